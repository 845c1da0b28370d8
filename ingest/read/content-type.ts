/** "text/html; charset=ISO-8859-1", the type in lower case; without a header a page. Of a header that came twice, the first. */
export function contentType(header: string | undefined): { type: string; charset: string | null } {
  const [type = '', ...parameters] = (header ?? '').split(',', 1).join().split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  return { type: type.trim().toLowerCase() || 'text/html', charset: charset ?? null }
}

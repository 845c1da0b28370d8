/** "text/html; charset=ISO-8859-1", the type in lower case; without a header a page. */
export function contentType(header: string | undefined): { type: string; charset: string | null } {
  const [type = '', ...parameters] = (header ?? 'text/html').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  return { type: type.trim().toLowerCase(), charset: charset ?? null }
}

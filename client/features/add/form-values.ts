/** What somebody wrote into the fields of a form, trimmed; a field left empty is left out. */
export function writtenIn(form: HTMLFormElement): Record<string, string> {
  const written: Record<string, string> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') written[name] = value.trim()
  return written
}

/** Names with commas or semicolons between them, as one writes authors. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

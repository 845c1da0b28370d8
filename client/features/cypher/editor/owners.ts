const names = String.raw`[\p{L}_][\p{L}\p{N}_]*`
const ofVariable = new RegExp(String.raw`(?<variable>${names})\.[\p{L}\p{N}_]*$`, 'u')
const ofPattern = new RegExp(String.raw`[(\[]\s*(?:${names})?\s*:(?<labels>[^()\[\]{}]+)\{[^{}]*$`, 'u')

/**
 * The labels or relationship types whose properties may stand at the end of a text: those of the variable before the point,
 * or of the pattern whose braces are open. Empty when the text does not tell.
 */
export function ownersAt(before: string): string[] {
  const inside = ofPattern.exec(before)?.groups?.['labels']
  if (inside !== undefined) return labelsOf(inside)
  const variable = ofVariable.exec(before)?.groups?.['variable']
  if (variable === undefined) return []
  const bound = new RegExp(String.raw`[(\[]\s*${variable}\s*:(?<labels>[^()\[\]{}]+)`, 'gu')
  return [...before.matchAll(bound)].flatMap((match) => labelsOf(match.groups?.['labels'] ?? ''))
}

/** ":Person|Country" without a length, a condition or what is excluded. */
function labelsOf(words: string): string[] {
  return words
    .replace(/(?:\*|\bWHERE\b).*$/isu, '')
    .split(/[:|&]/u)
    .map((word) => word.trim().replaceAll('`', ''))
    .filter((word) => word !== '' && !word.startsWith('!'))
}

/** Orders texts by their code units: the same on every machine and in every language. Nothing comes first. */
export function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

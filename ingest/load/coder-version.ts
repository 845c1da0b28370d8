/**
 * Whether what was loaded with the one version is to be coded again with the other. Versions that are whole numbers grow: what
 * a newer Dramatis has coded is left alone, or two machines that share a graph would undo each other's work for ever. Other
 * versions (a model and its prompt) are only equal or different.
 */
export function isOutdated(loaded: string, current: string): boolean {
  if (loaded === current) return false
  const [before, now] = [Number(loaded), Number(current)]
  return Number.isInteger(before) && Number.isInteger(now) ? before < now : true
}

/** A gold mention that names somebody, found in a predicted cluster. */
export type FoundName = { chain: string; cluster: string; name: string }

/**
 * The different full names (two words or more) of different gold chains that one predicted cluster of a document joins;
 * none is as it should be (design §1: a wrong merge poisons every edge). `wordingsOf` gives the names as predicted: one
 * that was cut short in the text was not read as the longer one, and joins nothing.
 */
export function joinedFullNames(
  names: readonly FoundName[],
  wordingsOf: (cluster: string) => readonly string[],
): string[][] {
  const full = names.filter(({ name }) => name.trim().includes(' '))
  return [...Map.groupBy(full, ({ cluster }) => cluster)].flatMap(([cluster, found]) => {
    const wordings = wordingsOf(cluster).map(letters)
    const read = found.filter(({ name }) => wordings.some((wording) => wording.includes(letters(name))))
    const nameOfChain = new Map(read.map(({ chain, name }) => [chain, name]))
    const different = new Map([...nameOfChain.values()].map((name) => [letters(withoutPlace(name)), name]))
    return different.size > 1 ? [[...different.values()]] : []
  })
}

/** "Harbour Museum of Pelmark" is the Harbour Museum. */
function withoutPlace(name: string): string {
  const bare = name.replace(/ (?:of|in) .+$/u, '')
  return bare.includes(' ') ? bare : name
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/gu, '')
}

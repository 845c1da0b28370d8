import { remember } from '../model/remember.ts'

/**
 * How names are compared with the tables: lower case, no diacritics, no points, hyphens as spaces. Case is judged apart by
 * whoever looks up ("US" is a country, "us" a pronoun).
 */
export const foldName = remember((name: string): string => {
  if (/^[A-Za-z]*$/u.test(name)) return name.toLowerCase()
  // Most names are plain, and what is not plain costs four passes.
  if (/^[ -~]*$/u.test(name)) {
    return name
      .toLowerCase()
      .replaceAll(/['`.]/gu, '')
      .replaceAll(/[^a-z0-9&]+/gu, ' ')
      .trim()
  }
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’ʼ`.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
})

/** Reads `"a, b, c"` (lines allowed, also within an entry) as a list. Throws when something stands in it twice. */
export function words(list: string): readonly string[] {
  const found = list
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/gu, ' '))
    .filter((word) => word !== '')
  return distinct(found)
}

/** `words` as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/** What lists of words say of each word. Throws when a word stands in two lists. */
export function byWord<Said>(
  lists: readonly (readonly [said: Said, list: string])[],
): ReadonlyMap<string, Said> {
  const pairs = lists.flatMap(([said, list]) => words(list).map((word) => [word, said] as const))
  distinct(pairs.map(([word]) => word))
  return new Map(pairs)
}

/** The same words. Throws when one of them stands there twice. */
export function distinct(list: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const double = list.find((word) => seen.size === seen.add(word).size)
  if (double !== undefined) throw new Error(`“${double}” stands twice in a table of words`)
  return list
}

import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { bodyEndings, organWords, qualifyingWords, sharedFirstWords } from '../../../knowledge/name-words.ts'

const contentWords = (list: readonly string[]) =>
  list
    .filter((word) => !/^(?:of|the|for|and|in)$/u.test(word))
    .toSorted()
    .join(' ')
const withoutPlurals = (list: readonly string[]) => list.map((word) => word.replace(/s$/u, '')).join(' ')

/**
 * Whether a name shortens another (both as folded words): the same words but for a possessive, its beginning ("Amnesty"
 * International), or its end after a country or parent ("UN" Security Council). Other endings are shared by rivals
 * ("Democratic Party"), and a body named in full is not its own part ("Oslo University" Press).
 */
export function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (withoutPlurals(short) === withoutPlurals(long)) return true
  // "Oslo University" – "University of Oslo"
  if (contentWords(short) === contentWords(long) && long.includes('of')) return true
  if (short.length >= long.length) return false
  const isBeginning = short.every((word, at) => word === long[at])
  if (isBeginning && short.length > 1) return !namesPartOf(short, long)
  if (isBeginning) return !organWords.has(short[0] ?? '') && !sharedFirstWords.has(short[0] ?? '')
  const lead = long.slice(0, long.length - short.length).join(' ')
  const isEnd = short.every((word, at) => word === long[long.length - short.length + at])
  if (!isEnd) return false
  if (countryOfDemonym(lead) !== null || countryNamed(lead) !== null) return true
  // "Church of Scientology" – "Scientology"
  return (
    /^(?:un|united nations|eu|european union)$/u.test(lead) ||
    (/ of(?: the)?$/u.test(lead) && short.length === 1)
  )
}

/** "Oslo University" in "Oslo University Press"; not in "Oslo Museum of Art", "Oslo Bank Group". */
function namesPartOf(body: readonly string[], longer: readonly string[]): boolean {
  const next = longer[body.length] ?? ''
  return bodyEndings.has(body.at(-1) ?? '') && !qualifyingWords.has(next)
}

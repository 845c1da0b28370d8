import { cities, citiesLikeWords } from '../../../knowledge/cities.ts'
import { countries, demonyms, namesOf } from '../../../knowledge/countries.ts'
import { seatNames } from '../../../knowledge/metonyms.ts'
import { organizations } from '../../../knowledge/organizations.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { regionNames } from '../../../knowledge/regions.ts'
import type { Known } from '../candidate.ts'
import { isCapitalised, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

type Entry = { known: Known; allCapitals: boolean }

/** Folded phrase → what it names. Earlier entries win: an organisation's name over a place within it is settled by length. */
const entries = new Map<string, Entry>()
/** First folded word → most words of a phrase that begins with it. */
const reach = new Map<string, number>()

function add(name: string, known: Known, written: string | null) {
  const key = foldName(name)
  if (key === '' || entries.has(key)) return
  // Only an acronym insists on its capitals: "WHO" is no "who", "US" no "us".
  const bare = written?.replaceAll('.', '') ?? ''
  entries.set(key, { known, allCapitals: bare.length <= 5 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare) })
  const parts = key.split(' ')
  const first = parts[0] ?? ''
  reach.set(first, Math.max(reach.get(first) ?? 0, parts.length))
}

for (const country of countries)
  for (const name of namesOf(country)) add(name, { kind: 'country', code: country.code }, name)
for (const organization of organizations)
  for (const name of [organization.name, ...organization.names])
    add(name, { kind: 'organization', organization }, name)
for (const [name, code] of demonyms()) add(name, { kind: 'demonym', code }, null)
for (const [name, code] of seatNames()) add(name, { kind: 'seat', code }, null)
for (const name of regionNames()) add(name, { kind: 'region' }, name === 'dmz' ? 'DMZ' : null)
for (const city of cities)
  if (!citiesLikeWords.has(city.name.toLowerCase())) add(city.name, { kind: 'region' }, null)

export type Match = { first: number; end: number; known: Known }

/** The longest known phrases of a sentence from left to right, none overlapping. */
export function knownPhrases(view: SentenceView): Match[] {
  const matches: Match[] = []
  let token = 0
  while (token < view.tokens.length) {
    const match = longestFrom(view, token)
    if (match === null) token += 1
    else {
      matches.push(match)
      token = match.end
    }
  }
  return matches
}

function longestFrom(view: SentenceView, first: number): Match | null {
  const folded = view.folded[first] ?? ''
  const starter = folded.includes(' ') ? folded.slice(0, folded.indexOf(' ')) : folded
  const capital = isCapitalised(view, first) || isCapitalised(view, first + 2) || starter === 'dpa'
  if (!capital) return null
  const most = reach.get(starter)
  if (most === undefined) return null
  let phrase = ''
  let found: Match | null = null
  let wordsSoFar = 0
  for (let token = first; token < view.tokens.length && wordsSoFar < most; token += 1) {
    const word = view.folded[token] ?? ''
    if (word !== '') {
      phrase = phrase === '' ? word : `${phrase} ${word}`
      wordsSoFar += word.split(' ').length
    } else if (!/^[-–,/&.]$/u.test(tokenText(view, token))) break
    if (word === '') continue
    const entry = entries.get(phrase)
    if (entry === undefined || !caseFits(view, first, token + 1, entry)) continue
    found = { first, end: token + 1, known: entry.known }
  }
  return found
}

function caseFits(view: SentenceView, first: number, end: number, entry: Entry): boolean {
  if (entry.allCapitals) {
    const letters = view.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join('')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
    return letters === letters.toUpperCase()
  }
  const lastCapital = /^\p{Lu}/u.test(tokenText(view, end - 1))
  if (end - first === 1) return lastCapital
  return isCapitalised(view, first) || lastCapital
}

/** What the tables say of a name that has been found by other means. */
export function knownAs(name: string): Known | null {
  return entries.get(foldName(name))?.known ?? null
}

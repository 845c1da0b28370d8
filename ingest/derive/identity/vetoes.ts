import { Tally } from '../tally.ts'
import { articlesOf } from './key-facts.ts'
import type { KeyFacts } from './key-facts.ts'
import { typeOf } from './name-blocks.ts'
import { personPrint } from './person-print.ts'

/** What speaks against two keys of one block meaning one actor. */
export type Veto = 'apart' | 'initials' | 'country' | 'type'

/** From how many articles a country is certain, and which share of those that tell one must agree. */
const certain = { articles: 2, share: 0.75 }

/** What speaks against two persons of one name being one, or null. */
export function vetoOfPersons(a: KeyFacts, b: KeyFacts): Veto | null {
  if (areApart(a, b)) return 'apart'
  const [one, other] = [personPrint(slugOf(a)), personPrint(slugOf(b))]
  if (!one.initials.startsWith(other.initials) && !other.initials.startsWith(one.initials)) return 'initials'
  const [home, abroad] = [countryIn(a), countryIn(b)]
  if (home === null || abroad === null || home.code === abroad.code) return null
  // Transcriptions bring different people together sooner than hyphens do: any hint counts.
  return one.letters !== other.letters || (home.certain && abroad.certain) ? 'country' : null
}

/** What speaks against two bodies of one name being one, or null. */
export function vetoOfBodies(a: KeyFacts, b: KeyFacts): Veto | null {
  const [home, abroad] = [countryIn(a), countryIn(b)]
  if (home !== null && abroad !== null && home.code !== abroad.code) return 'country'
  return (typeOf(a) === 'country') === (typeOf(b) === 'country') ? null : 'type'
}

/** Whether some article names two persons as kin or in one sentence. */
export function areApart(a: KeyFacts, b: KeyFacts): boolean {
  return a.apart.includes(b.key) || b.apart.includes(a.key)
}

/** The fullest and most frequent first: with more initials, in more articles, longer, smaller. */
export function byRank(a: KeyFacts, b: KeyFacts): number {
  return (
    initialsOf(b).length - initialsOf(a).length ||
    articlesOf(b) - articlesOf(a) ||
    b.key.length - a.key.length ||
    (a.key < b.key ? -1 : 1)
  )
}

const slugOf = ({ key }: KeyFacts) => key.slice(key.indexOf(':') + 1)

const initialsOf = (facts: KeyFacts) =>
  facts.key.startsWith('person:') ? personPrint(slugOf(facts)).initials : ''

function countryIn(facts: KeyFacts): { code: string; certain: boolean } | null {
  const countries = new Tally()
  let all = 0
  for (const { country, count } of facts.readings)
    if (country !== null) {
      countries.add(country, count)
      all += count
    }
  const code = countries.first()
  if (code === null) return null
  const agreeing = countries.get(code)
  return { code, certain: agreeing >= certain.articles && agreeing / all >= certain.share }
}

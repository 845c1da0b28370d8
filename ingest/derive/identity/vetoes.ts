import { Tally } from '../tally.ts'
import type { KeyFacts } from './key-facts.ts'
import { typeOf } from './name-blocks.ts'
import { personPrint } from './person-print.ts'
import type { PersonPrint } from './person-print.ts'

/** What speaks against two keys of one block meaning one actor. */
export type VetoReason = 'apart' | 'initials' | 'country' | 'type'

/** From how many articles a country is certain, and which share of those that tell one must agree. */
const certainty = { articles: 2, share: 0.75 }

/** What speaks against two persons of one name being one, or null. */
export function vetoOfPersons(a: KeyFacts, b: KeyFacts): VetoReason | null {
  if (a.apart.includes(b.key) || b.apart.includes(a.key)) return 'apart'
  const [one, other] = [traitsOf(a), traitsOf(b)]
  const [initials, others] = [one.print.initials, other.print.initials]
  if (!initials.startsWith(others) && !others.startsWith(initials)) return 'initials'
  if (!differ(one.country, other.country)) return null
  // Transcriptions bring different people together sooner than hyphens do: any hint counts.
  const spelledAlike = one.print.letters === other.print.letters
  return !spelledAlike || (one.certain && other.certain) ? 'country' : null
}

/** What speaks against two bodies of one name being one, or null. */
export function vetoOfBodies(a: KeyFacts, b: KeyFacts): VetoReason | null {
  const [one, other] = [traitsOf(a), traitsOf(b)]
  if (differ(one.country, other.country)) return 'country'
  return one.isState === other.isState ? null : 'type'
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b

type Traits = {
  readonly print: PersonPrint
  readonly country: string | null
  readonly certain: boolean
  readonly isState: boolean
}
/** A key is compared with all others of its block. */
const known = new WeakMap<KeyFacts, Traits>()

function traitsOf(facts: KeyFacts): Traits {
  const before = known.get(facts)
  if (before !== undefined) return before
  const countries = new Tally()
  let all = 0
  for (const { country, count } of facts.readings)
    if (country !== null) {
      countries.add(country, count)
      all += count
    }
  const country = countries.first()
  const agreeing = country === null ? 0 : countries.get(country)
  const traits = {
    print: personPrint(facts.key.slice(facts.key.indexOf(':') + 1)),
    country,
    certain: agreeing >= certainty.articles && agreeing / all >= certainty.share,
    isState: typeOf(facts) === 'country',
  }
  known.set(facts, traits)
  return traits
}

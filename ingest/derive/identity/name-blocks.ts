import { countryNamed } from '../../../knowledge/countries.ts'
import { wordSet } from '../../../knowledge/phrases.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { Tally } from '../tally.ts'
import { isAcronym } from './canonical-name.ts'
import type { KeyFacts } from './key-facts.ts'
import { organizationPrint } from './organization-print.ts'
import { personPrint } from './person-print.ts'

/** Names of states that are as often something else: they tell no state by themselves. */
const sharedWithStates = wordSet('georgia, jordan, chad, guinea, congo, ireland, macedonia, micronesia')

/**
 * The block of keys among which those of one actor are sought: one for each key, from its own letters. Null for keys that never
 * cross articles by themselves: bare surnames, roles, unnamed groups (`@`), and namesakes that people parted (`~`).
 */
export function nameBlock(facts: Pick<KeyFacts, 'key' | 'readings'>): string | null {
  const { key } = facts
  if (!isNamedKey(key) || key.includes('~')) return null
  const slug = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('person:')) return `person ${personPrint(slug).name}`
  if (key.startsWith('country:')) return `country ${slug}`
  const state =
    typeOf(facts) === 'country' && !sharedWithStates.has(slug)
      ? countryNamed(slug.replaceAll('-', ' '))
      : null
  return state === null ? `org ${organizationPrint(slug)}` : `country ${state.code}`
}

/** The letters of acronyms that stood in brackets behind an organisation's name, or are its only name. */
export function acronymsOf(facts: KeyFacts): string[] {
  if (!facts.key.startsWith('org:') || nameBlock(facts) === null) return []
  const own = isAcronymKey(facts) ? [acronymLetters(facts.key.slice(4))] : []
  return [...new Set([...own, ...facts.acronyms.map(acronymLetters)])]
    .filter((letters) => letters !== '')
    .toSorted()
}

/** Whether a key is an acronym by itself: `org:lna`, written LNA. */
export function isAcronymKey(facts: Pick<KeyFacts, 'key' | 'readings'>): boolean {
  return facts.readings.length > 0 && facts.readings.every(({ name }) => isAcronym(name))
}

/** The most frequent type of a key's readings; the same whatever order they come in. */
export function typeOf({ readings }: Pick<KeyFacts, 'readings'>): string | null {
  const types = new Tally()
  for (const { type, count } of readings) types.add(type, count)
  return types.first()
}

export const acronymLetters = (acronym: string): string =>
  acronym.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

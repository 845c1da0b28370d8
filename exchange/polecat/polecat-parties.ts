import { countryOf } from '../../knowledge/countries.ts'
import { countryCodeOf, standing } from '../rows/standing.ts'
import type { Participant } from '../../cypher/export/rows/article-row.ts'
import type { PolecatRow } from './polecat-columns.ts'

/** Who takes part, with the words that the sentence has for them where these may be passed on. */
export type PolecatParty = Participant & { readonly raw: string | null }

/**
 * What the published files write in the names, countries and numbers of a side of which they know nothing: their loaders would take an
 * empty name for somebody.
 */
const nobody = 'None'

/** The eight columns of a side; its members are joined by "; ", the sectors of one by "|". */
export function partyColumns(side: 'Actor' | 'Recipient', parties: readonly PolecatParty[]): PolecatRow {
  const members = distinct(parties)
  const stood = members.map(({ actor }) => {
    const stands = standing(
      actor,
      parties.filter((party) => party.actor.id === actor.id),
    )
    return { ...stands, code: countryCodeOf(stands, actor) }
  })
  return {
    [`${side} Name`]: together(members.map(({ actor }) => actor.name)) ?? nobody,
    [`${side} Country`]: together(stood.map(({ code }) => code)) ?? nobody,
    [`${side} COW`]:
      together(stood.map(({ country }) => (country === null ? null : (countryOf(country)?.cow ?? null)))) ??
      nobody,
    [`Primary ${side} Sector`]: together(stood.map(({ sectors: [primary] }) => primary ?? null)),
    [`${side} Sectors`]: together(stood.map(({ sectors }) => sectors.join('|') || null)),
    [`${side} Title`]: together(members.map(({ title }) => title)),
    [`${side} Name Raw`]: together(members.map(({ raw }) => raw)),
  }
}

/** Each actor once, with what the first of its claims that knows it says of title and words. */
function distinct(parties: readonly PolecatParty[]): PolecatParty[] {
  const found = new Map<string, PolecatParty>()
  for (const party of parties) {
    const before = found.get(party.actor.id)
    found.set(
      party.actor.id,
      before === undefined
        ? party
        : {
            ...before,
            title: before.title ?? party.title,
            raw: before.raw ?? party.raw,
          },
    )
  }
  return [...found.values()]
}

/** Null where nothing is known of anybody; else what is not known of one is None, so that the lists of a side keep step. */
function together(values: readonly (string | null)[]): string | null {
  return values.every((value) => value === null)
    ? null
    : values.map((value) => value?.replaceAll(';', ',') ?? 'None').join('; ')
}

import { countryOf } from '../../knowledge/countries.ts'
import type { Participant } from '../../cypher/export/rows/article-row.ts'
import type { PolecatRow } from './polecat-columns.ts'

/** Who takes part, with the words that the sentence has for them where these may be passed on. */
export type PolecatParty = Participant & { readonly raw: string | null }

/** The eight columns of a side; its members are joined by "; ", the sectors of one by "|". */
export function partyColumns(side: 'Actor' | 'Recipient', parties: readonly PolecatParty[]): PolecatRow {
  const members = distinct(parties)
  const countries = members.map(({ country, actor }) => country ?? actor.country)
  const sectors = members.map(({ sector, actor }) => [
    ...new Set([...(sector === null ? [] : [sector]), ...actor.sectors]),
  ])
  return {
    [`${side} Name`]: together(members.map(({ actor }) => actor.name)),
    [`${side} Country`]: together(countries),
    [`${side} COW`]: together(
      countries.map((code) => (code === null ? null : (countryOf(code)?.cow ?? null))),
    ),
    [`Primary ${side} Sector`]: together(sectors.map(([primary]) => primary ?? null)),
    [`${side} Sectors`]: together(sectors.map((all) => all.join('|') || null)),
    [`${side} Title`]: together(members.map(({ title }) => title)),
    [`${side} Name Raw`]: together(members.map(({ raw }) => raw)),
  }
}

/** Each actor once, with what the first of its claims that knows it says of title, sector and country. */
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
            country: before.country ?? party.country,
            sector: before.sector ?? party.sector,
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

import type { KnownActor } from '../../cypher/export/rows/stored.ts'
import { compareText } from '../../model/compare-text.ts'

/** What one claim says of one who takes part: country and role as of the date of the claim. */
type ToldStanding = { readonly country: string | null; readonly sector: string | null }

/** An event with what its claims say of those who take part. */
export type WithStandings = { readonly standings: readonly (ToldStanding & { readonly actor: string })[] }

/** Whom an actor stands for in an event: ISO 3166-1 alpha-3, and PLOVER sectors, the most often told first. */
type Standing = { readonly country: string | null; readonly sectors: readonly string[] }

/**
 * The one rule of all exports for what an actor was in an event: what most of the claims say of it as of their date (design, Claim),
 * else what is known of the actor at all. A minister who was a general then is not counted as both.
 */
export function standing(
  actor: Pick<KnownActor, 'country' | 'sectors'>,
  told: readonly ToldStanding[],
): Standing {
  const sectors = mostTold(told.flatMap(({ sector }) => sector ?? []))
  return {
    country: mostTold(told.flatMap(({ country }) => country ?? []))[0] ?? actor.country,
    sectors: sectors.length > 0 ? sectors : actor.sectors,
  }
}

/** The standing of one who takes part in an event, by the claims that report it. */
export function standingIn(
  { standings }: WithStandings,
  actor: Pick<KnownActor, 'id' | 'country' | 'sectors'>,
): Standing {
  return standing(
    actor,
    standings.filter((told) => told.actor === actor.id),
  )
}

/** The codes of PLOVER for bodies without a country (manual, "Non-state actor codes"). */
const nonState = ['IGO', 'NGO'] as const

/** The country as PLOVER and POLECAT write it: its code, or IGO or NGO for a body that has none; null where neither is known. */
export function countryCodeOf(
  { country, sectors }: Standing,
  actor: Pick<KnownActor, 'type' | 'sectors'>,
): string | null {
  if (country !== null) return country
  // A body is what it is, whatever one claim calls it; a person who once led one is not it.
  const all: readonly string[] = actor.type === 'person' ? sectors : [...sectors, ...actor.sectors]
  return nonState.find((code) => all.includes(code)) ?? null
}

function mostTold(words: readonly string[]): string[] {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => ({ word, count: all.length }))
  return counts.toSorted((a, b) => b.count - a.count || compareText(a.word, b.word)).map(({ word }) => word)
}

import { z } from 'zod'
import { countryOf } from '../../knowledge/countries.ts'
import type { EventWithStandings } from '../rows/event-rows.ts'
import type { Side } from '../pairs/pairs-of.ts'
import { standingIn } from '../rows/standing.ts'

/** Between whom events are counted: states, as the data sets of the field have them, or the actors themselves. */
export const dyadUnits = ['countries', 'actors'] as const
export const DyadUnit = z.enum(dyadUnits)
export type DyadUnit = z.infer<typeof DyadUnit>

/** One side of a dyad, with what other data sets know it by. `type` is that of an actor, or country. */
export type DyadParty = {
  readonly id: string
  readonly name: string
  readonly type: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly cow: string | null
  readonly gleditschWard: string | null
  /** As of the event. */
  readonly sectors: readonly string[]
}

/** Who takes part in an event, as dyads of a unit have it; of countries, with the sectors of all who stand for them. */
export function dyadSides(
  event: Pick<EventWithStandings, 'participants' | 'standings'>,
  of: DyadUnit,
): Side<DyadParty>[] {
  if (of === 'actors')
    return event.participants.map(({ role, actor }) => ({
      role,
      party: {
        id: actor.id,
        name: actor.name,
        type: actor.type,
        country: actor.country,
        ...numbersOf(actor.country),
        sectors: standingIn(event, actor).sectors,
      },
    }))
  const standing = event.participants.flatMap(({ role, actor }) => {
    const { country, sectors } = standingIn(event, actor)
    return country === null ? [] : [{ role, country, sectors }]
  })
  const sides = Map.groupBy(standing, ({ role, country }) => `${role} ${country}`)
  return [...sides.values()].flatMap((participants) => {
    const [first] = participants
    if (first === undefined) return []
    const code = first.country
    const sectors = [...new Set(participants.flatMap((one) => one.sectors))].toSorted()
    const name = countryOf(code)?.name ?? code
    const party = { id: code, name, type: 'country', country: code, ...numbersOf(code), sectors }
    return [{ role: first.role, party }]
  })
}

/** The numbers of a country in the data sets of the field, which its actors share. */
function numbersOf(code: string | null): Pick<DyadParty, 'cow' | 'gleditschWard'> {
  const country = code === null ? null : countryOf(code)
  return { cow: country?.cow ?? null, gleditschWard: country?.gleditschWard ?? null }
}

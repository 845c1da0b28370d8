import type { ReportingClaim } from '../../../cypher/derive/events.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { DatePrecision } from '../../../model/dates.ts'
import { daysOf } from '../../../model/days.ts'
import { eventName, eventStatus } from '../../../model/event.ts'
import type { EventStatus } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { Tally } from '../tally.ts'

type EventDate = { readonly from: string; readonly to: string; readonly precision: DatePrecision }

/** Who takes part in an event, on which side, and how many of its claims say so. */
export type EventParticipant = {
  readonly actor: string
  readonly name: string
  readonly country: string | null
  readonly role: 'actor' | 'recipient'
  readonly claimCount: number
}

/** What of a claim makes its event. */
export type DescribingClaim = Pick<
  ReportingClaim,
  | 'type'
  | 'mode'
  | 'intensity'
  | 'contexts'
  | 'modality'
  | 'polarity'
  | 'dateFrom'
  | 'dateTo'
  | 'datePrecision'
  | 'article'
  | 'story'
  | 'outlet'
> & {
  readonly actors: readonly ReportingClaim['actors'][number][]
  readonly recipients: readonly ReportingClaim['recipients'][number][]
  readonly places: readonly { readonly id: string }[]
}

/** What some claims tell of the happening that they report. */
export type EventDescription = {
  readonly name: string
  readonly mode: string | null
  readonly intensity: number
  readonly contexts: readonly DescribingClaim['contexts'][number][]
  readonly date: EventDate | null
  readonly status: EventStatus
  readonly place: string | null
  readonly participants: readonly EventParticipant[]
  readonly counts: {
    readonly claimCount: number
    readonly articleCount: number
    readonly independentCount: number
    readonly outletCount: number
    readonly participantCount: number
  }
}

/**
 * The event that claims report (design §2): its date is the narrowest claimed, its contexts are those of all claims, intensity,
 * mode and place the most frequent; an actor stands on the side where most claims have it.
 */
export function describeEvent(claims: readonly [DescribingClaim, ...DescribingClaim[]]): EventDescription {
  const [first] = claims
  const participants = participantsOf(claims)
  const date = narrowestDate(claims)
  const mode = mostFrequent(claims.flatMap((claim) => claim.mode ?? []))
  return {
    name: nameOf(first.type, mode, participants, date),
    mode,
    intensity: Number(mostFrequent(claims.map((claim) => String(claim.intensity)))),
    contexts: [...new Set(claims.flatMap((claim) => claim.contexts))].toSorted(),
    date,
    status: eventStatus(claims),
    place: mostFrequent(claims.flatMap((claim) => claim.places.map(({ id }) => id))),
    participants,
    counts: {
      claimCount: claims.length,
      articleCount: distinct(claims.map((claim) => claim.article)),
      independentCount: distinct(claims.map((claim) => claim.story)),
      outletCount: distinct(claims.flatMap((claim) => claim.outlet ?? [])),
      participantCount: participants.length,
    },
  }
}

function participantsOf(claims: readonly DescribingClaim[]): EventParticipant[] {
  const actors = new Map<string, { name: string; country: string | null }>()
  const acting = new Tally()
  const receiving = new Tally()
  const named = new Tally()
  for (const claim of claims) {
    for (const actor of claim.actors) acting.add(actor.id)
    for (const actor of claim.recipients) receiving.add(actor.id)
    const both = new Map([...claim.actors, ...claim.recipients].map((actor) => [actor.id, actor]))
    for (const [id, { name, country }] of both) {
      named.add(id)
      actors.set(id, { name: name ?? id, country })
    }
  }
  return [...actors]
    .map(([actor, { name, country }]) => ({
      actor,
      name,
      country,
      role: receiving.get(actor) > acting.get(actor) ? ('recipient' as const) : ('actor' as const),
      claimCount: named.get(actor),
    }))
    .toSorted((a, b) => b.claimCount - a.claimCount || (a.actor < b.actor ? -1 : 1))
}

function nameOf(
  type: EventType,
  mode: string | null,
  participants: readonly EventParticipant[],
  date: EventDate | null,
): string {
  const namesOf = (role: EventParticipant['role']) => {
    const side = participants.filter((participant) => participant.role === role)
    return [...new Set(side.filter((one) => !standsFor(one, side)).map(({ name }) => name))]
  }
  return eventName({ type, mode, actors: namesOf('actor'), recipients: namesOf('recipient'), date })
}

/** A country that some reports name for one of its people, whom more reports name. */
function standsFor(one: EventParticipant, side: readonly EventParticipant[]): boolean {
  return side.some(
    ({ country, claimCount }) => one.actor === `country:${country}` && claimCount > one.claimCount,
  )
}

function narrowestDate(claims: readonly DescribingClaim[]): EventDate | null {
  const dates = claims.flatMap(({ dateFrom, dateTo, datePrecision }) =>
    dateFrom === null || dateTo === null || datePrecision === null
      ? []
      : [{ from: dateFrom, to: dateTo, precision: datePrecision }],
  )
  return (
    dates.toSorted(
      (a, b) => daysOf(a) - daysOf(b) || compareText(a.from, b.from) || compareText(a.precision, b.precision),
    )[0] ?? null
  )
}

function mostFrequent(values: readonly string[]): string | null {
  const tally = new Tally()
  for (const value of values) tally.add(value)
  return tally.first()
}

function distinct(values: readonly string[]): number {
  return new Set(values).size
}

import { integer } from '../../../cypher/connection.ts'
import type { EventRows, ReportingClaim } from '../../../cypher/derive/events.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { DatePrecision } from '../../../model/dates.ts'
import { eventId, eventName, eventStatus } from '../../../model/event.ts'
import { hash } from '../../../model/identity.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import type { EventCluster } from './events-of-blocks.ts'
import { enough } from './likeness.ts'
import { daysOf } from '../../../model/days.ts'
import { Tally } from '../tally.ts'

type EventDate = { readonly from: string; readonly to: string; readonly precision: DatePrecision }
type Participant = EventRows['participants'][number] & {
  readonly name: string
  readonly country: string | null
}

/**
 * The event that a cluster of claims reports (design §2): its date is the narrowest claimed, its contexts are those of all
 * claims, intensity, mode and place the most frequent; an actor stands on the side where most claims have it. The digest is equal
 * exactly when nothing of the event has changed. `perhaps` are events that may be the same.
 */
export function buildEvent(
  claims: readonly [ReportingClaim, ...ReportingClaim[]],
  why: ReadonlyMap<string, string>,
  perhaps: EventCluster['perhaps'] = [],
): EventRows & { readonly digest: string } {
  const [first] = claims
  const ids = claims.map((claim) => claim.id).toSorted()
  const reports = ids.map((id) => ({ id, why: why.get(id) ?? '' }))
  const id = eventId(ids)
  const participants = participantsOf(claims)
  const date = narrowestDate(claims)
  const mode = mostFrequent(claims.flatMap((claim) => claim.mode ?? []))
  const name = nameOf(first.type, mode, participants, date)
  const place = mostFrequent(claims.flatMap((claim) => claim.places.map(({ id }) => id)))
  const counts = {
    claimCount: claims.length,
    articleCount: distinct(claims.map((claim) => claim.article)),
    independentCount: distinct(claims.map((claim) => claim.story)),
    outletCount: distinct(claims.flatMap((claim) => claim.outlet ?? [])),
    participantCount: participants.length,
  }
  const plain = {
    name,
    type: first.type,
    mode,
    intensity: Number(mostFrequent(claims.map((claim) => String(claim.intensity)))),
    contexts: [...new Set(claims.flatMap((claim) => claim.contexts))].toSorted(),
    dateFrom: date?.from ?? null,
    dateTo: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    status: eventStatus(claims),
    block: claims.map((claim) => claim.block).toSorted()[0] ?? first.block,
  }
  const rows = participants.map(({ actor, role, claimCount }) => ({ actor, role, claimCount }))
  const possiblySame = perhaps.map(({ claim, points, reasons }) => ({
    event: eventId([claim]),
    score: chanceOf(points),
    reasons,
  }))
  const digest = hash(JSON.stringify([id, plain, first.quad, counts, reports, rows, place, possiblySame]))
  return {
    id,
    digest,
    properties: {
      ...plain,
      quad: integer(first.quad),
      ...Object.fromEntries(Object.entries(counts).map(([count, value]) => [count, integer(value)])),
      digest,
    },
    claims: reports,
    participants: rows,
    place,
    possiblySame,
  }
}

/** Points as a figure between 0 and 1: a half where they would be enough to join. */
function chanceOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(enough - points))) / 100
}

function participantsOf(claims: readonly ReportingClaim[]): Participant[] {
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
  participants: readonly Participant[],
  date: EventDate | null,
): string {
  const namesOf = (role: Participant['role']) => {
    const side = participants.filter((participant) => participant.role === role)
    return [...new Set(side.filter((one) => !standsFor(one, side)).map(({ name }) => name))]
  }
  return eventName({ type, mode, actors: namesOf('actor'), recipients: namesOf('recipient'), date })
}

/** A country that some reports name for one of its people, whom more reports name. */
function standsFor(one: Participant, side: readonly Participant[]): boolean {
  return side.some(
    ({ country, claimCount }) => one.actor === `country:${country}` && claimCount > one.claimCount,
  )
}

function narrowestDate(claims: readonly ReportingClaim[]): EventDate | null {
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

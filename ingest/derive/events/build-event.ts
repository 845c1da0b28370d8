import { integer } from '../../../cypher/connection.ts'
import type { EventRows, ReportingClaim } from '../../../cypher/derive/events.ts'
import { eventId } from '../../../model/event.ts'
import { hash } from '../../../model/identity.ts'
import { describeEvent } from './describe-event.ts'
import type { EventCluster } from './events-of-blocks.ts'
import { enough } from './likeness.ts'

/**
 * The event that a cluster of claims reports, as it is written. The digest is equal exactly when nothing of the event has
 * changed. `perhaps` are events that may be the same.
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
  const { name, mode, intensity, contexts, date, status, place, participants, counts } = describeEvent(claims)
  const plain = {
    name,
    type: first.type,
    mode,
    intensity,
    contexts: [...contexts],
    dateFrom: date?.from ?? null,
    dateTo: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    status,
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

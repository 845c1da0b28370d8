import { actorRelations } from '../../cypher/queries/actor-panel.ts'
import { askedEvents } from '../../cypher/queries/asked.ts'
import { bestClaims } from '../../cypher/queries/claims.ts'
import { listEvents } from '../../cypher/queries/events.ts'
import { commonPartners } from '../../cypher/queries/links.ts'
import { findNeighbours } from '../../cypher/queries/neighbours.ts'
import { joiningEvents } from '../../cypher/queries/paths.ts'
import type { Selection } from '../../cypher/filters/selection.ts'
import type { AnswerRow } from '../../model/api/ask.ts'
import type { ActorSummary, ClaimEvidence, RelationSummary } from '../../model/api/resources.ts'
import { rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { findPaths } from '../paths/find-paths.ts'
import { suggestionsFor } from '../paths/suggestions.ts'
import { ApiProblem } from '../problems/problem.ts'
import { askedClaims } from './asked-claims.ts'
import { counted, listed, sentencesPerRow } from './found.ts'
import type { Found, Understood } from './found.ts'
import { nothingFound } from './looked-for.ts'
import { sayPaths } from './say-paths.ts'

/** The best paths between the first two who are named. */
export async function answerPaths({
  access,
  names,
  selection,
  request,
  reading,
}: Understood): Promise<Found> {
  const [from, to, third] = actorsOf(names)
  if (from === undefined || to === undefined)
    throw new ApiProblem('bad-request', 'Both names stand for the same actor; give two.')
  const answer = await findPaths(access.graph, {
    from,
    to,
    hops: 3,
    limit: request.limit,
    hubs: false,
    types: undefined,
    selection,
  })
  const { says, notes } = sayPaths(answer)
  return {
    rows: answer.paths
      .toSorted((a, b) => Number(b.hops.length === 1) - Number(a.hops.length === 1))
      .map(({ hops, score }) => ({ kind: 'path', hops, score })),
    total: { count: answer.paths.length, exact: !answer.tried.truncated && !answer.tried.timedOut },
    rankedBy: answer.paths.length === 0 ? null : 'direct first, then independent reports and recency',
    says,
    notes: [
      ...(third === undefined ? [] : [`Paths have two ends: ${third.name} was left out of account.`]),
      ...notes,
      ...leftOut(reading),
    ],
    relaxed: answer.tried.suggestions.map((says) => ({ says, count: 0 })),
    cypher: answer.cypher,
  }
}

/** Those whom events join to an actor. */
export async function answerPartners(understood: Understood): Promise<Found> {
  const { access, names, selection, request, reading } = understood
  const [actor] = actorsOf(names)
  if (actor === undefined) throw new TypeError('partners are of somebody')
  const found = await access.read((reader) =>
    findNeighbours(reader, {
      actor: actor.id,
      types: undefined,
      selection,
      limit: request.limit,
      after: null,
    }),
  )
  const evidence = await evidenceOf(
    access,
    found.items.map((item) => [actor, item.actor]),
    selection,
  )
  const byType =
    found.totalsByType ?? (await access.read((reader) => access.partnersByType(reader, actor.id, undefined)))
  const count = [...byType.values()].reduce((sum, one) => sum + one, 0)
  return {
    rows: found.items.map((item) => ({
      kind: 'actor',
      actor: item.actor,
      eventCount: item.link.eventCount,
      evidence: evidence(item.actor.id),
    })),
    total: { count, exact: true },
    rankedBy: count === 0 ? null : 'number of joining events',
    says:
      count === 0
        ? nothingFound(understood)
        : `${listed(
            found.items.map((item) => item.actor.name),
            count,
          )}.`,
    notes: leftOut(reading),
    relaxed: count > 0 ? [] : relaxing(selection),
    cypher: found.cypher,
  }
}

/** So many partners are counted. */
const mostPartners = 500

/** Those who are joined to all who are named. */
export async function answerCommon(understood: Understood): Promise<Found> {
  const { access, names, selection, request, reading } = understood
  const actors = actorsOf(names)
  const ids = rarestFirst(actors)
  const { rows, cypher } = await access.read((reader) =>
    commonPartners(reader, ids, { types: undefined, selection, limit: mostPartners + 1 }),
  )
  const items = rows.slice(0, request.limit)
  const pairs = items.flatMap(({ actor }) => actors.map((one): [ActorSummary, ActorSummary] => [one, actor]))
  const evidence = await evidenceOf(access, pairs, selection)
  return {
    rows: items.map(({ actor, eventCount }) => ({
      kind: 'actor',
      actor,
      eventCount,
      evidence: evidence(actor.id),
    })),
    total: { count: rows.length, exact: rows.length <= mostPartners },
    rankedBy: items.length === 0 ? null : 'the least number of events that joins it to one of them',
    says:
      items.length === 0
        ? 'Nobody is joined by events to all of them.'
        : `Both were in events with ${listed(
            items.map(({ actor }) => actor.name),
            rows.length,
          )}.`,
    notes: leftOut(reading),
    relaxed: items.length > 0 ? [] : relaxing(selection),
    cypher,
  }
}

/** The events in which all who are named take part. */
export async function answerJoining(understood: Understood): Promise<Found> {
  const { access, names, selection, request, reading } = understood
  const actors = actorsOf(names)
  const ids = rarestFirst(actors)
  const found = await access.read((reader) =>
    listEvents(reader, { actors: ids, selection, limit: request.limit, after: null }),
  )
  const claims = await access.read((reader) =>
    bestClaims(
      reader,
      found.items.map((event) => ({ event: event.id, actors: ids })),
      selection,
    ),
  )
  return {
    rows: found.items.map((event) => ({
      kind: 'event',
      event,
      claimCount: event.claimCount,
      evidence: claims.rows.flatMap((row) => (row.event === event.id ? [row.claim] : [])),
    })),
    total: found.total,
    rankedBy: found.items.length === 0 ? null : 'latest first',
    says: found.total.count === 0 ? nothingFound(understood) : `${counted(found.total.count, 'event')}.`,
    notes: leftOut(reading),
    relaxed: found.total.count > 0 ? [] : relaxing(selection),
    cypher: found.cypher,
  }
}

const mostRelations = 5

/** What stands on an actor: its relations, and its latest events. */
export async function answerProfile(understood: Understood): Promise<Found> {
  const { access, reading, names, selection, request } = understood
  const [actor] = actorsOf(names)
  if (actor === undefined) throw new TypeError('a profile is of somebody')
  const { relations, events } = await access.read(async (reader) => ({
    relations: await actorRelations(reader, actor.id, selection.scope, mostRelations),
    events: await askedEvents(reader, askedClaims(reading, names, selection), {
      limit: request.limit,
      sentences: sentencesPerRow,
      latestFirst: true,
    }),
  }))
  const stated = relations.rows.map((relation): AnswerRow => ({ kind: 'relation', relation }))
  const total = relations.rows.length + events.total
  return {
    rows: [
      ...stated,
      ...events.items.map(({ event, claims, evidence }): AnswerRow => ({
        kind: 'event',
        event,
        claimCount: claims,
        evidence,
      })),
    ],
    total: { count: total, exact: relations.rows.length < mostRelations },
    rankedBy: total === 0 ? null : 'relations, then events, latest first',
    says: `${actor.name}, ${actor.type}${describedBy(actor, relations.rows)}: ${counted(events.total, 'event')}.`,
    notes: [],
    relaxed: [],
    cypher: events.cypher,
  }
}

function describedBy(actor: ActorSummary, relations: readonly RelationSummary[]): string {
  const [first] = relations
  if (first === undefined) return ''
  const other = first.subject.id === actor.id ? first.object : first.subject
  return first.subject.id === actor.id
    ? `, ${first.title ?? first.type.replaceAll('_', ' ')}${/_(?:of|with)$/u.test(first.type) && first.title === null ? '' : ' –'} ${other.name}`
    : ''
}

function actorsOf(names: Understood['names']): ActorSummary[] {
  return [
    ...new Map(names.flatMap(({ taken }) => taken.slice(0, 1)).map((actor) => [actor.id, actor])).values(),
  ]
}

/** For each who is paired with somebody, the sentences that join them best. */
async function evidenceOf(
  access: GraphAccess,
  pairs: readonly (readonly [ActorSummary, ActorSummary])[],
  selection: Selection,
): Promise<(actor: string) => ClaimEvidence[]> {
  if (pairs.length === 0) return () => []
  const claims = await access.read(async (reader) => {
    const ids = pairs.map(([a, b]): [string, string] => (a.degree <= b.degree ? [a.id, b.id] : [b.id, a.id]))
    const joining = await joiningEvents(reader, ids, selection, 1)
    const hops = joining.rows.map(({ pair, event }) => ({ event: event.id, actors: pair }))
    return hops.length === 0 ? [] : (await bestClaims(reader, hops, selection)).rows
  })
  return (actor) => claims.flatMap((row) => (row.actors.includes(actor) ? [row.claim] : []))
}

const relaxing = (selection: Selection): Found['relaxed'] =>
  suggestionsFor({
    hops: 3,
    hubDegree: null,
    hubsLeftOut: 0,
    timedOut: false,
    innerTypes: undefined,
    selection,
  }).map((says) => ({
    says,
    count: 0,
  }))

/** What these answers cannot look at. */
function leftOut(reading: Understood['reading']): string[] {
  const words = reading.words.map(({ text }) => text)
  return words.length === 0 ? [] : [`${words.map((word) => `“${word}”`).join(', ')} was left out of account.`]
}

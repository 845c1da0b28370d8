import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import type { CypherTwin } from '../../model/api/answer.ts'
import type { ActorSummary, ClaimEvidence, EventSummary } from '../../model/api/resources.ts'
import type { Reader, Row } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { claimConditions, eventColumns, eventConditions } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorRow } from './rows/actor-row.ts'
import { ClaimRow } from './rows/claim-row.ts'
import { EventRow } from './rows/event-row.ts'
import { compose, runQuery } from './run-query.ts'

const eventsStatement = loadStatement(new URL('asked-events.cypher', import.meta.url))
const countStatement = loadStatement(new URL('count-asked.cypher', import.meta.url))
const actorsStatement = loadStatement(new URL('asked-actors.cypher', import.meta.url))

/** How somebody stands in a claim. */
export type ClaimRole = 'ACTOR' | 'RECIPIENT' | 'SAID_BY'

/** Actors of whom one must stand in a claim, in one of these roles. */
export type AskedParty = { ids: readonly string[]; roles: readonly ClaimRole[] }

/** A claim with holes: who stands where in it, what its event is, and what its sentence has. */
export type AskedClaims = {
  parties: readonly AskedParty[]
  /** Who says so: as a speaker, or as the outlet that printed it. */
  sources: readonly string[]
  selection: Selection
  /** Beginnings of words, in small letters, that the sentence must have. */
  words: readonly string[]
  /** A count that the claim must have. */
  size: 'dead' | 'injured' | 'arrested' | null
}

type Page = { limit: number; sentences: number }

/** An event with the best of the claims that fit. */
export type AskedEvent = { event: EventSummary; claims: number; evidence: ClaimEvidence[] }
/** Somebody who stands in the hole, in how many events, with the best of the claims that fit. */
export type AskedActor = { actor: ActorSummary; events: number; claims: number; evidence: ClaimEvidence[] }
export type Asked<Item> = { items: Item[]; total: number; cypher: CypherTwin }

const Counts = { total: z.int(), at: z.int(), claims: z.int() }
const EventAnswer = z
  .looseObject({ ...Counts, event: EventRow })
  .transform(({ total, at, claims, event, ...row }) => ({
    total,
    at,
    claims,
    event,
    claim: ClaimRow.parse(row),
  }))
const ActorAnswer = z
  .looseObject({ ...Counts, events: z.int(), actor: ActorRow })
  .transform(({ total, at, claims, events, actor, ...row }) => ({
    total,
    at,
    claims,
    events,
    actor,
    claim: ClaimRow.parse(row),
  }))

const claimColumns = {
  'claim-columns': fragment('claim-columns'),
  'article-columns': fragment('article-columns'),
}

/** The events that claims which fit report: the best reported or the latest first. */
export async function askedEvents(
  reader: Reader,
  asked: AskedClaims,
  { limit, sentences, latestFirst }: Page & { latestFirst: boolean },
): Promise<Asked<AskedEvent>> {
  const { fragments, params } = partsOf(asked)
  const { rows, cypher } = await runQuery(
    reader,
    compose(eventsStatement, { ...fragments, ...claimColumns, ...eventColumns(asked.selection.scope) }),
    { ...params, limit, sentences, latestFirst },
    EventAnswer,
  )
  const items = new Map<number, AskedEvent>()
  for (const { at, claims, event, claim } of rows) {
    const item = items.get(at) ?? { event, claims, evidence: [] }
    item.evidence.push(claim)
    items.set(at, item)
  }
  return { items: [...items.values()], total: rows[0]?.total ?? 0, cypher }
}

/** Those who stand in the hole of claims that fit, with most events first. */
export async function askedActors(
  reader: Reader,
  asked: AskedClaims,
  hole: { roles: readonly ClaimRole[]; types: readonly ActorType[] | null; outlets: boolean },
  { limit, sentences }: Page,
): Promise<Asked<AskedActor>> {
  const { fragments, params } = partsOf(asked)
  const types = hole.types === null ? [] : [fragment('actor-types')]
  const { rows, cypher } = await runQuery(
    reader,
    compose(actorsStatement, {
      ...fragments,
      ...claimColumns,
      hole: `${fragment(hole.outlets ? 'asked-outlet' : 'asked-hole')}\n${and(types)}`,
    }),
    {
      ...params,
      named: [...asked.parties.flatMap(({ ids }) => ids), ...asked.sources],
      ...(hole.outlets ? {} : { holeRoles: [...hole.roles] }),
      ...(hole.types === null ? {} : { actorTypes: [...hole.types] }),
      limit,
      sentences,
    },
    ActorAnswer,
  )
  const items = new Map<number, AskedActor>()
  for (const { at, claims, events, actor, claim } of rows) {
    const item = items.get(at) ?? { actor, events, claims, evidence: [] }
    item.evidence.push(claim)
    items.set(at, item)
  }
  return { items: [...items.values()], total: rows[0]?.total ?? 0, cypher }
}

/** How many events claims that fit report, and the name of the latest. */
export async function countAsked(
  reader: Reader,
  asked: AskedClaims,
): Promise<{ total: number; example: string | null }> {
  const { fragments, params } = partsOf(asked)
  const { rows } = await runQuery(
    reader,
    compose(countStatement, fragments),
    params,
    z.object({ total: z.int(), example: z.string().nullable() }),
  )
  return rows[0] ?? { total: 0, example: null }
}

/** Where the statement starts, and what it asks of claim, event, sentence and article. */
function partsOf(asked: AskedClaims): { fragments: Record<string, string>; params: Row } {
  const { selection, parties, sources, words, size } = asked
  const {
    scope: _scope,
    modality: _modality,
    polarity: _polarity,
    saidBy: _saidBy,
    outlet: _outlet,
    ...happened
  } = selection
  const event = eventConditions(
    {
      ...happened,
      ...(happened.clock === 'publication' ? { from: undefined, to: undefined, clock: 'event' } : {}),
      scope: { kind: 'everything' },
    },
    parties.flatMap(({ ids }) => ids),
  )
  const claim = claimConditions(selection)
  const [first, ...others] = parties
  const isFromSource = first === undefined && sources.length > 0
  const anchor = fragment(
    first !== undefined ? 'asked-from-party' : isFromSource ? 'asked-from-source' : 'asked-from-events',
  )
  return {
    fragments: {
      anchor,
      'event-conditions': where(event.conditions),
      'claim-conditions': where([
        ...claim.conditions,
        ...(others.length === 0 ? [] : [fragment('asked-others')]),
        ...(sources.length === 0 || isFromSource ? [] : [fragment('asked-source')]),
        ...(size === null ? [] : [fragment('claim-size')]),
        ...(words.length === 0 ? [] : [fragment('sentence-words')]),
      ]),
    },
    params: {
      ...event.params,
      ...claim.params,
      ...(first === undefined ? {} : { party: [...first.ids], partyRoles: [...first.roles] }),
      ...(isFromSource ? { party: [...sources] } : {}),
      ...(others.length === 0
        ? {}
        : { others: others.map(({ ids, roles }) => ({ ids: [...ids], roles: [...roles] })) }),
      ...(sources.length === 0 || isFromSource ? {} : { source: [...sources] }),
      ...(size === null ? {} : { size: `${size}Low` }),
      ...(words.length === 0 ? {} : { words: [...words] }),
    },
  }
}

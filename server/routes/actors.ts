import { actorEventTypes, actorRelations } from '../../cypher/queries/actor-panel.ts'
import { ActorListRank, actorProfile, findActors } from '../../cypher/queries/actors.ts'
import { linksAmong } from '../../cypher/queries/links.ts'
import { findNeighbours, NeighbourRank } from '../../cypher/queries/neighbours.ts'
import { ActorQuery, ActorsQuery, IdParams, NeighboursQuery, NoQuery } from '../../model/api/queries.ts'
import { ActorAnswer, ActorPage, NeighboursAnswer } from '../../model/api/resources.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorsOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** A panel shows so many standing relations at most. */
const mostRelations = 100

/** Actors: by name, one, and whom events join it to. */
export function actorRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'searchActors',
      path: '/api/actors',
      summary: 'Actors by name, best match first; all of them by their number of events without `q`',
      params: NoQuery,
      query: ActorsQuery,
      answer: ActorPage,
      examples: [
        { title: 'Who is meant by a name', query: { q: 'kim jong' } },
        {
          title: 'The countries and organizations that take part in most events',
          query: { actorTypes: 'country,organization', limit: 5 },
        },
      ],
      handle: async ({ q, actorTypes, collection, limit, cursor }) => {
        const after = decodeCursor(cursor, ActorListRank)
        const scope = await access.scopeOf(collection)
        const found = await access.read((reader) =>
          findActors(reader, { text: q, types: actorTypes, scope, limit, after }),
        )
        return { ...found, next: encodeCursor(found.next) }
      },
    }),
    operation({
      id: 'readActor',
      path: '/api/actors/:id',
      summary: 'An actor with its totals, event types and standing relations; any of its former ids finds it',
      params: IdParams,
      query: ActorQuery,
      answer: ActorAnswer,
      examples: [
        { title: 'What is known of Kim Jong-un', params: { id: samples.kim } },
        {
          title: 'The same of August 2025 alone',
          params: { id: samples.kim },
          query: { from: '2025-08-01', to: '2025-08-31' },
        },
      ],
      handle: async ({ id, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const [actor] = await actorsOf(reader, [id])
          const { profile, cypher } = await actorProfile(reader, actor?.id ?? id, selection.scope)
          if (profile === null) throw new ApiProblem('not-found', `No actor has the id ${id}.`)
          const types = await actorEventTypes(reader, profile.id, selection)
          const relations = await actorRelations(reader, profile.id, selection.scope, mostRelations)
          const [first] = types.rows
            .flatMap((row) => (row.first === null ? [] : [row.first]))
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
          const last = types.rows
            .flatMap((row) => (row.last === null ? [] : [row.last]))
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .at(-1)
          return {
            actor: {
              ...profile,
              first: first?.[0] ?? null,
              firstPrecision: first?.[1] ?? null,
              last: last?.[0] ?? null,
              lastPrecision: last?.[1] ?? null,
            },
            relations: relations.rows,
            eventTypes: types.rows.map(({ type, count }) => ({ type, count })),
            cypher,
          }
        })
      },
    }),
    operation({
      id: 'listNeighbours',
      path: '/api/actors/:id/neighbours',
      summary: 'Those that events join to an actor, most events first, with the links among them',
      params: IdParams,
      query: NeighboursQuery,
      answer: NeighboursAnswer,
      examples: [
        {
          title: 'Who took part in which consultations with Kim Jong-un in August 2025',
          params: { id: samples.kim },
          query: { types: 'CONSULT', from: '2025-08-01', to: '2025-08-31' },
        },
        {
          title: 'The five countries that most events join to him',
          params: { id: samples.kim },
          query: { actorTypes: 'country', limit: 5 },
        },
      ],
      handle: async ({ id, actorTypes: types, limit, cursor, ...filters }) => {
        const after = decodeCursor(cursor, NeighbourRank)
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const [actor] = await actorsOf(reader, [id])
          if (actor === undefined) throw new ApiProblem('not-found', `No actor has the id ${id}.`)
          const found = await findNeighbours(reader, { actor: actor.id, types, selection, limit, after })
          const ids = found.items.map((item) => item.actor.id)
          const links = await linksAmong(reader, ids, selection)
          const byType = found.totalsByType ?? (await access.partnersByType(reader, actor.id, types))
          const totals = [...byType.values()]
          return {
            actor,
            items: found.items.map((item) => ({
              actor: item.actor,
              link: { source: actor.id, target: item.actor.id, ...item.link },
            })),
            links: links.rows,
            total: { count: totals.reduce((sum, count) => sum + count, 0), exact: true },
            totalsByType: {
              person: byType.get('person') ?? 0,
              organization: byType.get('organization') ?? 0,
              country: byType.get('country') ?? 0,
              group: byType.get('group') ?? 0,
              media: byType.get('media') ?? 0,
            },
            rankedBy: 'number of joining events',
            next: encodeCursor(found.next),
            cypher: found.cypher,
          }
        })
      },
    }),
  ]
}

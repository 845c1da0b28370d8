import type { Reader } from '../../cypher/connection.ts'
import { isWholeGraph } from '../../cypher/filters/selection.ts'
import type { Selection } from '../../cypher/filters/selection.ts'
import { countActors } from '../../cypher/queries/actors.ts'
import { countArticles } from '../../cypher/queries/articles.ts'
import { calendarAmong } from '../../cypher/queries/calendar.ts'
import { countEvents, eventsAmong } from '../../cypher/queries/events.ts'
import { readStatistics } from '../../cypher/queries/graph-state.ts'
import { commonPartners, linksAmong } from '../../cypher/queries/links.ts'
import { topActors } from '../../cypher/queries/overview.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Total } from '../../model/api/answer.ts'
import { CalendarAnswer } from '../../model/api/calendar.ts'
import { BetweenQuery, CalendarQuery, NoQuery, OverviewQuery } from '../../model/api/queries.ts'
import { GraphAnswer } from '../../model/api/resources.ts'
import { actorsOf, rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** A drawing holds so many events at most. */
const mostEvents = 200
/** A calendar holds so many events at most. */
const mostDatedEvents = 20_000

/** Drawings: the whole graph at its busiest, and what lies between actors. */
export function graphRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readOverview',
      path: '/api/graph/overview',
      summary:
        'The actors that take part in most events, the links among them and, for view=events, their events',
      params: NoQuery,
      query: OverviewQuery,
      answer: GraphAnswer,
      examples: [
        { title: 'The twenty actors that take part in most events', query: { limit: 20 } },
        { title: 'With their events, of conflict alone', query: { view: 'events', quads: '3,4' } },
      ],
      handle: async ({ actorTypes: types, view, limit, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = await topActors(reader, { types, selection, limit })
          const ids = actors.rows.map((actor) => actor.id)
          const drawing = await drawn(reader, ids, selection, view)
          return {
            actors: actors.rows,
            ...drawing,
            totals: await totalsOf(reader, selection, types, drawing.links.length),
            rankedBy: 'number of events; groups and roles without a name are left out',
            cypher: actors.cypher,
          }
        })
      },
    }),
    operation({
      id: 'readBetween',
      path: '/api/graph/between',
      summary: 'Actors, those linked to all of them, and the links and events among them',
      params: NoQuery,
      query: BetweenQuery,
      answer: GraphAnswer,
      examples: [
        {
          title: 'What lies between three presidents',
          query: { actors: `${samples.putin},${samples.trump},${samples.lee}`, view: 'events' },
        },
      ],
      handle: async ({ actors: keys, actorTypes: types, view, limit, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const given = await actorsOf(reader, keys)
          const partners =
            limit === 0 ? null : await commonPartners(reader, rarestFirst(given), { types, selection, limit })
          const actors = [...given, ...(partners?.rows ?? []).map((row) => row.actor)]
          const ids = actors.map((actor) => actor.id)
          const drawing = await drawn(reader, ids, selection, view)
          return {
            actors,
            ...drawing,
            totals: await totalsOf(reader, selection, undefined, drawing.links.length),
            rankedBy: 'least number of events that join a partner to one of the actors',
            ...(partners === null ? {} : { cypher: partners.cypher }),
          }
        })
      },
    }),
    operation({
      id: 'readCalendar',
      path: '/api/graph/calendar',
      summary:
        'The days on which the events lie that join actors: what a filter by time needs to count links',
      params: NoQuery,
      query: CalendarQuery,
      answer: CalendarAnswer,
      examples: [
        {
          title: 'When events joined three presidents',
          query: { actors: `${samples.putin},${samples.trump},${samples.lee}` },
        },
        {
          title: 'When these were reported',
          query: { actors: `${samples.putin},${samples.trump},${samples.lee}`, clock: 'publication' },
        },
      ],
      handle: async ({ actors: keys, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = (await actorsOf(reader, keys)).map((actor) => actor.id)
          const { rows, total, cypher } = await calendarAmong(reader, actors, selection, mostDatedEvents)
          const places = new Map(actors.map((id, place) => [id, place]))
          return {
            clock: selection.clock,
            actors,
            events: rows.map((row) => ({
              ...row,
              actors: row.actors.flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b),
            })),
            total: exact(total),
            cypher,
          }
        })
      },
    }),
  ]
}

async function drawn(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
  view: 'actors' | 'events',
): Promise<Pick<GraphAnswer, 'links' | 'events' | 'cypher'>> {
  const links = await linksAmong(reader, actors, selection)
  const events =
    view === 'events' ? await eventsAmong(reader, actors, selection, { atLeast: 2, limit: mostEvents }) : null
  return { links: links.rows, events: events?.rows ?? [], cypher: links.cypher }
}

async function totalsOf(
  reader: Reader,
  selection: Selection,
  types: readonly ActorType[] | undefined,
  drawnLinks: number,
): Promise<GraphAnswer['totals']> {
  const whole = await readStatistics(reader)
  const all = types === undefined && selection.scope.kind === 'everything'
  const actors = all ? whole.actors : await countActors(reader, types, selection.scope)
  const events = await countEvents(reader, [], selection)
  return {
    actors: exact(actors),
    events: exact(events),
    // All pairs of a selection are not counted for a drawing: there are at least those that it shows.
    links: isWholeGraph(selection) ? exact(whole.links) : { count: drawnLinks, exact: false },
    articles: exact(await countArticles(reader, { scope: selection.scope })),
  }
}

function exact(count: number): Total {
  return { count, exact: true }
}

import { z } from 'zod'
import { joiningEvents } from '../../cypher/queries/calendar.ts'
import { JoiningEventsPage, JoiningEventsRequest } from '../../model/api/joining-events.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { eachActorOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { firstPlaces, stretchFrom } from '../joining/joining-page.ts'
import { samples } from '../openapi/sample-ids.ts'
import { question } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

const Cursor = z.tuple([z.int().nonnegative(), z.string()])
/** Many ids of the usual length, or some thousand of the longest. */
const longestBody = 4_000_000

/** The events among more actors than a question in an address can name. */
export function joiningEventRoutes(access: GraphAccess): Operation[] {
  return [
    question({
      id: 'listJoiningEvents',
      path: '/api/graph/joining-events',
      summary:
        'The events that join some of thousands of actors, with their days, page by page; each event stands on one page',
      body: JoiningEventsRequest,
      longestBody,
      answer: JoiningEventsPage,
      problems: ['not-found', 'bad-cursor'],
      examples: [
        {
          title: 'The events that join three presidents',
          body: { actors: [samples.putin, samples.trump, samples.lee] },
        },
        {
          title: 'Those of one of them, by the days on which they were reported',
          body: {
            actors: [samples.putin, samples.trump, samples.lee],
            oneOf: [samples.lee],
            clock: 'publication',
          },
        },
      ],
      handle: async ({ actors: keys, oneOf, limit, cursor, ...filters }) => {
        const [start, after] = decodeCursor(cursor, Cursor) ?? [0, '']
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = await eachActorOf(reader, keys)
          const places = firstPlaces(actors)
          const asked = oneOf === undefined ? actors : await eachActorOf(reader, oneOf)
          const turns = asked === actors ? places : firstPlaces(asked)
          const stranger = asked.find(({ id }) => !places.has(id))
          if (stranger !== undefined)
            throw new ApiProblem('bad-request', `${stranger.id} of oneOf is not among the actors.`)
          const stretch = stretchFrom(asked, turns, { start, limit })
          const ids = stretch.places.flatMap((place) => asked[place]?.id ?? [])
          const found = await joiningEvents(
            reader,
            {
              asked: ids,
              actors: [...places.keys()],
              // The stretch may begin after the place itself, where that names somebody again.
              after: stretch.places[0] === start ? after : '',
              limit: limit + 1,
            },
            selection,
          )
          const rows = found.rows.slice(0, limit)
          const last = found.rows.length > limit ? rows.at(-1) : undefined
          const cut = last === undefined ? undefined : stretch.places[last.place]
          return {
            clock: selection.clock,
            // An event is told by the first of those asked about who takes part.
            events: rows.flatMap(({ place, actors: joined, ...event }) => {
              const first = Math.min(...joined.flatMap((id) => turns.get(id) ?? []))
              if (first !== stretch.places[place]) return []
              return {
                ...event,
                actors: joined.flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b),
              }
            }),
            done: cut ?? stretch.end,
            next: encodeCursor(
              last !== undefined && cut !== undefined
                ? [cut, last.id]
                : stretch.end < asked.length
                  ? [stretch.end, '']
                  : null,
            ),
            cypher: found.cypher,
          }
        })
      },
    }),
  ]
}

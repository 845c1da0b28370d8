import { randomUUID } from 'node:crypto'
import { inTurn } from '../../cypher/load/turn.ts'
import {
  createSaved,
  listSaved,
  readSaved,
  removeSaved,
  replaceSaved,
  SavedRank,
} from '../../cypher/saved/saved.ts'
import type { Reader } from '../../cypher/connection.ts'
import { IdParams, NoQuery } from '../../model/api/queries.ts'
import {
  RemoveSavedQuery,
  ReplaceRequest,
  Saved,
  SavedPage,
  SavedQuery,
  SaveRequest,
} from '../../model/api/saved.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { change, operation, removal } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** So long a change waits for an export or a backup that reads the whole graph, in milliseconds. */
const patienceMs = 10_000

const idFrom = (example: number) => ({ operation: 'createSaved', example, property: ['id'] })

/** Views, queries and notes that people keep. */
export function savedRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'listSaved',
      path: '/api/saved',
      summary: 'What people keep, latest changed first, without its content',
      params: NoQuery,
      query: SavedQuery,
      answer: SavedPage,
      kept: false,
      examples: [{ title: 'All of it' }, { title: 'The notes', query: { kind: 'note', limit: 10 } }],
      handle: async ({ kind = null, limit, cursor }) => {
        const after = decodeCursor(cursor, SavedRank)
        const page = await access.read((reader) => listSaved(reader, { kind, limit, after }))
        return { ...page, next: encodeCursor(page.next) }
      },
    }),
    operation({
      id: 'readSaved',
      path: '/api/saved/:id',
      summary: 'A view, a query or a note with its content and its version',
      params: IdParams,
      query: NoQuery,
      answer: Saved,
      kept: false,
      examples: [{ title: 'One of them', idFrom: idFrom(0) }],
      handle: async ({ id }) => (await access.read((reader) => readSaved(reader, id))) ?? unknown(id),
    }),
    change({
      id: 'createSaved',
      path: '/api/saved',
      summary: 'Keep a view, a query or a note',
      status: 201,
      params: NoQuery,
      body: SaveRequest,
      answer: Saved,
      examples: [
        {
          title: 'A note that cites a claim',
          body: {
            kind: 'note',
            name: 'The call of 12 August',
            content: { text: 'Who called **whom** stays open.', citations: [samples.claim] },
          },
        },
        {
          title: 'A query for the console',
          body: {
            kind: 'query',
            name: 'Partners of an actor',
            content: {
              query: 'MATCH (a:Actor {id: $id})-[link:LINKED]-(b:Actor) RETURN b.name, link.eventCount',
              params: { id: samples.kim },
            },
          },
        },
      ],
      handle: async ({ body, user }) => {
        const at = new Date().toISOString()
        const saved = { ...body, id: randomUUID(), by: user.name, createdAt: at, updatedAt: at, version: 1 }
        await changing(access, (writer) => createSaved(writer, saved))
        return saved
      },
    }),
    change({
      id: 'replaceSaved',
      method: 'put',
      path: '/api/saved/:id',
      summary: 'Put another version in the place of the one that was seen',
      params: IdParams,
      body: ReplaceRequest,
      answer: Saved,
      problems: ['changed-meanwhile', 'cannot-be-done'],
      examples: [
        {
          title: 'Say more in a note',
          idFrom: idFrom(0),
          body: {
            kind: 'note',
            name: 'The call of 12 August',
            version: 1,
            content: { text: 'Reports differ in who called **whom**.', citations: [samples.claim] },
          },
        },
      ],
      handle: ({ params: { id }, body: { kind, ...next } }) => {
        const updatedAt = new Date().toISOString()
        return changing(access, async (writer) => {
          const present = (await readSaved(writer, id)) ?? unknown(id)
          if (present.kind !== kind)
            throw new ApiProblem('cannot-be-done', `This is a ${present.kind}, and cannot become a ${kind}.`)
          return (await replaceSaved(writer, { id, updatedAt, ...next })) ?? changed(present)
        })
      },
    }),
    removal({
      id: 'removeSaved',
      path: '/api/saved/:id',
      summary: 'Keep something no longer',
      params: IdParams,
      query: RemoveSavedQuery,
      problems: ['changed-meanwhile'],
      examples: [{ title: 'Remove what was seen', idFrom: idFrom(0), query: { version: 1 } }],
      handle: ({ id, version }) =>
        changing(access, async (writer) => {
          const present = (await readSaved(writer, id)) ?? unknown(id)
          if (version !== undefined && present.version !== version) changed(present)
          await removeSaved(writer, id)
        }),
    }),
  ]
}

/** Writes in turn; says to come back when others read the whole graph for long. */
async function changing<Result>(
  { graph, state }: GraphAccess,
  work: (writer: Reader) => Promise<Result>,
): Promise<Result> {
  // Says so while a backup is restored.
  await state(true)
  const patience = AbortSignal.timeout(patienceMs)
  try {
    return await inTurn(graph, work, patience)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
    throw new ApiProblem(
      'graph-unavailable',
      'The graph is being exported or backed up; try again shortly.',
      {
        retryAfterSeconds: 10,
        cause: error,
      },
    )
  }
}

function unknown(id: string): never {
  throw new ApiProblem('not-found', `Nothing is saved under the id ${id}.`)
}

function changed({ version, updatedAt }: Saved): never {
  throw new ApiProblem(
    'changed-meanwhile',
    `It was changed at ${updatedAt} and is at version ${version} now; read it again first.`,
  )
}

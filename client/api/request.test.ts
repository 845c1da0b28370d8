import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { initialView } from '../graph/model/view.ts'
import type { ViewState } from '../graph/model/view.ts'
import { countingFiltersOf, filtersOf } from './queries.ts'
import { onNotKnown, ProblemError, queryString, request, send } from './request.ts'

let server: Server
let answer: { status: number; body: string }

beforeEach(async () => {
  server = createServer((_, response) => {
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const reach = globalThis.fetch
  // The page asks its own origin; here that origin is the server of this test.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init))
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await new Promise((resolve) => {
    server.close(resolve)
  })
})

const Greeting = z.object({ hello: z.string() })

describe('a request', () => {
  it('gives what the contract promises', async () => {
    answer = { status: 200, body: '{"hello":"Anu"}' }
    expect(await request('greeting', Greeting, {})).toEqual({ hello: 'Anu' })
  })

  it('fails with the problem the server tells', async () => {
    const problem = {
      type: '/problems/x',
      title: 'No such actor',
      status: 404,
      detail: 'Nobody is called so.',
    }
    answer = { status: 404, body: JSON.stringify(problem) }
    await expect(request('greeting', Greeting, {})).rejects.toEqual(new ProblemError(problem))
  })

  it('says that page and server differ when the answer is not understood', async () => {
    answer = { status: 200, body: '{"hello":1}' }
    await expect(request('greeting', Greeting, {})).rejects.toThrow('reload the page')
  })

  it('says that the server could not answer when even the problem is missing', async () => {
    answer = { status: 502, body: '<html>' }
    await expect(request('greeting', Greeting, {})).rejects.toThrow('It said 502 Bad Gateway.')
  })
})

it('tells whoever listens that the server does not know the reader, whatever was asked', async () => {
  let count = 0
  const stop = onNotKnown(() => {
    count += 1
  })
  answer = { status: 403, body: '{}' }
  await expect(send('POST', 'saved', Greeting, {})).rejects.toThrow('403')
  expect(count).toBe(0)
  answer = { status: 401, body: '{}' }
  await expect(send('POST', 'saved', Greeting, {})).rejects.toThrow('401')
  await expect(request('greeting', Greeting, {})).rejects.toThrow('401')
  expect(count).toBe(2)
  stop()
  await expect(request('greeting', Greeting, {})).rejects.toThrow('401')
  expect(count).toBe(2)
})

describe('parameters', () => {
  it('join lists with commas and leave out what is not given', () => {
    expect(
      queryString({ actors: ['country:LAN', 'person:a'], limit: 20, cursor: undefined, quads: [] }),
    ).toBe('?actors=country%3ALAN%2Cperson%3Aa&limit=20')
    expect(queryString({})).toBe('')
  })

  it('name a filter only when it differs from what the server does anyway', () => {
    expect(filtersOf(initialView)).toEqual({})
    expect(
      filtersOf({
        ...initialView,
        quadsOff: new Set([1, 2]),
        statuses: new Set(['reported', 'disputed', 'denied']),
      }),
    ).toEqual({ quads: [3, 4], status: ['denied', 'disputed', 'reported'] })
  })

  it('name everything that the reader chose, and the window of time', () => {
    const view: ViewState = {
      ...initialView,
      quadsOff: new Set([3]),
      window: { clock: 'publication', from: '2025-08-01', to: '2025-08-20' },
      filters: { types: ['CONSULT'], saidBy: ['org:kcna'], minReports: 2 },
    }
    expect(filtersOf(view)).toEqual({
      types: ['CONSULT'],
      saidBy: ['org:kcna'],
      minReports: 2,
      quads: [1, 2, 4],
      clock: 'publication',
      from: '2025-08-01',
      to: '2025-08-20',
    })
    expect(countingFiltersOf(view)).toEqual({ types: ['CONSULT'], saidBy: ['org:kcna'], minReports: 2 })
  })
})

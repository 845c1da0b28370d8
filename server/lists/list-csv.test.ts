import { expect, test } from 'vitest'
import { z } from 'zod'
import { Page } from '../../model/api/answer.ts'
import { EventStatus } from '../../model/event.ts'
import { listColumns } from './list-columns.ts'
import { listCsv } from './list-csv.ts'

const Place = z.object({ name: z.string(), lat: z.number().nullable() }).meta({ id: 'TestPlace' })
const page = Page(
  z.object({
    actor: z.object({ id: z.string(), aliases: z.array(z.string()) }),
    place: Place.nullable(),
    status: EventStatus,
    reports: z.array(z.object({ outlet: z.string() })),
  }),
)

test('the columns come from the schema of the answer', () => {
  expect(listColumns(page)?.map((path) => path.join('.'))).toEqual([
    'actor.id',
    'actor.aliases',
    'place.name',
    'place.lat',
    'status',
    'reports',
  ])
})

test('what is no list has none', () => {
  expect([listColumns(null), listColumns(Place), listColumns(z.array(Place))]).toEqual([null, null, null])
})

test('a page is CSV, with its total and the following page as headers', () => {
  const answer: z.infer<typeof page> = {
    items: [
      {
        actor: { id: 'person:a', aliases: ['Ann "the Rock"', 'A'] },
        place: { name: 'Oslo', lat: 59.91 },
        status: 'reported',
        reports: [{ outlet: 'Post' }],
      },
      { actor: { id: '=1+1', aliases: [] }, place: null, status: 'disputed', reports: [] },
    ],
    total: { count: 1843, exact: true },
    next: 'abc=',
    cypher: { text: '', params: {} },
  }
  expect(listCsv(listColumns(page) ?? [], answer, '/api/actors?q=kim&limit=2&cursor=old')).toEqual({
    text:
      'actor.id,actor.aliases,place.name,place.lat,status,reports\r\n' +
      'person:a,"Ann ""the Rock"";A",Oslo,59.91,reported,"[{""outlet"":""Post""}]"\r\n' +
      '=1+1,,,,disputed,\r\n',
    headers: {
      'X-Dramatis-Total': '1843',
      Link: '</api/actors?q=kim&limit=2&cursor=abc%3D>; rel="next"',
    },
  })
})

test('a page without items still has its column names', () => {
  const empty = { items: [], total: { count: 0, exact: false }, next: null }
  expect(listCsv([['id']], empty, '/api/events')).toEqual({
    text: 'id\r\n',
    headers: { 'X-Dramatis-Total': 'at least 0' },
  })
})

test('a semicolon within an item of a list is told apart, and a question mark within a parameter stays', () => {
  const answer = { items: [{ names: ['A; B', 'C'] }], total: { count: 1, exact: true }, next: 'n' }
  expect(listCsv([['names']], answer, '/api/actors?q=who?&limit=1')).toEqual({
    text: 'names\r\nA\\; B;C\r\n',
    headers: {
      'X-Dramatis-Total': '1',
      Link: '</api/actors?q=who%3F&limit=1&cursor=n>; rel="next"',
    },
  })
})

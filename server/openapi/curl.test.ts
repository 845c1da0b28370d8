import { expect, it } from 'vitest'
import { curlOf } from './curl.ts'

it('asks with legible addresses', () => {
  expect(
    curlOf(
      { method: 'get', path: '/api/actors/:id/neighbours' },
      { title: '', params: { id: 'person:kim-jong-un' }, query: { types: 'CONSULT,AGREE', limit: 5 } },
    ),
  ).toBe(
    "curl -s 'http://127.0.0.1:4600/api/actors/person:kim-jong-un/neighbours?types=CONSULT,AGREE&limit=5'",
  )
})

it('escapes what a shell or an address would take for its own', () => {
  expect(curlOf({ method: 'get', path: '/api/sentences' }, { title: '', query: { q: '"a & b"' } })).toBe(
    "curl -s 'http://127.0.0.1:4600/api/sentences?q=%22a+%26+b%22'",
  )
  expect(curlOf({ method: 'post', path: '/api/match' }, { title: '', body: { names: ["O'Neill"] } })).toBe(
    String.raw`curl -s 'http://127.0.0.1:4600/api/match' \
  -H 'Content-Type: application/json' \
  -d '{"names":["O'\''Neill"]}'`,
  )
})

it('names the method, and an id that is not there yet', () => {
  const example = { title: '', idFrom: { operation: 'decide', example: 1, property: ['decision', 'id'] } }
  expect(curlOf({ method: 'post', path: '/api/decisions/:id/undo' }, example)).toBe(
    String.raw`curl -s 'http://127.0.0.1:4600/api/decisions/ID/undo' \
  -X POST`,
  )
})

import { readFileSync } from 'node:fs'
import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { GraphMemoryError } from '../../cypher/graph-error.ts'
import { problemOf } from './problem-of.ts'
import { problemTypes } from './problem-types.ts'
import { ApiProblem } from './problem.ts'

const databaseError = (code: string): Neo4jError =>
  new Neo4jError('secret words of the database', code, '50N42', 'error')

describe('problemOf', () => {
  it.each([
    ['ServiceUnavailable', 'graph-unavailable'],
    ['SessionExpired', 'graph-unavailable'],
    ['N/A', 'graph-unavailable'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'graph-unavailable'],
    ['Neo.ClientError.Security.Unauthorized', 'graph-unavailable'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'graph-unavailable'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'query-timed-out'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'query-timed-out'],
    ['Neo.ClientError.Statement.SyntaxError', 'internal'],
  ])('tells the database error %s by its code: %s', (code, problem) => {
    const found = problemOf(databaseError(code))
    expect(found.problem).toBe(problem)
    expect(found.message).not.toContain('secret')
  })

  it('asks to come back soon when the database is away', () => {
    expect(problemOf(databaseError('ServiceUnavailable')).retryAfterSeconds).toBe(2)
  })

  it('knows a memory limit, malformed requests and what it does not know', () => {
    expect(problemOf(new GraphMemoryError(databaseError('x'))).status).toBe(422)
    expect(problemOf(Object.assign(new URIError('bad'), { status: 400 })).problem).toBe('bad-request')
    expect(problemOf(Object.assign(new Error('big'), { status: 413 })).problem).toBe('too-large')
    expect(problemOf(new TypeError('oops')).toDocument({ instance: '/api/x', requestId: '1' })).toEqual({
      type: '/problems/internal',
      title: 'Something unforeseen went wrong',
      status: 500,
      detail: 'The server log has the details.',
      instance: '/api/x',
      requestId: '1',
    })
  })

  it('leaves problems as they are', () => {
    const problem = new ApiProblem('not-found', 'No actor has the id x.')
    expect(problemOf(problem)).toBe(problem)
  })
})

describe('docs/problems.md', () => {
  it('explains every problem with its status, and no other', () => {
    const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')
    const rows = [
      ...page.matchAll(/^\| <a id="(?<id>[\w-]+)"><\/a>`(?<name>[\w-]+)` \| (?<status>\d+) \|/gmu),
    ]
    expect(rows.map((row) => [row.groups?.['name'], Number(row.groups?.['status'])])).toEqual(
      Object.entries(problemTypes).map(([name, { status }]) => [name, status]),
    )
    expect(rows.every((row) => row.groups?.['id'] === row.groups?.['name'])).toBe(true)
  })
})

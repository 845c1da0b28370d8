import { expect, it } from 'vitest'
import { ProblemError } from '../../../api/request.ts'
import { readProblem } from './problem.ts'

const problem = { type: '/problems/x', status: 400 }

it('draws where the database found a mistake, without the word we add', () => {
  const detail = [
    "Invalid input 'RETURN': expected ')' (line 1, column 23 (offset: 22))",
    '"EXPLAIN MATCH (a:Actr RETURN a"',
    '                       ^',
  ].join('\n')
  expect(readProblem(new ProblemError({ ...problem, title: 'Not Cypher', detail }))).toEqual({
    title: 'Not Cypher',
    sentence: "Invalid input 'RETURN': expected ')'",
    drawn: ['MATCH (a:Actr RETURN a', '              ^'].join('\n'),
    at: null,
  })
})

it('reads where a refused word stands', () => {
  expect(
    readProblem(
      new ProblemError({
        ...problem,
        title: 'Refused',
        detail: 'CREATE writes; the console only reads.',
        errors: [{ path: 'query', message: 'at 10–16' }],
      }),
    ),
  ).toEqual({
    title: 'Refused',
    sentence: 'CREATE writes; the console only reads.',
    drawn: null,
    at: { start: 10, end: 16 },
  })
})

it('says what else went wrong', () => {
  expect(readProblem(new Error('No worker'))).toEqual({
    title: 'Something went wrong',
    sentence: 'No worker',
    drawn: null,
    at: null,
  })
})

import { textQuery } from '../cypher/queries/text-query.ts'
import { ApiProblem } from './problems/problem.ts'

/** The words of `q` as Lucene is told. Throws `bad-request` that says what is wrong with them. */
export function luceneOf(q: string): string {
  const asked = textQuery(q)
  if ('lucene' in asked) return asked.lucene
  throw new ApiProblem('bad-request', asked.mistake, { errors: [{ path: 'q', message: asked.mistake }] })
}

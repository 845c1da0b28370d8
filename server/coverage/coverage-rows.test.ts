import { describe, expect, it } from 'vitest'
import type { Source } from '../../cypher/queries/coverage.ts'
import { coverageRows } from './coverage-rows.ts'
import type { Found } from './coverage-rows.ts'

const outlet = (name: string): Source => ({
  id: `org:${name.toLowerCase()}`,
  name,
  type: 'media',
  control: null,
})
const post = outlet('Post')
const times = outlet('Times')
const herald = outlet('Herald')
const wire = outlet('Wire')

const found: Found = {
  stances: [
    { source: post, stance: 'asserts', count: 1, claim: 'c1' },
    { source: times, stance: 'denies', count: 2, claim: 'c2' },
    { source: times, stance: 'hedges', count: 1, claim: 'c3' },
    { source: null, stance: 'asserts', count: 1, claim: 'c4' },
  ],
  inWindow: [
    { source: post, articles: 3 },
    { source: herald, articles: 2 },
    { source: null, articles: 1 },
  ],
  others: [post, times, herald, wire],
}

describe('coverageRows', () => {
  it('tells who asserts, denies, hedges, is silent, or wrote nothing', () => {
    const none = { asserts: null, denies: null, hedges: null }
    expect(coverageRows(found)).toEqual([
      {
        source: times,
        stance: 'reports',
        asserts: null,
        denies: { count: 2, claim: 'c2' },
        hedges: { count: 1, claim: 'c3' },
        articles: 0,
      },
      { source: post, stance: 'reports', ...none, asserts: { count: 1, claim: 'c1' }, articles: 3 },
      { source: null, stance: 'reports', ...none, asserts: { count: 1, claim: 'c4' }, articles: 1 },
      { source: herald, stance: 'silent', ...none, articles: 2 },
      { source: wire, stance: 'no-articles', ...none, articles: 0 },
    ])
  })

  it('calls nobody silent on an event without a date', () => {
    const rows = coverageRows({ ...found, inWindow: null })
    expect(rows.map((row) => [row.source?.name, row.stance, row.articles])).toEqual([
      ['Times', 'reports', null],
      [undefined, 'reports', null],
      ['Post', 'reports', null],
      ['Herald', 'unknown', null],
      ['Wire', 'unknown', null],
    ])
  })
})

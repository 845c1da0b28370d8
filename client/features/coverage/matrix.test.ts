import { describe, expect, it } from 'vitest'
import { coverage, row } from './coverage.fixture.ts'
import { cellOf, sourcesOf } from './matrix.ts'

const post = row({
  id: 'org:lanian-post',
  name: 'Lanian Post',
  claims: { asserts: 3, denies: 1 },
  articles: 4,
})
const times = row({ id: 'org:times', name: 'Vostrian Times', stance: 'silent', articles: 2 })
const wire = row({ id: 'org:wire', name: 'Wire', stance: 'no-articles', articles: 0 })
const army = [
  row({ id: 'org:army@a1', name: 'the army', claims: { hedges: 1 } }),
  row({ id: 'org:army@a2', name: 'the army', claims: { asserts: 2 } }),
]

describe('the sources of events', () => {
  it('come by how many events they report, then by what they wrote', () => {
    const other = coverage([times, row({ id: 'org:wire', name: 'Wire', claims: { asserts: 1 } })])
    expect(sourcesOf([coverage([times, wire, post]), other]).map(({ name }) => name)).toEqual([
      'Lanian Post',
      'Wire',
      'Vostrian Times',
    ])
  })

  it('are one where nothing but a description tells them apart', () => {
    expect(sourcesOf([coverage(army)])).toEqual([
      {
        key: 'media the army',
        ids: ['org:army@a1', 'org:army@a2'],
        name: 'the army',
        type: 'media',
        control: null,
        isLocal: true,
      },
    ])
  })

  it('may be nobody', () => {
    expect(sourcesOf([coverage([row({ id: null, claims: { asserts: 1 } })])])).toEqual([
      { key: 'nobody', ids: [], name: null, type: null, control: null, isLocal: false },
    ])
  })
})

describe('what a source says of an event', () => {
  const answer = coverage([post, times, ...army])
  const [, soldiers, , stranger] = sourcesOf([answer, coverage([wire])])

  it.each([
    ['Lanian Post', { stance: 'reports', asserts: 3, denies: 1, hedges: 0, articles: 4 }],
    ['the army', { stance: 'reports', asserts: 2, denies: 0, hedges: 1, articles: null }],
    ['Vostrian Times', { stance: 'silent', asserts: 0, denies: 0, hedges: 0, articles: 2 }],
    ['Wire', { stance: 'no-articles', asserts: 0, denies: 0, hedges: 0, articles: null }],
  ])('%s', (name, cell) => {
    const source = sourcesOf([answer, coverage([wire])]).find((one) => one.name === name)
    expect(source === undefined ? null : cellOf(answer, source)).toEqual(cell)
  })

  it('is unknown of an event without a date', () => {
    if (soldiers === undefined || stranger === undefined) throw new Error('sources are missing')
    expect(cellOf(coverage([], false), stranger).stance).toBe('unknown')
  })
})

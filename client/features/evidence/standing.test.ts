import { describe, expect, it } from 'vitest'
import { claim } from '../../graph/fixtures/build.ts'
import { standingOf } from './standing.ts'

const source = { outlet: null, publishedAt: null }
const words = (given: Parameters<typeof claim>[1]) =>
  standingOf(claim('Anu Tamm phoned.', given)).map((standing) => standing.words)

describe('what a claim is short of', () => {
  it('is nothing for a plain assertion', () => {
    expect(words(source)).toEqual([])
  })

  it('says when it is denied, planned, alleged or checked', () => {
    expect(words({ ...source, polarity: 'negated' })).toEqual(['denied'])
    expect(words({ ...source, modality: 'future', hedge: { kind: 'reportedly', start: 0, end: 3 } })).toEqual(
      ['planned', 'reportedly'],
    )
    expect(words({ ...source, modality: 'hypothetical', check: 'confirmed' })).toEqual([
      'hypothetical',
      'confirmed',
    ])
  })
})

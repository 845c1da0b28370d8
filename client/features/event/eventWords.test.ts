import { describe, expect, it } from 'vitest'
import { actor, event } from '../../graph/fixtures/build.ts'
import { corroboration, eventTitle } from './eventWords.ts'

const call = event('CONSULT', [actor('Anu Tamm'), actor('Marko Ilves')], {
  name: 'Anu Tamm – Marko Ilves: phone call, 4 Mar 2025',
})

describe('an event in words', () => {
  it('is its name without the date, which stands beside it', () => {
    expect(eventTitle(call)).toBe('Anu Tamm – Marko Ilves: phone call')
    expect(eventTitle({ ...call, date: null })).toBe(call.name)
  })

  it('says how often it was stated, and how independently', () => {
    expect(corroboration(call)).toBe('1 claim in 1 article by 1 outlet')
    expect(
      corroboration({ ...call, claimCount: 1843, articleCount: 7, outletCount: 5, independentCount: 3 }),
    ).toBe('1,843 claims in 7 articles by 5 outlets, 3 independent')
  })
})

import { describe, expect, it } from 'vitest'
import { claim } from '../../graph/fixtures/build.ts'
import { foldCopies, printedBy } from './copies.ts'

const words = 'Anu Tamm phoned Marko Ilves.'
function printed(outlet: string | null, text = words, given: Partial<Parameters<typeof claim>[1]> = {}) {
  const made = claim(text, { outlet, publishedAt: null, ...given })
  return { ...made, id: `${made.id} in ${outlet}`, article: { ...made.article, id: `article of ${outlet}` } }
}

describe('wire copy', () => {
  it('is one voice, whoever prints it, and whatever the white space', () => {
    const [wire, copy, other] = [
      printed('Lanian Wire'),
      printed('Vostrian Times', 'Anu Tamm  phoned\nMarko Ilves.'),
      printed('Lanian Post', 'They talked.'),
    ]
    const folded = foldCopies([wire, other, copy])
    expect(folded).toEqual([
      { claim: wire, copies: [copy] },
      { claim: other, copies: [] },
    ])
    expect(folded.map(printedBy)).toEqual(['Lanian Wire, Vostrian Times', 'Lanian Post'])
  })

  it('stays apart when it is denied in one and stated in the other', () => {
    const pair = [printed('Lanian Wire'), printed('Vostrian Times', words, { polarity: 'negated' })]
    expect(foldCopies(pair).map(({ copies }) => copies)).toEqual([[], []])
  })

  it('keeps two claims of one article as two', () => {
    const once = printed('Lanian Wire')
    expect(foldCopies([once, { ...once, id: 'again' }]).map(({ claim }) => claim.id)).toEqual([
      once.id,
      'again',
    ])
  })

  it('says so when the outlet is unknown', () => {
    expect(printedBy({ claim: printed(null), copies: [] })).toBe('an unknown outlet')
  })
})

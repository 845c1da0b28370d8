import { describe, expect, it } from 'vitest'
import { mapFuture, mapRefusal } from './future-mapping.ts'

describe('what lies ahead', () => {
  it.each([
    ['CONSULT', null, 'AGREE', null, 'future'],
    ['AID', null, 'AGREE', null, 'future'],
    ['RETREAT', 'withdraw', 'CONCEDE', null, 'future'],
    ['RETREAT', 'release', 'AGREE', null, 'future'],
    ['ASSAULT', 'aerial', 'THREATEN', 'violence', 'asserted'],
    ['COERCE', 'arrest', 'THREATEN', 'arrest', 'asserted'],
    ['SANCTION', 'expel', 'THREATEN', 'expel', 'asserted'],
    ['PROTEST', 'demo', 'PROTEST', 'demo', 'future'],
  ] as const)('%s %s becomes %s %s', (type, mode, becomes, withMode, modality) => {
    expect(mapFuture(type, mode, 'future')).toMatchObject({ type: becomes, mode: withMode, modality })
  })

  it('leaves the present as it is', () => {
    expect(mapFuture('AID', null, 'asserted')).toEqual({
      type: 'AID',
      mode: null,
      modality: 'asserted',
      mapped: false,
    })
  })

  it('takes what will not be done for others as a refusal', () => {
    expect(mapRefusal({ type: 'CONSULT', mode: 'visit', modality: 'future', polarity: 'negated' })).toEqual({
      type: 'REJECT',
      mode: 'meet',
      modality: 'asserted',
      polarity: 'affirmed',
      mapped: true,
    })
    const harm = { type: 'ASSAULT', mode: null, modality: 'future', polarity: 'negated' } as const
    expect(mapRefusal(harm)).toEqual({ ...harm, mapped: false })
  })
})

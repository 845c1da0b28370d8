import { expect, it } from 'vitest'
import { actor } from '../../graph/fixtures/build.ts'
import { pairKey, restOf } from './queue.ts'

it('what was skipped leaves the queue, whichever of the two comes first', () => {
  const [anu, maria, marko] = [actor('Anu Tamm'), actor('Anu Maria Tamm'), actor('Marko Ilves')]
  const items = [
    { actors: [anu, maria] as [typeof anu, typeof anu] },
    { actors: [anu, marko] as [typeof anu, typeof anu] },
  ]
  expect(restOf(items, [pairKey({ actors: [maria, anu] })])).toEqual([items[1]])
  expect(restOf(items, [])).toEqual(items)
})

import { expect, it } from 'vitest'
import type { ClaimEvidence, PathHop } from '../../../model/api/resources.ts'
import { actor, claim, event } from '../../graph/fixtures/build.ts'
import { describePath } from './describePath.ts'

const anu = actor('Anu Tamm')
const marko = actor('Marko Ilves')
const lia = actor('Lia Rebane')

function hop(from: typeof anu, to: typeof anu, evidence: ClaimEvidence | null, alternatives = 0): PathHop {
  return { from, to, event: event('CONSULT', [from, to]), evidence, alternatives }
}

it('reads a path aloud, with who says so and what is only planned', () => {
  const call = claim('Anu Tamm phoned Marko Ilves.', { outlet: 'Lanian Post', publishedAt: '2025-03-05' })
  const plan = claim('Marko Ilves will meet Lia Rebane.', {
    outlet: 'Vostrian Times',
    publishedAt: null,
    modality: 'future',
  })
  expect(describePath([hop(anu, marko, call, 2), hop(marko, lia, plan)])).toBe(
    'Anu Tamm is linked to Lia Rebane in 2 steps. ' +
      'First, Anu Tamm and Marko Ilves share 3 events, above all Anu Tamm – Marko Ilves: meeting. ' +
      'Lanian Post, published 5 Mar 2025, writes: “Anu Tamm phoned Marko Ilves.” ' +
      'Then, Marko Ilves and Lia Rebane share one event, Marko Ilves – Lia Rebane: meeting. ' +
      'Vostrian Times writes (planned): “Marko Ilves will meet Lia Rebane.”',
  )
})

it('is short for two who are linked directly, and silent without a sentence', () => {
  expect(describePath([hop(anu, marko, null)])).toBe(
    'Anu Tamm is linked to Marko Ilves in 1 step. They share one event, Anu Tamm – Marko Ilves: meeting.',
  )
  expect(describePath([])).toBe('')
})

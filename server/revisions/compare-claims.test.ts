import { expect, test } from 'vitest'
import { actor, claim } from '../../client/graph/fixtures/build.ts'
import type { ComparedPassage } from '../../model/api/revisions.ts'
import type { ClaimEvidence } from '../../model/api/resources.ts'
import { compareClaims } from './compare-claims.ts'

const [anu, marko, mara] = ['Anu Tamm', 'Marko Ilves', 'Mara Kask'].map((name) =>
  actor(name, { id: `person:${name.toLowerCase().replace(' ', '-')}` }),
)

/** A claim of the sentence that begins at `start`. */
function stated(start: number, text: string, given: Partial<ClaimEvidence> = {}): ClaimEvidence {
  const built = claim(text, { outlet: 'Post', publishedAt: null })
  const sentence = { ...built.sentence, start, end: start + text.length }
  return { ...built, id: `${text} at ${String(start)}`, sentence, ...given }
}
const met = (start: number, given: Partial<ClaimEvidence> = {}) =>
  stated(start, 'Anu Tamm met Marko Ilves.', { actors: [anu, marko].flatMap((one) => one ?? []), ...given })

const at = (start: number) => ({ start, end: start + 1, text: 'x' })

/** The sentence at one place became that at another. */
function became(earlier: number, later: number): ComparedPassage {
  return { change: 'reworded', earlier: at(earlier), later: at(later), words: [] }
}

test('a claim in the same words is the same, wherever it stands now', () => {
  expect(compareClaims([met(0)], [met(80)], [became(0, 80)])).toEqual({
    same: 1,
    added: [],
    dropped: [],
    reworded: [],
  })
  expect(compareClaims([met(0)], [met(80)], []).same).toBe(1)
})

test('a claim that is said otherwise tells in what', () => {
  const before = met(0, { modality: 'future' })
  const after = met(10, { date: { from: '2025-03-03', to: '2025-03-03', precision: 'day', text: 'Monday' } })
  expect(compareClaims([before], [after], []).reworded).toEqual([
    { earlier: before, later: after, differs: ['date', 'modality'] },
  ])
})

test('in a sentence that was reworded, another participant is no new claim', () => {
  const before = met(0)
  const after = stated(5, 'Anu Tamm met Mara Kask.', { actors: [anu, mara].flatMap((one) => one ?? []) })
  expect(compareClaims([before], [after], [became(0, 5)]).reworded).toEqual([
    { earlier: before, later: after, differs: ['actors', 'words'] },
  ])
  expect(compareClaims([before], [after], [])).toEqual({
    same: 0,
    added: [after],
    dropped: [before],
    reworded: [],
  })
})

test('of two claims alike each finds its own', () => {
  const answer = compareClaims([met(0), met(50)], [met(50), met(0)], [became(0, 0), became(50, 50)])
  expect(answer).toEqual({ same: 2, added: [], dropped: [], reworded: [] })
})

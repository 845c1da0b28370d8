import { expect, test } from 'vitest'
import type { ComparedPassage } from '../../../model/api/revisions.ts'
import { changedParts, differenceWords, partWords, summaryWords } from './changeWords.ts'

const passage = (change: ComparedPassage['change'], text: string): ComparedPassage => {
  const part = { start: 0, end: text.length, text }
  return {
    change,
    earlier: change === 'added' ? null : part,
    later: change === 'dropped' ? null : part,
    words: [],
  }
}
const none = { same: 2, added: [], dropped: [], reworded: [] }

test('how much changed is told in one sentence', () => {
  const passages = [passage('same', 'A.'), passage('added', 'B.'), passage('dropped', 'C.')]
  expect(summaryWords({ passages, claims: none })).toBe(
    'Of the sentences 1 added, 1 dropped, 1 the same; 2 claims in the same words.',
  )
  expect(summaryWords({ passages: [passage('same', 'A.')], claims: { ...none, same: 1 } })).toBe(
    'The sentences are the same; 1 claim in the same words.',
  )
})

test('claims that were not compared are told with their number', () => {
  const all = { compared: 1000, total: 1000 }
  expect(partWords({ earlier: all, later: all })).toBe(null)
  expect(partWords({ earlier: { compared: 1000, total: 2340 }, later: all })).toBe(
    'Only a part was compared: the first 1,000 of 2,340 claims of the earlier text and all 1,000 claims of the later one. A claim told as new or gone may stand in the rest.',
  )
})

test('what stayed the same is folded, and nothing is shown where nothing changed', () => {
  const added = passage('added', 'C.')
  expect(changedParts([passage('same', 'A.'), passage('same', 'B.'), added, passage('same', 'D.')])).toEqual([
    { kind: 'folded', words: '2 sentences the same' },
    { kind: 'passage', passage: added },
    { kind: 'folded', words: '1 sentence the same' },
  ])
  expect(changedParts([passage('same', 'A.')])).toEqual([])
})

test('differences are told in the words of a reader', () => {
  expect(differenceWords(['actors', 'date'])).toBe('Differs in who did it, when')
})

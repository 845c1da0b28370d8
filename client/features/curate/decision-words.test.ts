import { describe, expect, it } from 'vitest'
import type { Decision, Verdict } from '../../../model/decision.ts'
import { decisionWords, keysNamed, movesWords } from './decision-words.ts'

const names: Record<string, string> = { 'person:anu-tamm': 'Anu Tamm', 'person:marko-ilves': 'Marko Ilves' }
const nameOf = (key: string): string => names[key] ?? key
const anu = { key: 'person:anu-tamm' }
const marko = { key: 'person:marko-ilves' }
const claim = {
  article: 'a1',
  sentence: { start: 0, end: 30 },
  trigger: { start: 9, end: 12 },
  coder: 'rules',
  type: 'CONSULT' as const,
  actors: [anu.key],
  recipients: [marko.key],
  ordinal: 0,
}
const made = (verdict: Verdict): Decision => ({
  ...verdict,
  id: 'd1',
  by: 'lea',
  at: '2025-08-22T10:00:00.000Z',
  reason: null,
  undoneAt: null,
})

describe('a decision in words', () => {
  it.each<[Verdict, string]>([
    [{ kind: 'same', selectors: [anu, marko] }, 'Anu Tamm and Marko Ilves are the same'],
    [{ kind: 'different', selectors: [anu, marko] }, 'Anu Tamm is not Marko Ilves'],
    [{ kind: 'rename', selectors: [anu], name: 'Anu Maria Tamm' }, 'Anu Tamm is called Anu Maria Tamm'],
    [
      {
        kind: 'split',
        selectors: [anu],
        distinguisher: 'lawyer',
        articles: ['a1'],
        stays: ['a2'],
        rule: { by: 'none' },
      },
      'Some mentions of Anu Tamm are of another: lawyer',
    ],
    [{ kind: 'reject', selectors: [claim] }, 'The claim “Anu Tamm → Marko Ilves: meeting” is wrong'],
    [
      {
        kind: 'correct',
        selectors: [claim],
        corrections: { type: 'ACCUSE', recipients: ['person:lea'], date: null },
        named: [],
      },
      'The claim “Anu Tamm → Marko Ilves: meeting” says otherwise: type accusation; recipients person:lea; date',
    ],
    [
      { kind: 'correct', selectors: [claim], corrections: { recipients: [], mutual: false }, named: [] },
      'The claim “Anu Tamm → Marko Ilves: meeting” says otherwise: recipients; not with each other',
    ],
    [
      {
        kind: 'add',
        selectors: [{ article: 'a1', sentence: claim.sentence, trigger: claim.trigger }],
        claim: { type: 'AID', actors: [anu.key], recipients: [] },
        named: [],
      },
      'A sentence states: Anu Tamm: aid',
    ],
  ])('says what was decided: %#', (verdict, words) => {
    expect(decisionWords(made(verdict), nameOf)).toBe(words)
  })

  it('names everybody in it once', () => {
    const corrections = { actors: [anu.key, 'person:lea'] }
    expect(keysNamed(made({ kind: 'correct', selectors: [claim], corrections, named: [] }))).toEqual([
      'person:anu-tamm',
      'person:marko-ilves',
      'person:lea',
    ])
  })
})

it('counts what moves', () => {
  expect(movesWords({ claims: 12, events: 1 })).toBe('12 claims in 1 event')
  expect(movesWords({ claims: 0, events: 5 })).toBe('5 events')
  expect(movesWords({ claims: 0, events: 0 })).toBe('nothing')
})

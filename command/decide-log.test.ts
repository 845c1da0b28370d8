import { expect, test } from 'vitest'
import type { Decision } from '../model/decision.ts'
import { describeMoves } from './decide-context.ts'
import { describeDecision } from './decide-log.ts'

const made = { id: 'd1', by: 'Piret', at: '2026-01-01T00:00:00.000Z', reason: null, undoneAt: null }
const passage = { article: 'a1', sentence: { start: 0, end: 30 }, trigger: { start: 9, end: 12 } }
const union: Decision = {
  ...made,
  kind: 'same',
  selectors: [{ key: 'person:anu-tamm' }, { key: 'person:a-tamm' }],
  undoneAt: '2026-01-02T00:00:00.000Z',
}
const correction: Decision = {
  ...made,
  kind: 'correct',
  selectors: [{ ...passage, coder: 'rules', type: 'CONSULT', actors: [], recipients: [], ordinal: 0 }],
  corrections: { mode: 'phone', polarity: 'negated' },
  named: [],
  reason: 'They only\nspoke.',
}

test.for([
  [
    { decision: correction, idle: 'Its article is not in the graph.' },
    'd1\t2026-01-01T00:00:00.000Z\tPiret\tcorrect CONSULT at 9–12 of a1 (mode, polarity)\tbecause: They only spoke.\tnot applicable now: Its article is not in the graph.',
  ],
  [
    { decision: union, idle: null },
    'd1\t2026-01-01T00:00:00.000Z\tPiret\tsame person:anu-tamm person:a-tamm\tundone 2026-01-02T00:00:00.000Z',
  ],
] as const)('a decision is one line', ([listed, line]) => {
  expect(describeDecision(listed)).toBe(line)
})

test('how much moves is said in words', () => {
  expect(describeMoves({ events: 12, claims: 40 })).toBe('12 events, 40 claims move.')
  expect(describeMoves({ events: 1, claims: 1 })).toBe('1 event, 1 claim moves.')
})

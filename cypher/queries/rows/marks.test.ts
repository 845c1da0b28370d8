import { describe, expect, it } from 'vitest'
import { marksOf } from './marks.ts'
import type { Markable } from './marks.ts'

const text = 'Marko Ilves reportedly called Anu Tamm on Tuesday, Piret Kask said.'
const at = (words: string): { start: number; end: number } => {
  const start = 100 + text.indexOf(words)
  return { start, end: start + words.length }
}

const claim: Markable = {
  sentence: {
    start: 100,
    end: 100 + text.length,
    text,
    mentions: [
      { ...at('Marko Ilves'), actor: 'person:marko-ilves' },
      { ...at('Anu Tamm'), actor: 'person:anu-tamm' },
      { ...at('Piret Kask'), actor: 'person:piret-kask' },
    ],
  },
  trigger: at('called'),
  hedge: at('reportedly'),
  dateText: 'Tuesday',
  cues: [{ ...at('said'), actor: 'person:piret-kask' }],
  actors: new Set(['person:marko-ilves']),
  recipients: new Set(['person:anu-tamm']),
  speakers: new Set(['person:piret-kask']),
}

describe('marksOf', () => {
  it('marks who did what to whom, who says so, how surely and when, in reading order', () => {
    expect(marksOf(claim)).toEqual([
      { ...at('Marko Ilves'), as: 'actor', actor: 'person:marko-ilves' },
      { ...at('reportedly'), as: 'hedge', actor: null },
      { ...at('called'), as: 'trigger', actor: null },
      { ...at('Anu Tamm'), as: 'recipient', actor: 'person:anu-tamm' },
      { ...at('Tuesday'), as: 'date', actor: null },
      { ...at('Piret Kask'), as: 'speaker', actor: 'person:piret-kask' },
      { ...at('said'), as: 'cue', actor: 'person:piret-kask' },
    ])
  })

  it('leaves out what stands in another sentence, and a date whose words stand twice', () => {
    const marks = marksOf({
      ...claim,
      sentence: { ...claim.sentence, mentions: [] },
      hedge: null,
      cues: [{ start: 3, end: 7, actor: null }],
      dateText: 'a',
    })
    expect(marks).toEqual([{ ...at('called'), as: 'trigger', actor: null }])
  })
})

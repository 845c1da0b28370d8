import { describe, expect, it } from 'vitest'
import { countWords, isUnderWay, stateWords } from './job-words.ts'

const counts = { loaded: 0, known: 0, refused: 0, claims: 0 }

describe('the words for a job', () => {
  it('say how it stands, and that a cancelled one still stops', () => {
    expect(stateWords({ state: 'running', cancelling: false })).toBe('being read …')
    expect(stateWords({ state: 'running', cancelling: true })).toBe('stopping …')
    expect(stateWords({ state: 'cancelled', cancelling: true })).toBe('cancelled')
    expect(isUnderWay({ state: 'queued' })).toBe(true)
    expect(isUnderWay({ state: 'failed' })).toBe(false)
  })

  it('count what came of it, and leave out what there is none of', () => {
    expect(countWords({ counts })).toBe('nothing read yet')
    expect(countWords({ counts: { loaded: 1, known: 0, refused: 0, claims: 0 } })).toBe(
      '1 article read · 0 claims',
    )
    expect(countWords({ counts: { loaded: 1200, known: 3, refused: 2, claims: 4500 } })).toBe(
      '1,200 articles read · 4,500 claims · 3 here already · 2 left out',
    )
  })
})

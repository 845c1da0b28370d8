import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenSpan, triggerOf } from './chosen-span.ts'

const text = '🕊️ Anu Tamm met Marko Ilves.\n\n“Peace 🤝🏽 now,” she said.'
const [first, second] = [
  { id: 's0', start: 0, end: 29 },
  { id: 's1', start: 31, end: text.length },
]
const sentences = [first, second]
const select = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('the words that somebody selects', () => {
  it('become a trigger in their sentence, counted in UTF-16 units, without white space', () => {
    expect(chosenSpan(text, sentences, select(' met '))).toEqual({
      sentence: first,
      trigger: { start: 13, end: 16 },
    })
    expect(text.slice(13, 16)).toBe('met')
    const peace = select('Peace 🤝🏽 now')
    expect(chosenSpan(text, sentences, peace)).toEqual({ sentence: second, trigger: peace })
  })

  it('are never half a character', () => {
    const emoji = text.indexOf('🤝')
    expect(chosenSpan(text, sentences, { start: emoji + 1, end: emoji + 3 })).toEqual({
      sentence: second,
      trigger: { start: emoji, end: emoji + 4 },
    })
  })

  it('are whole words', () => {
    expect(chosenSpan(text, sentences, { start: 6, end: 14 })).toEqual({
      sentence: first,
      trigger: { start: 4, end: 16 },
    })
  })

  it('reach to the end when a whole paragraph is chosen up to the next', () => {
    expect(chosenSpan(text, sentences, { start: 0, end: 31 })).toEqual({
      sentence: first,
      trigger: { start: 0, end: 29 },
    })
  })

  it('must lie in one sentence', () => {
    expect(chosenSpan(text, sentences, { start: 0, end: 40 })).toEqual({
      why: 'The words belong to more than one sentence: select some within one.',
    })
    expect(chosenSpan(text, [second], { start: 4, end: 12 })).toEqual({
      why: 'These words stand in no sentence that was read.',
    })
    expect(chosenSpan(text, sentences, { start: 29, end: 31 })).toEqual({
      why: 'Select the words that say what happened.',
    })
  })

  it('are whole characters of the text inside their sentence, whatever is selected', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const chosen = chosenSpan(text, sentences, { start: Math.min(one, other), end: Math.max(one, other) })
        const { sentence, trigger } =
          'why' in chosen ? { sentence: first, trigger: { start: 0, end: 2 } } : chosen
        expect(sentence.start <= trigger.start && trigger.end <= sentence.end).toBe(true)
        expect(text.slice(trigger.start, trigger.end).isWellFormed()).toBe(true)
      }),
    )
  })
})

it('words that are typed are found in their sentence', () => {
  expect(triggerOf(text, second, ' now ')).toEqual({
    start: text.indexOf('now'),
    end: text.indexOf('now') + 3,
  })
  expect(triggerOf(text, second, 'met')).toBeNull()
  expect(triggerOf(text, second, ' ')).toBeNull()
})

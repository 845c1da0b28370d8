import { describe, expect, it } from 'vitest'
import { Corrections } from '../../../model/decision.ts'
import { actor, claim } from '../../graph/fixtures/build.ts'
import { addedOf, correctionsOf, draftOf, emptyDraft, troublesOfDraft } from './claim-draft.ts'

const [anu, marko] = [actor('Anu Tamm'), actor('Marko Ilves')]
const sentence = { start: 40, text: '🕊️ Anu Tamm reportedly met Marko Ilves.' }
const coded = {
  ...claim('meeting', { outlet: null, publishedAt: null }),
  actors: [anu],
  recipients: [marko],
  hedge: { kind: 'reportedly' as const, start: 53, end: 63 },
  sentence: { id: 's', index: 0, end: 80, page: null, marks: [], ...sentence },
}

describe('a correction', () => {
  it('says nothing of what stays the same', () => {
    expect(draftOf(coded).hedge).toEqual({ kind: 'reportedly', words: 'reportedly' })
    expect(correctionsOf(coded, draftOf(coded))).toEqual({})
  })

  it('names what is other, as the log keeps it; with the type its mode', () => {
    const corrections = correctionsOf(coded, {
      ...draftOf(coded),
      type: 'ACCUSE',
      mode: 'disapprove',
      recipients: [],
      date: { from: '2025-08-22', to: '2025-08-22', precision: 'day' },
      polarity: 'negated',
      hedge: null,
    })
    expect(corrections).toEqual({
      type: 'ACCUSE',
      mode: 'disapprove',
      recipients: [],
      date: { from: '2025-08-22', to: '2025-08-22', precision: 'day', text: null },
      polarity: 'negated',
      hedge: null,
    })
    expect(Corrections.safeParse(corrections).success).toBe(true)
  })

  it('finds the words of a hedge in the sentence, counted in UTF-16 units of the article', () => {
    const { hedge } = correctionsOf(coded, {
      ...draftOf(coded),
      hedge: { kind: 'alleged', words: ' Anu Tamm ' },
    })
    expect(hedge).toEqual({ kind: 'alleged', start: 44, end: 52 })
    expect(sentence.text.slice(4, 12)).toBe('Anu Tamm')
  })
})

describe('whether several did it with each other', () => {
  const clashed = { ...coded, type: 'ASSAULT' as const, actors: [anu, marko], recipients: [], mutual: true }

  it('is corrected where there are several and no recipient', () => {
    expect(correctionsOf(clashed, { ...draftOf(clashed), mutual: false })).toEqual({ mutual: false })
    expect(correctionsOf(clashed, { ...draftOf(clashed), mutual: null })).toEqual({ mutual: null })
  })

  it('is not told of others', () => {
    expect(correctionsOf(clashed, { ...draftOf(clashed), mutual: false, actors: [anu] })).toEqual({
      actors: [anu.id],
    })
    expect(addedOf({ ...draftOf(clashed), recipients: [marko] }, sentence).mutual).toBe(null)
    expect(addedOf(draftOf(clashed), sentence).mutual).toBe(true)
  })
})

describe('an added claim', () => {
  it('says all of it', () => {
    expect(addedOf({ ...emptyDraft('CONSULT'), actors: [anu], recipients: [marko] }, sentence)).toEqual({
      type: 'CONSULT',
      mode: null,
      contexts: [],
      actors: [anu.id],
      recipients: [marko.id],
      mutual: null,
      date: null,
      modality: 'asserted',
      polarity: 'affirmed',
      hedge: null,
      size: null,
    })
  })
})

it('what cannot stand is told at its field', () => {
  const wrong = {
    ...emptyDraft('AGREE'),
    mode: 'demo',
    date: { from: '2025-08-22', to: '2025-08-21', precision: 'day' as const },
    hedge: { kind: 'alleged' as const, words: 'allegedly' },
  }
  expect(troublesOfDraft(wrong, sentence)).toEqual({
    mode: 'This kind of event has no such mode.',
    actors: 'Somebody must take part.',
    date: 'The date ends before it begins.',
    hedge: 'Write the words as the sentence has them.',
  })
  expect(troublesOfDraft(draftOf(coded), sentence)).toEqual({})
})

import { expect, test } from 'vitest'
import { emptyDraft } from './draft.ts'
import { draftFromRecord } from './json-record.ts'

test('a translation brings its original', () => {
  const translation = {
    originalText: 'Ilves traf Tamm.',
    originalUrl: 'https://zeitung.example/1',
    originalLanguage: 'de',
    translator: 'Mara Kask',
  }
  expect(draftFromRecord({ text: 'Ilves met Tamm.', ...translation })).toEqual({
    ...emptyDraft,
    paragraphs: ['Ilves met Tamm.'],
    translation,
  })
  expect(draftFromRecord({ text: 'Ilves met Tamm.', translated_by: 'Mara Kask' }).translation).toEqual({
    originalText: null,
    originalUrl: null,
    originalLanguage: null,
    translator: 'Mara Kask',
  })
})

test('an address of the original that is none is named', () => {
  expect(() => draftFromRecord({ text: 'Ilves met Tamm.', originalUrl: 'zeitung' })).toThrow(
    'The JSON does not describe an article: originalUrl: is not an http or https address.',
  )
})

import { expect, test } from 'vitest'
import { finishTranslation } from './translation.ts'

const nothing = { originalText: null, originalUrl: null, originalLanguage: null, translator: null }

test('an original keeps its paragraphs, its joiners and its marks of direction', () => {
  expect(
    finishTranslation({
      originalText: '\r\nمی\u200Cخواهم\r\n \r\n\r\nדו\u200F״ח\u0000',
      originalUrl: 'https://paper.example/fa/1',
      originalLanguage: 'FA_ir',
      translator: '  Anu\n Tamm ',
    }),
  ).toEqual({
    originalText: 'می\u200Cخواهم\n\nדו\u200F״ח',
    originalUrl: 'https://paper.example/fa/1',
    originalLanguage: 'fa-IR',
    translator: 'Anu Tamm',
  })
})

test('nothing known is nothing said, and an empty original is none', () => {
  expect(finishTranslation(nothing)).toEqual(nothing)
  expect(finishTranslation({ ...nothing, originalText: ' \n\n ' })).toEqual(nothing)
})

test('a language that is none is named', () => {
  expect(() => finishTranslation({ ...nothing, originalLanguage: 'Korean language' })).toThrow(
    '"Korean language" is no language tag such as ko or zh-Hans.',
  )
})

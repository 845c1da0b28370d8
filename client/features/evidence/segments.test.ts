import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../model/api/resources.ts'
import { describeMarks, segments } from './segments.ts'

const text = 'Anu Tamm phoned Marko Ilves.'
function mark(as: Mark['as'], start: number, end: number): Mark {
  return { as, start, end, actor: null }
}

describe('segments', () => {
  it('cut a sentence at the offsets of its article', () => {
    const marks = [mark('actor', 100, 108), mark('trigger', 109, 115), mark('recipient', 116, 127)]
    expect(segments(text, 100, marks).map(({ text, marks }) => [text, marks.map(({ as }) => as)])).toEqual([
      ['Anu Tamm', ['actor']],
      [' ', []],
      ['phoned', ['trigger']],
      [' ', []],
      ['Marko Ilves', ['recipient']],
      ['.', []],
    ])
  })

  it('keep all marks of a piece that has several', () => {
    const pieces = segments(text, 0, [mark('actor', 0, 8), mark('speaker', 0, 8), mark('hedge', 4, 15)])
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ as }) => as)])).toEqual([
      ['Anu ', ['actor', 'speaker']],
      ['Tamm', ['actor', 'speaker', 'hedge']],
      [' phoned', ['hedge']],
      [' Marko Ilves.', []],
    ])
  })

  it('count as the article does, beyond the basic plane and from right to left', () => {
    const other = 'قال 🎙️ Tamm'
    expect(
      segments(other, 7, [mark('actor', 12, 16)])
        .map(({ text }) => text)
        .join('|'),
    ).toBe(`${other.slice(0, 5)}|${other.slice(5, 9)}|${other.slice(9)}`)
  })

  it('mark Hebrew and Arabic words, and what stands between pictures, by their offsets alone', () => {
    const other = '🇮🇱 שר החוץ נועד עם وزير الخارجية 👨‍👩‍👧 أمس'
    const spanOf = (words: string): [number, number] => [
      40 + other.indexOf(words),
      40 + other.indexOf(words) + words.length,
    ]
    const marks = [
      mark('actor', ...spanOf('שר החוץ')),
      mark('trigger', ...spanOf('נועד')),
      mark('recipient', ...spanOf('وزير الخارجية')),
    ]
    expect(
      segments(other, 40, marks)
        .filter((piece) => piece.marks.length > 0)
        .map((piece) => [piece.text, piece.start, piece.marks.map(({ as }) => as)]),
    ).toEqual([
      ['שר החוץ', 45, ['actor']],
      ['נועד', 53, ['trigger']],
      ['وزير الخارجية', 61, ['recipient']],
    ])
    expect(describeMarks(other, 40, marks)).toBe('Actor: שר החוץ. Trigger: נועד. Recipient: وزير الخارجية.')
  })

  it('are cut at other borders too', () => {
    expect(
      segments(
        text,
        100,
        [mark('actor', 100, 108)],
        [
          { start: 104, end: 120 },
          { start: 0, end: 200 },
        ],
      ).map((piece) => piece.text),
    ).toEqual(['Anu ', 'Tamm', ' phoned Mark', 'o Ilves.'])
  })

  it('give the whole text back whatever the marks', () => {
    const anyMark = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([start, length]) => mark('mention', start, start + length + 1))
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.array(anyMark), (any, start, marks) => {
        expect(
          segments(any, start, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(any)
      }),
    )
  })
})

describe('the marks in words', () => {
  it('name each role with its words', () => {
    expect(
      describeMarks(text, 100, [
        mark('recipient', 116, 127),
        mark('actor', 100, 108),
        mark('trigger', 109, 115),
      ]),
    ).toBe('Actor: Anu Tamm. Trigger: phoned. Recipient: Marko Ilves.')
  })
})

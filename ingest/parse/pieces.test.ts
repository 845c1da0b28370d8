import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalOffset, piecesOf } from './pieces.ts'
import { textToRead } from './text-to-read.ts'

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('. ', '\n\n', ' ', '; ', '😀', '“', '”', 'word '.repeat(160)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('pieces of a text', () => {
  it('sends an ordinary article as it stands', () => {
    expect(piecesOf('One paragraph.\n\nAnother one.')).toEqual([
      { start: 0, sent: 'One paragraph.\n\nAnother one.', cuts: [] },
    ])
  })

  it('cuts a long one at a paragraph, else after a sentence, else at a blank', () => {
    expect(piecesOf('Ab cd.\n\nEf gh.', 10).map((piece) => piece.sent)).toEqual(['Ab cd.\n\n', 'Ef gh.'])
    expect(piecesOf('Ab cd. Ef gh. Ij', 10).map((piece) => piece.sent)).toEqual(['Ab cd. ', 'Ef gh. Ij'])
    expect(piecesOf('abcdefg hijklmn', 10).map((piece) => piece.sent)).toEqual(['abcdefg ', 'hijklmn'])
    expect(piecesOf('abcdefghijklm', 10).map((piece) => piece.sent)).toEqual(['abcdefghij', 'klm'])
  })

  it('puts an empty line where an endless sentence is cut', () => {
    const text = 'word '.repeat(200)
    const [piece] = piecesOf(text)
    expect(piece?.cuts).toEqual([650])
    expect(piece?.sent).toBe(`${text.slice(0, 650)}\n\n${text.slice(650)}`)
  })

  it('holds the whole text, and leads every place in it back', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 3000 }), (text, maximumLength) => {
        const pieces = piecesOf(text, maximumLength)
        const read = textToRead(text)
        const restored = pieces.map((piece, index) => {
          const end = pieces[index + 1]?.start ?? text.length
          for (let offset = piece.start; offset < end; offset += 1) {
            const added = 2 * piece.cuts.filter((cut) => cut <= offset).length
            const sentOffset = offset - piece.start + added
            expect(piece.sent.charAt(sentOffset)).toBe(read.charAt(offset))
            expect(originalOffset(sentOffset, piece)).toBe(offset)
          }
          return piece.sent.length - 2 * piece.cuts.length
        })
        expect(restored.reduce((sum, length) => sum + length, 0)).toBe(text.length)
      }),
    )
  })
})

import type { CoreNlpDocument } from './corenlp-json.ts'
import { sentenceCuts } from './sentence-cuts.ts'
import { textToRead } from './text-to-read.ts'

/**
 * A part of a text that goes to CoreNLP in one request. `sent` is the text from `start` on with an empty line put in at
 * each of `cuts` (offsets into the whole text), which makes CoreNLP end a sentence there, and with stand-ins for acronyms
 * that it would take for words.
 */
export type Piece = { start: number; sent: string; cuts: readonly number[] }

const sentenceBreak = '\n\n'

/**
 * The longest piece, in UTF-16 units. Well below what the server takes (`coreNlpMaximumLength`): its memory and its time
 * limit are for one request, and a long article then loses little when a request has to be repeated.
 */
const longestPiece = 25_000

/** Cuts a text at paragraphs into pieces that the server takes, and endless sentences within them. */
export function piecesOf(text: string, maximumLength: number = longestPiece): Piece[] {
  const cuts = sentenceCuts(text)
  const read = textToRead(text)
  const pieces: Piece[] = []
  let start = 0
  while (start < text.length) {
    const end = endOfPiece(text, start, maximumLength, cuts)
    pieces.push(pieceOf(read, start, end, cuts))
    start = end
  }
  return pieces
}

function endOfPiece(text: string, start: number, maximumLength: number, cuts: readonly number[]): number {
  const farthest = start + maximumLength
  if (farthest >= text.length) return text.length
  const paragraph = text.lastIndexOf('\n\n', farthest)
  if (paragraph > start) return paragraph + 2
  const cut = cuts.findLast((cut) => cut > start && cut <= farthest)
  if (cut !== undefined) return cut
  const sentence = Math.max(...['. ', '? ', '! '].map((stop) => text.lastIndexOf(stop, farthest)))
  if (sentence > start) return sentence + 2
  const blank = text.lastIndexOf(' ', farthest)
  if (blank > start) return blank + 1
  // A surrogate pair stays whole.
  return /[\uD800-\uDBFF]/u.test(text.charAt(farthest - 1)) ? farthest - 1 : farthest
}

function pieceOf(text: string, start: number, end: number, allCuts: readonly number[]): Piece {
  const cuts = allCuts.filter((cut) => cut > start && cut < end)
  let sent = ''
  let from = start
  for (const cut of cuts) {
    sent += text.slice(from, cut) + sentenceBreak
    from = cut
  }
  return { start, sent: sent + text.slice(from, end), cuts }
}

/** The answer for a piece with all offsets counted in the whole text. */
export function withOriginalOffsets(document: CoreNlpDocument, piece: Piece): CoreNlpDocument {
  if (piece.start === 0 && piece.cuts.length === 0) return document
  const shift = (offset: number): number => originalOffset(offset, piece)
  return {
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => ({
        ...token,
        characterOffsetBegin: shift(token.characterOffsetBegin),
        characterOffsetEnd: shift(token.characterOffsetEnd),
      })),
      entitymentions: sentence.entitymentions.map((mention) => ({
        ...mention,
        characterOffsetBegin: shift(mention.characterOffsetBegin),
        characterOffsetEnd: shift(mention.characterOffsetEnd),
      })),
    })),
  }
}

/** Where a place in `sent` lies in the whole text. */
export function originalOffset(offset: number, piece: Piece): number {
  let original = piece.start + offset
  for (const cut of piece.cuts) {
    if (cut >= original) break
    original = Math.max(cut, original - sentenceBreak.length)
  }
  return original
}

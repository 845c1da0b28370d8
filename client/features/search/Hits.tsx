import { hitsIn, piecesOf } from './hits.ts'

/** A text with the words of a query marked. */
export function Hits({ text, query }: { text: string; query: string }) {
  return piecesOf(text, hitsIn(text, query)).map((piece) =>
    piece.isHit ? (
      <mark key={piece.start} className="mark-trigger">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}

import type { Mark } from '../../../model/api/resources.ts'
import { describeMarks, isShown, markNames, segments, shownMarks } from './segments.ts'

/** A quoted sentence with its marks. Forms tell the roles apart, not only colours; the words follow for screen readers. */
export function Sentence({
  sentence,
}: {
  sentence: { text: string; start: number; marks: readonly Mark[] }
}) {
  const inWords = describeMarks(sentence.text, sentence.start, sentence.marks)
  return (
    <>
      <blockquote className="quote" dir="auto">
        {segments(sentence.text, sentence.start, sentence.marks).map((segment) => {
          const roles = [...new Set(segment.marks.map((mark) => mark.as).filter(isShown))]
          return roles.length === 0 ? (
            segment.text
          ) : (
            <mark
              key={segment.start}
              className={roles.map((role) => `mark-${role}`).join(' ')}
              title={roles.map((role) => markNames[role]).join(', ')}
            >
              {segment.text}
            </mark>
          )
        })}
      </blockquote>
      {inWords !== '' && <p className="sr-only">{inWords}</p>}
    </>
  )
}

/** What each kind of mark means. */
export function MarkLegend() {
  return (
    <ul
      aria-label="Marks in the sentences"
      className="flex flex-wrap gap-x-4 gap-y-1 font-serif text-sm text-quiet"
    >
      {shownMarks.map((mark) => (
        <li key={mark}>
          <span className={`mark-${mark}`}>{markNames[mark].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  )
}

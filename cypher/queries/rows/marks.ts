import type { Mark } from '../../../model/api/resources.ts'
import { compareText } from '../../../model/compare-text.ts'
import { contains } from '../../../model/span.ts'
import type { Span } from '../../../model/span.ts'

/** What a sentence and a claim in it say about spans. */
export type Markable = {
  sentence: Span & { text: string; mentions: readonly (Span & { actor: string })[] }
  trigger: Span
  hedge: Span | null
  dateText: string | null
  cues: readonly (Span & { actor: string | null })[]
  actors: ReadonlySet<string>
  recipients: ReadonlySet<string>
  speakers: ReadonlySet<string>
}

/** The marks of one claim in its sentence, in reading order. Spans outside the sentence are left out. */
export function marksOf(claim: Markable): Mark[] {
  const { sentence } = claim
  const role = (actor: string): Mark['as'] => {
    if (claim.actors.has(actor)) return 'actor'
    if (claim.recipients.has(actor)) return 'recipient'
    return claim.speakers.has(actor) ? 'speaker' : 'mention'
  }
  const date = onlyPlace(sentence, claim.dateText)
  return [
    mark(claim.trigger, 'trigger'),
    ...sentence.mentions.map((mention) => mark(mention, role(mention.actor), mention.actor)),
    ...claim.cues.map((cue) => mark(cue, 'cue', cue.actor)),
    ...(claim.hedge === null ? [] : [mark(claim.hedge, 'hedge')]),
    ...(date === null ? [] : [mark(date, 'date')]),
  ]
    .filter((span) => contains(sentence, span))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || compareText(a.as, b.as))
}

function mark(span: Span, as: Mark['as'], actor: string | null = null): Mark {
  return { start: span.start, end: span.end, as, actor }
}

/** Where the words of the date stand; null when they stand nowhere or more than once. */
function onlyPlace(sentence: Span & { text: string }, words: string | null): Span | null {
  if (words === null || words === '') return null
  const at = sentence.text.indexOf(words)
  if (at === -1 || sentence.text.includes(words, at + 1)) return null
  return { start: sentence.start + at, end: sentence.start + at + words.length }
}

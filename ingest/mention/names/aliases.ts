import { callingWords, wordsBeforeAlias } from '../../../knowledge/name-words.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { lowerText, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * The name that another is said to be: "Ngabo, who is known as "Commander Mwamba"", "Ansarallah, commonly referred to as the
 * Houthis". Null for a name that stands by itself.
 */
export function nameCalled(
  document: DocumentView,
  candidate: Candidate,
  all: readonly Candidate[],
): Candidate | null {
  const view = document.sentences[candidate.sentence]
  if (view === undefined) return null
  const verb = callingBefore(view, candidate.first)
  if (verb === null) return null
  const owner = all
    .filter(
      (other) =>
        other.sentence === candidate.sentence && other.end <= verb && other.shape === candidate.shape,
    )
    .toSorted(inTextOrder)
    .at(-1)
  if (owner === undefined) return null
  for (let token = owner.end; token < verb; token += 1) if (!mayStandBetween(view, token)) return null
  return owner
}

/** The verb of calling before a name with nothing but small words and titles between, or null. */
function callingBefore(view: SentenceView, first: number): number | null {
  for (let token = first - 1; token >= Math.max(0, first - 6); token -= 1) {
    if (callingWords.has(lowerText(view, token))) return token
    if (!mayStandBetween(view, token)) return null
  }
  return null
}

/** Whether a description is said to be a person by name: "a former priest known as | Anu Tamm". */
export function isCalledBy(view: SentenceView, noun: number, first: number): boolean {
  const verb = callingBefore(view, first)
  if (verb === null || verb <= noun) return false
  for (let token = noun + 1; token < verb; token += 1) if (!mayStandBetween(view, token)) return false
  return true
}

/** Small words, titles, and marks of punctuation. */
const mayStandBetween = (view: SentenceView, token: number) =>
  wordsBeforeAlias.has(lowerText(view, token)) || /^(?:,|\(|"|“|``|'')$/u.test(tokenText(view, token))

import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { Words } from '../../model/question.ts'
import { wordsAt } from './question-names.ts'
import type { QuestionTokens } from './question-tokens.ts'

/** Nouns, adjectives, verbs and numbers carry what is asked; other words hold them together. */
const substance = /^(?:NN|JJ|VB|CD)/u
/** Words that ask for nothing by themselves. */
const empty = new Set(
  `be do have get go make take event actor people person thing something anything somebody anybody someone anyone other many much
  more most such kind sort type way case day date time place number total all any hold held say include latest recent first last`.split(
    /\s+/u,
  ),
)

/** The words of substance in the open parts of a question that nothing has taken up. */
export function leftOver(question: QuestionTokens, taken: readonly Span[], open: readonly Span[]): Words[] {
  return question.tokens.flatMap((token, at) => {
    const isOpen = open.some((range) => contains(range, token))
    const isTaken = taken.some((span) => span.start < token.end && token.start < span.end)
    const lemma = question.lemmas[at] ?? ''
    return isOpen &&
      !isTaken &&
      substance.test(token.partOfSpeech) &&
      !empty.has(lemma) &&
      /\p{L}/u.test(token.text)
      ? [wordsAt(question.text, token)]
      : []
  })
}

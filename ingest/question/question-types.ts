import { EventType } from '../../model/plover/event-types.ts'
import type { QuestionReading } from '../../model/question.ts'
import { lexicon } from '../code/lexicon/lexicon.ts'
import type { QuestionTokens } from './question-tokens.ts'

type AskedType = QuestionReading['types'][number]

const through = /^(?:through|via|by|over|at)$/u

/**
 * The kinds of event that a question names: PLOVER words ("CONSULT", "assault events"), and behind "through" the nouns of
 * the lexicon ("through meetings").
 */
export function namedTypes({ text, tokens, lemmas }: QuestionTokens, from: number, to: number): AskedType[] {
  let behindThrough = false
  return tokens.flatMap((token, at): AskedType[] => {
    if (token.start < from || token.end > to) return []
    const word = text.slice(token.start, token.end)
    if (through.test(word.toLowerCase())) behindThrough = true
    const words = { start: token.start, end: token.end, text: word }
    const isEvents = /^events?$/u.test(lemmas[at + 1] ?? '')
    const type = EventType.safeParse(word.toUpperCase())
    if (type.success && (word === word.toUpperCase() || isEvents))
      return [{ ...words, type: type.data, mode: null }]
    const isNoun = token.partOfSpeech.startsWith('NN')
    const entry = behindThrough && isNoun ? lexicon().nouns.get(lemmas[at] ?? '')?.[0] : undefined
    return entry === undefined ? [] : [{ ...words, type: entry.type, mode: entry.mode }]
  })
}

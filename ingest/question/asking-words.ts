import type { Token } from '../parse/parsed-article.ts'
import type { QuestionTokens } from './question-tokens.ts'

/** The words that ask, and what they ask for. */
export type AskingWords = {
  /** Tokens, `end` exclusive, a preposition before them included. */
  first: number
  end: number
  kind: 'who' | 'what' | 'which' | 'when' | 'where' | 'why' | 'how' | 'how-many' | 'how-often' | 'whether'
  preposition: string | null
  /** The noun of "which country", "how many soldiers", by its lemma and as it stands. */
  noun: string | null
  nounAsWritten: string | null
}

/** Words that stand before the subject where something is asked. */
export const auxiliaries = new Set(
  `do does did has have had is are was were am will would can could may might shall should must 's`.split(
    ' ',
  ),
)
const noun = /^(?:NN|CD)/u
const timeNouns = /^(?:day|date|month|year|time|week)$/u
const placeNouns = /^(?:place|city|town|location|venue)$/u
const timesNoun = /^times?$/u

/** The words that ask in a question; null where it is a statement. */
export function askingWords({ tokens, lemmas }: QuestionTokens): AskingWords | null {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? ''
  const tag = (at: number): string => tokens[at]?.partOfSpeech ?? ''
  const first = tokens.findIndex(
    (_, at) => at < 3 && /^(?:who|whom|what|which|when|where|why|how)$/u.test(word(at)),
  )
  if (first === -1)
    return auxiliaries.has(word(0))
      ? { first: 0, end: 0, kind: 'whether', preposition: null, noun: null, nounAsWritten: null }
      : null
  const preposition = first === 1 && /^(?:IN|TO|RP)$/u.test(tag(0)) ? word(0) : null
  const from = preposition === null ? first : 0
  const asked = word(first)
  const whole = (kind: AskingWords['kind'], end: number, of: string | null = null): AskingWords => ({
    first: from,
    end,
    kind,
    preposition,
    noun: of,
    nounAsWritten: of === null ? null : word(end - 1),
  })
  if (asked === 'how') {
    if (word(first + 1) === 'often') return whole('how-often', first + 2)
    if (!/^(?:many|much)$/u.test(word(first + 1))) return whole('how', first + 1)
    const end = phraseEnd(tokens, first + 2)
    const last = lemmas[end - 1] ?? ''
    if (end > first + 2 && timesNoun.test(last)) return whole('how-often', end)
    return whole('how-many', end, end > first + 2 ? last : null)
  }
  if (
    asked === 'which' ||
    (asked === 'what' && noun.test(tag(first + 1)) && !auxiliaries.has(word(first + 1)))
  ) {
    const end = phraseEnd(tokens, first + 1)
    const last = lemmas[end - 1] ?? ''
    if (end > first + 1 && timeNouns.test(last)) return whole('when', end)
    if (end > first + 1 && placeNouns.test(last)) return whole('where', end)
    return whole('which', end, end > first + 1 ? last : null)
  }
  return whole(asked === 'whom' ? 'who' : asKind(asked), first + 1)
}

function asKind(word: string): AskingWords['kind'] {
  for (const kind of ['who', 'what', 'when', 'where', 'why'] as const) if (kind === word) return kind
  return 'what'
}

/** "which South Korean officials": to the last noun in a row. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (
    /^(?:NN|JJ|CD|POS|HYPH|VBG)/u.test(tokens[end]?.partOfSpeech ?? '') &&
    !auxiliaries.has(tokens[end]?.text.toLowerCase() ?? '')
  )
    end += 1
  while (end > from && !noun.test(tokens[end - 1]?.partOfSpeech ?? '')) end -= 1
  return end
}

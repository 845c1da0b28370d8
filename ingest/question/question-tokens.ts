import type { Token } from '../parse/parsed-article.ts'

/** What the resolver and the lexicon know of the tokens of a question. */
export type QuestionTokens = {
  text: string
  tokens: readonly Token[]
  lemmas: readonly string[]
  /** Whether a token lies inside a name. */
  insideName: (token: number) => boolean
  isLexiconVerb: (lemma: string) => boolean
  isLexiconNoun: (lemma: string) => boolean
}

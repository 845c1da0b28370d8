import type { Article } from '../../model/article.ts'
import { foldName } from '../../knowledge/phrases.ts'
import { lowerCase } from '../../model/lower-case.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../parse/parsed-article.ts'

/** A dependency seen from one of its ends. */
export type Arc = { label: string; token: number }

/** One parsed sentence with the look-ups that resolution needs; token indices are 0-based. */
export type SentenceView = {
  index: number
  parsed: ParsedSentence
  tokens: readonly Token[]
  /** The tokens' own characters in lower case. */
  words: readonly string[]
  lemmas: readonly string[]
  /** Whether a token begins with a capital. */
  capitalised: readonly boolean[]
  /** Each token in the form in which the knowledge tables are keyed. */
  folded: readonly string[]
  /** The one governor in the basic tree, null for the root. */
  governor: readonly (Arc | null)[]
  /** Dependents in the basic tree, by position. */
  dependents: readonly (readonly Arc[])[]
  /** All governors in the enhanced graph: conjuncts share them, cases stand in the label. */
  roles: readonly (readonly Arc[])[]
  /** Whether a token stands inside quotation marks. */
  quoted: readonly boolean[]
}

/** The article as resolution sees it. */
export type DocumentView = { article: Article; sentences: readonly SentenceView[] }

/** Prepares the look-ups of an article once. */
export function viewDocument(article: Article, parsed: ParsedArticle): DocumentView {
  let open = false
  let paragraph = -1
  const sentences = parsed.sentences.map((sentence) => {
    // A quotation left open ends with its paragraph; the next one opens it again.
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    const quoted = sentence.tokens.map((token) => {
      if (/^(?:[“«]|``)$/u.test(token.text)) open = true
      else if (/^(?:[”»]|'')$/u.test(token.text)) open = false
      else if (token.text === '"') open = !open
      return open
    })
    return viewSentence(sentence, quoted)
  })
  return { article, sentences }
}

function viewSentence(parsed: ParsedSentence, quoted: readonly boolean[]): SentenceView {
  const governor: (Arc | null)[] = parsed.tokens.map(() => null)
  const dependents: Arc[][] = parsed.tokens.map(() => [])
  const roles: Arc[][] = parsed.tokens.map(() => [])
  for (const { label, governor: head, dependent } of parsed.basic) {
    if (head < 0) continue
    governor[dependent] = { label, token: head }
    dependents[head]?.push({ label, token: dependent })
  }
  for (const { label, governor: head, dependent } of parsed.enhanced) {
    if (head < 0) continue
    roles[dependent]?.push({ label, token: head })
  }
  for (const arcs of dependents) if (arcs.length > 1) arcs.sort((a, b) => a.token - b.token)
  return {
    index: parsed.index,
    parsed,
    tokens: parsed.tokens,
    words: parsed.tokens.map((token) => lowerCase(token.text)),
    lemmas: parsed.tokens.map(lemmaIn),
    capitalised: parsed.tokens.map((token) => beginsWithCapital(token.text)),
    folded: parsed.tokens.map((token) => foldName(token.text)),
    governor,
    dependents,
    roles,
    quoted,
  }
}

/** A token's own characters; empty beyond the sentence's ends, as for the next three. */
export const tokenText = (view: SentenceView, token: number): string => view.tokens[token]?.text ?? ''
/** The same in lower case. */
export const lowerText = (view: SentenceView, token: number): string => view.words[token] ?? ''
/** Its Penn Treebank tag. */
export const tagOf = (view: SentenceView, token: number): string => view.tokens[token]?.partOfSpeech ?? ''

/** The lower-case lemma, with plurals that the lemmatiser takes for names ("Forces") reduced. */
export const lemmaOf = (view: SentenceView, token: number): string => view.lemmas[token] ?? ''

function lemmaIn({ lemma: written, partOfSpeech }: Token): string {
  const lemma = lowerCase(written)
  return partOfSpeech === 'NNPS' && lemma.endsWith('s') && !lemma.endsWith('ss')
    ? lemma.replace(/ies$/u, 'y').replace(/s$/u, '')
    : lemma
}

/** Whether it is tagged as a noun or a proper name. */
export const isNoun = (view: SentenceView, token: number): boolean => tagOf(view, token).startsWith('NN')
/** Whether it is tagged as a verb in any form. */
export const isVerb = (view: SentenceView, token: number): boolean => tagOf(view, token).startsWith('VB')

/** A capitalised word: "Kim", "DPRK", "U.S."; not the first letter of a sentence alone decides. */
export const isCapitalised = (view: SentenceView, token: number): boolean => view.capitalised[token] === true

/** Most words begin with a small Latin letter. */
const beginsWithCapital = (text: string): boolean => !(text >= 'a' && text < '{') && /^\p{Lu}/u.test(text)

/** The article's own characters from one token to another (exclusive). */
export function textBetween(document: DocumentView, view: SentenceView, first: number, end: number): string {
  const start = view.tokens[first]?.start ?? 0
  const stop = view.tokens[end - 1]?.end ?? start
  return document.article.text.slice(start, stop)
}

/** The token of a span whose governor lies outside it. */
export function headOf(view: SentenceView, first: number, end: number): number {
  for (let token = end - 1; token >= first; token -= 1) {
    const above = view.governor[token]
    if (/^\p{P}+$/u.test(tokenText(view, token)) && end - first > 1) continue
    if (above === null || above === undefined || above.token < first || above.token >= end) return token
  }
  return end - 1
}

/** The dependents of a token by any of the labels (without case: `nmod` matches `nmod:poss` only if named so). */
export function dependentsBy(view: SentenceView, token: number, ...labels: readonly string[]): number[] {
  return (view.dependents[token] ?? []).filter((arc) => labels.includes(arc.label)).map((arc) => arc.token)
}

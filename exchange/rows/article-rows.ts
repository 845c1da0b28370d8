import type {
  StoredArticle,
  StoredClaim,
  StoredMention,
  StoredSentence,
} from '../../cypher/export/rows/article-row.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { readArticleRows } from '../../cypher/export/rows/read-rows.ts'
import { compareText } from '../../model/compare-text.ts'
import { codePointOffsets } from './code-points.ts'
import type { ExportSource } from './source.ts'
import type { TextChoice } from './text-choice.ts'

/**
 * An article with all that it owns, in reading order: sentences by place, what they hold by place and id, participants and
 * speakers as the claim has them. `text` is null where it may not be passed on; so is the text of a sentence, and the words
 * of a mention. All offsets are UTF-16; `codePointOf` turns them into code points, whatever may be passed on.
 */
export type ArticleRow = Omit<StoredArticle, 'text' | 'sentences'> & {
  readonly text: string | null
  readonly sentences: readonly SentenceRow[]
  readonly codePointOf: (offset: number) => number
}
export type SentenceRow = Omit<StoredSentence, 'text' | 'mentions'> & {
  readonly text: string | null
  readonly mentions: readonly MentionRow[]
}
export type MentionRow = Omit<StoredMention, 'text'> & { readonly text: string | null }

/** A row with the article and sentence that it stands in. */
export type InSentence<Part> = { article: ArticleRow; sentence: SentenceRow } & Part

/** All articles of a source by id, with their sentences, mentions, claims and relations. */
export async function* readArticles(source: ExportSource): AsyncGenerator<ArticleRow> {
  for await (const stored of readArticleRows(source.graph, source.scope)) {
    source.signal.throwIfAborted()
    yield articleRow(inScope(stored, source.scope), source.text)
  }
}

/** Tables of a collection tell of no other that an article is in. */
function inScope(stored: StoredArticle, scope: Scope): StoredArticle {
  return scope.kind === 'collection' ? { ...stored, collections: [scope.id] } : stored
}

/** All claims of a source, by article and place in it. */
export async function* readClaims(source: ExportSource): AsyncGenerator<InSentence<{ claim: StoredClaim }>> {
  for await (const { article, sentence } of readSentences(source))
    for (const claim of sentence.claims) yield { article, sentence, claim }
}

/** All sentences of a source, by article and place in it. */
export async function* readSentences(source: ExportSource): AsyncGenerator<InSentence<unknown>> {
  for await (const article of readArticles(source))
    for (const sentence of article.sentences) yield { article, sentence }
}

/** An article as it may be passed on, with everything in order. */
export function articleRow(stored: StoredArticle, choice: TextChoice): ArticleRow {
  const { text, sentences, ...article } = stored
  return {
    ...article,
    collections: article.collections.toSorted(compareText),
    kinds: article.kinds.toSorted(compareText),
    nearDuplicateOf: article.nearDuplicateOf.toSorted(compareText),
    text: choice === 'full' ? text : null,
    originalText: choice === 'full' ? article.originalText : null,
    sentences: sentences
      .toSorted((a, b) => a.index - b.index)
      .map((sentence) => sentenceRow(sentence, choice)),
    codePointOf: codePointOffsets(text),
  }
}

function sentenceRow(stored: StoredSentence, choice: TextChoice): SentenceRow {
  const { text, mentions, claims, relations, ...sentence } = stored
  const states = claims.length + relations.length > 0
  return {
    ...sentence,
    text: choice === 'full' || (choice === 'quotes' && states) ? text : null,
    mentions: mentions
      .map((mention) => (choice === 'none' ? { ...mention, text: null } : mention))
      .toSorted((a, b) => a.start - b.start || a.end - b.end || compareText(a.key, b.key)),
    claims: claims
      .map((claim) => claimRow(claim, choice))
      .toSorted((a, b) => a.triggerStart - b.triggerStart || compareText(a.id, b.id)),
    relations: relations.toSorted((a, b) => a.start - b.start || compareText(a.id, b.id)),
  }
}

/** With no text at all, the words that a date or an unnamed speaker was found by stay behind too. */
function claimRow(claim: StoredClaim, choice: TextChoice): StoredClaim {
  const passedOn =
    choice === 'none'
      ? {
          ...claim,
          dateText: null,
          attribution: claim.attribution.map((link) => ({ ...link, description: null })),
        }
      : claim
  return {
    ...passedOn,
    contexts: claim.contexts.toSorted(compareText),
    actors: claim.actors.toSorted(inOrder),
    recipients: claim.recipients.toSorted(inOrder),
    speakers: claim.speakers.toSorted(inOrder),
  }
}

const inOrder = (
  a: { order: number | null; key: string },
  b: { order: number | null; key: string },
): number => (a.order ?? 0) - (b.order ?? 0) || compareText(a.key, b.key)

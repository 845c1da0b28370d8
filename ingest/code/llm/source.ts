import type { LocalActor } from '../../../model/actor.ts'
import { publicationDay } from '../../../model/article.ts'
import type { Article } from '../../../model/article.ts'
import type { Context } from '../../../model/plover/contexts.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { ResolvedArticle, ResolvedMention } from '../../mention/resolved-article.ts'
import type { ParsedArticle, ParsedSentence } from '../../parse/parsed-article.ts'
import { knowsLemma } from '../code-article.ts'
import { contextsByParagraph } from '../contexts.ts'
import { indexMentions } from '../participants/participants.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { findQuotes } from '../said-by/quotes.ts'
import type { QuoteMap } from '../said-by/quotes.ts'
import { settleTimes } from '../times/settle-times.ts'
import { buildTree } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** An article that is read as far as rules read it before they code. */
export type ReadArticle = { article: Article; parsed: ParsedArticle; resolved: ResolvedArticle }

/** A mention that is known to mean somebody. */
export type KnownMention = ResolvedMention & { actor: string }

/** What a model's answer is checked against: the article, its parse, and who is meant in it. */
export type Source = {
  article: Article
  sentences: readonly ParsedSentence[]
  actors: ReadonlyMap<string, LocalActor>
  index: MentionIndex
  quotes: QuoteMap
  /** The mentions of a sentence that mean somebody, in order. */
  mentionsIn: (sentence: number) => readonly KnownMention[]
  /** The actor behind the key as the model was given it. */
  actorOf: (shortKey: string) => LocalActor | null
  contextsOf: (sentence: ParsedSentence) => Context[]
  treeOf: (sentence: ParsedSentence) => SyntaxTree
}

/** A key as the model sees it: without the article's id, which says nothing to it and costs tokens. */
export function shortKey(key: string): string {
  return isNamedKey(key) ? key : key.slice(0, key.indexOf('@') + 1)
}

/** Opens an article for asking about it and for checking the answers. */
export function openSource({ article, parsed, resolved }: ReadArticle): Source {
  const actors = new Map(resolved.actors.map((actor) => [actor.id, actor]))
  const short = new Map(resolved.actors.map((actor) => [shortKey(actor.id), actor]))
  const known = Map.groupBy(
    resolved.mentions.flatMap((mention) =>
      mention.actor !== null && actors.has(mention.actor) ? [{ ...mention, actor: mention.actor }] : [],
    ),
    (mention) => mention.sentence,
  )
  const contexts = contextsByParagraph(article.title, parsed.sentences)
  let trees: SyntaxTree[] | null = null
  return {
    article,
    sentences: parsed.sentences,
    actors,
    index: indexMentions(resolved),
    quotes: findQuotes(article, parsed),
    mentionsIn: (sentence) => known.get(sentence) ?? [],
    actorOf: (key) => short.get(key) ?? actors.get(key) ?? null,
    contextsOf: (sentence) => contexts.get(sentence.paragraph) ?? [],
    treeOf: (sentence) => {
      trees ??= settleTimes(
        parsed.sentences.map((each) => buildTree(each, knowsLemma)),
        publicationDay(article.publishedAt),
      )
      return trees.find((tree) => tree.sentence.index === sentence.index) ?? buildTree(sentence, knowsLemma)
    },
  }
}

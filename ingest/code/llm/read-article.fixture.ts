import { textAlone } from '../../../model/article.ts'
import type { Article } from '../../../model/article.ts'
import { textHash } from '../../../model/identity.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import { resolveMentions } from '../../mention/resolve-mentions.ts'
import type { ReadArticle } from './source.ts'

const parsedText = recordedParses('llm')

/** An article as the rules read it before they code, from its recorded parse. */
export async function readArticle(
  text: string,
  given: Partial<Pick<Article, 'title' | 'outlet' | 'publishedAt'>> = {},
): Promise<ReadArticle> {
  const article: Article = {
    id: textHash(text),
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: '2025-08-22',
    language: 'en',
    path: null,
    ...textAlone,
    text,
    ...given,
  }
  const parsed = await parsedText(text, article.publishedAt)
  return { article, parsed, resolved: resolveMentions(article, parsed) }
}

/** A claim as a good model would state it. */
export function aClaim(given: Record<string, unknown>): Record<string, unknown> {
  return {
    sentence: 0,
    occurrence: null,
    mode: null,
    actors: [],
    recipients: [],
    modality: 'asserted',
    polarity: 'affirmed',
    hedge: null,
    saidBy: [],
    date: null,
    ...given,
  }
}

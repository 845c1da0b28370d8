import { z } from 'zod'
import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { articleId } from '../../model/identity.ts'
import { languageName, languageOf } from './language.ts'
import { maximumArticleLength } from './limits.ts'
import { joinParagraphs, oneLine } from './normalise.ts'
import { PageBegin, pageStartsOf } from './page-starts.ts'
import { Refusal } from './refusal.ts'
import { finishTranslation, Translation } from './translation.ts'

/** What a source tells about an article before it is made one way: all texts as they were found. */
export const Draft = z.object({
  licence: z.string().nullable(),
  sourceId: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  authors: z.array(z.string()).readonly(),
  /** ISO date or date and time. */
  publishedAt: z.string().nullable(),
  /** The language the source declares, e.g. `en-GB`. */
  language: z.string().nullable(),
  paragraphs: z.array(z.string()).readonly(),
  /** Where its pages begin, from the first to the last; null for what has no pages. */
  pages: z.array(PageBegin).readonly().nullable(),
  /** What it is a translation of; null for what is none. */
  translation: Translation.nullable(),
})
export type Draft = z.infer<typeof Draft>

/** A draft that knows nothing but its paragraphs. */
export const emptyDraft: Draft = {
  licence: null,
  sourceId: null,
  title: null,
  outlet: null,
  url: null,
  authors: [],
  publishedAt: null,
  language: null,
  paragraphs: [],
  pages: null,
  translation: null,
}

/** What somebody else says of an article, such as the feed that names it. */
export type KnownElsewhere = Pick<Draft, 'title' | 'outlet' | 'authors' | 'publishedAt' | 'language'>

/** The draft, with what is known elsewhere where it says nothing itself. */
export function withKnown(draft: Draft, known: KnownElsewhere | undefined): Draft {
  if (known === undefined) return draft
  return {
    ...draft,
    title: draft.title ?? known.title,
    outlet: draft.outlet ?? known.outlet,
    authors: draft.authors.length > 0 ? draft.authors : known.authors,
    publishedAt: draft.publishedAt ?? known.publishedAt,
    language: draft.language ?? known.language,
  }
}

/** What is known of an article beside its draft: when an archive kept it, and the language that a person told. */
type Known = { retrievedAt?: string | null; language?: string | null }

/**
 * Makes the article: normalises its text once and for all, tells its language, gives it its id. Throws a `Refusal` when
 * there is nothing to code in it: empty, no sentence, too long, not English.
 */
export function finishArticle(
  draft: Draft,
  path: string,
  { retrievedAt = null, language: told = null }: Known = {},
): Article {
  const title = draft.title === null ? null : oneLine(draft.title)
  const paragraphs = withoutTitle(draft.paragraphs, title)
  const text = joinParagraphs(paragraphs)
  if (text === '' && title === null) throw new Refusal('It is empty.')
  if (text.length > maximumArticleLength) {
    throw new Refusal(`The text is longer than ${maximumArticleLength} characters.`)
  }
  const language = told ?? languageOf(text, draft.language)
  if (language !== null && language !== 'en') {
    const name = languageName(language)
    throw new Refusal(
      name === null
        ? 'This article is not in English; only English is read.'
        : `This article is in ${name}; only English is read.`,
    )
  }
  if (!hasSentence(text)) throw new Refusal('There is no sentence in it.')
  const outlet = draft.outlet === null ? null : oneLine(draft.outlet)
  return {
    id: articleId({ outlet, url: draft.url, text }),
    sourceId: draft.sourceId,
    title,
    outlet,
    url: draft.url,
    authors: [...new Set(draft.authors.flatMap((author) => oneLine(author) ?? []))],
    publishedAt: draft.publishedAt,
    language,
    path,
    ...textAlone,
    retrievedAt,
    licence: draft.licence,
    ...(draft.translation === null ? {} : finishTranslation(draft.translation)),
    pageStarts: draft.pages === null ? null : pageStartsOf(draft.pages, paragraphs),
    text,
  }
}

/** Many exports repeat the headline as the first paragraph. */
function withoutTitle(paragraphs: readonly string[], title: string | null): readonly string[] {
  const first = paragraphs[0]
  return title !== null && paragraphs.length > 1 && first !== undefined && oneLine(first) === title
    ? paragraphs.slice(1)
    : paragraphs
}

/** Two words of letters in one paragraph are the least that can state something. */
function hasSentence(text: string): boolean {
  return text.split('\n\n').some((paragraph) => (paragraph.match(/\p{L}{2,}/gu) ?? []).length >= 2)
}

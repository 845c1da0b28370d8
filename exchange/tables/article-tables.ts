import type { ArticleRow, InSentence, MentionRow } from '../rows/article-rows.ts'
import { publicationDay } from '../../model/article.ts'
import { columnsOf, points } from './table.ts'
import type { ColumnMakers, Table } from './table.ts'

const article = columnsOf<ArticleRow>()

/** Every article, with what is known of it and how much was found in it. */
export const articles: Table<ArticleRow> = {
  name: 'articles',
  meaning: 'one text as one outlet published it at one URL',
  key: ['article_id'],
  references: [points('outlet_id', 'actors', 'actor_id')],
  columns: [
    article.text('article_id', 'hash of outlet, URL and body', (row) => row.id),
    article.textOrNone('source_id', 'the id that came with the input', (row) => row.sourceId),
    article.textOrNone('title', 'headline; not coded', (row) => row.title),
    article.textOrNone('outlet', 'the name of the outlet as given', (row) => row.outlet),
    article.textOrNone('outlet_id', 'the outlet as an actor', (row) => row.source?.id ?? null),
    article.textOrNone(
      'outlet_country',
      'ISO 3166-1 alpha-3 of the outlet',
      (row) => row.source?.country ?? null,
    ),
    article.textOrNone('outlet_control', 'who controls the outlet', (row) => row.source?.control ?? null, {
      values: 'media_control',
    }),
    article.textOrNone('url', 'where it was published', (row) => row.url),
    article.textOrNone('archived_url', 'a copy that stays', (row) => row.archivedUrl),
    article.list('authors', 'by-line, in its order', (row) => row.authors),
    article.dateOrNone('published_on', 'day of publication', (row) => publicationDay(row.publishedAt)),
    article.textOrNone(
      'published_at',
      'ISO date, or date and time where the source gave one',
      (row) => row.publishedAt,
    ),
    article.textOrNone('language', 'ISO 639-1 code', (row) => row.language),
    article.textOrNone('licence', 'on what terms the text may be passed on', (row) => row.licence),
    article.textOrNone(
      'original_language',
      'where the text is a translation: the language tag of the original',
      (row) => row.originalLanguage,
    ),
    article.textOrNone(
      'original_url',
      'where the text is a translation: where the original was published',
      (row) => row.originalUrl,
    ),
    article.textOrNone('translator', 'who translated it', (row) => row.translator),
    article.list('collections', 'ids of the collections it belongs to', (row) => row.collections),
    article.flag(
      'is_sample',
      'whether it is one of the invented reports that come with Dramatis',
      (row) => row.kinds.includes('sample') && !row.kinds.includes('user'),
    ),
    article.text(
      'story_id',
      'the smallest article_id among its near-copies, its own where it has none: articles of one story count once as independent reports',
      (row) => row.story ?? row.id,
    ),
    article.list(
      'near_duplicate_of',
      'article_id of articles by other outlets with nearly the same text',
      (row) => row.nearDuplicateOf,
    ),
    article.textOrNone(
      'revises',
      'article_id of the text that the same outlet had at this URL before',
      (row) => row.revises,
    ),
    article.flag(
      'superseded',
      'whether the outlet has a later text at this URL; its claims report no event',
      (row) => row.superseded ?? false,
    ),
    article.flag(
      'retracted',
      'whether a person took the article back; its claims report no event',
      (row) => row.retracted ?? false,
    ),
    article.text('text_hash', 'hash of the body, equal for identical copies', (row) => row.textHash),
    article.whole('sentence_count', 'sentences', (row) => row.sentences.length),
    article.whole('claim_count', 'claims of all coders, rejected ones too', (row) => claimCount(row)),
    article.textOrNone('text', 'the body; only with --text full', (row) => row.text),
    article.textOrNone(
      'original_text',
      'where the text is a translation: the original; only with --text full',
      (row) => row.originalText,
    ),
  ],
}

/** Claims of an article. */
export function claimCount(row: ArticleRow): number {
  return row.sentences.reduce((sum, { claims }) => sum + claims.length, 0)
}

const sentence = columnsOf<InSentence<unknown>>()

export const sentences: Table<InSentence<unknown>> = {
  name: 'sentences',
  meaning: 'one sentence of an article, whether or not it states a claim',
  key: ['sentence_id'],
  references: [points('article_id', 'articles')],
  columns: [
    sentence.text('sentence_id', 'article_id and index', (row) => row.sentence.id),
    sentence.text('article_id', 'the article', (row) => row.article.id),
    sentence.whole('index', 'place in the article, from 0', (row) => row.sentence.index),
    sentence.wholeOrNone('page', 'of a PDF: the page, from 1', (row) => row.sentence.page),
    ...spanColumns(sentence, '', 'the sentence', (row) => row.sentence),
    sentence.whole('claim_count', 'claims that it states', (row) => row.sentence.claims.length),
    sentence.whole('relation_count', 'relations that it states', (row) => row.sentence.relations.length),
    sentence.textOrNone(
      'text',
      'the sentence; see "How much text" in the codebook',
      (row) => row.sentence.text,
    ),
  ],
}

type MentionInSentence = InSentence<{ mention: MentionRow; position: number }>
const mention = columnsOf<MentionInSentence>()

export const mentions: Table<MentionInSentence> = {
  name: 'mentions',
  meaning: 'one span of an article that names, describes or stands for an actor',
  key: ['mention_id'],
  references: [
    points('sentence_id', 'sentences'),
    points('article_id', 'articles'),
    points('actor_id', 'actors'),
  ],
  columns: [
    mention.text(
      'mention_id',
      'sentence_id and place in the sentence, from 0',
      (row) => `${row.sentence.id}:${row.position}`,
    ),
    mention.text('sentence_id', 'the sentence', (row) => row.sentence.id),
    mention.text('article_id', 'the article', (row) => row.article.id),
    mention.text('actor_id', 'the actor that is meant', (row) => row.mention.actor.id),
    mention.text('actor_name', 'its name', (row) => row.mention.actor.name),
    mention.text(
      'key',
      'whom its article means by it, as far as the article alone can tell',
      (row) => row.mention.key,
    ),
    mention.text('kind', 'how it is mentioned', (row) => row.mention.kind, { values: 'mention_kind' }),
    mention.textOrNone('text', 'the words; empty with --text none', (row) => row.mention.text),
    ...spanColumns(mention, '', 'the words', (row) => row.mention),
  ],
}

/** Start and end of a span in the text of its article, in both ways of counting; all are empty where there is no span. */
export function spanColumns<Row extends { article: ArticleRow }>(
  make: ColumnMakers<Row>,
  prefix: string,
  what: string,
  read: (row: Row) => { start: number; end: number } | null,
) {
  const at = (end: 'start' | 'end', codePoints: boolean) => (row: Row) => {
    const offset = read(row)?.[end] ?? null
    return offset === null || !codePoints ? offset : row.article.codePointOf(offset)
  }
  const units = 'UTF-16 code units'
  return [
    make.wholeOrNone(`${prefix}start`, `first character of ${what} in the text`, at('start', false), {
      unit: units,
    }),
    make.wholeOrNone(`${prefix}end`, `end of ${what}, exclusive`, at('end', false), { unit: units }),
    make.wholeOrNone(
      `${prefix}start_codepoint`,
      `first character of ${what}, as Python, R and DuckDB count`,
      at('start', true),
      { unit: 'code points' },
    ),
    make.wholeOrNone(
      `${prefix}end_codepoint`,
      `end of ${what}, exclusive, as Python, R and DuckDB count`,
      at('end', true),
      { unit: 'code points' },
    ),
  ]
}

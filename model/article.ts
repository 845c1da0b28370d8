import { z } from 'zod'

/** One text as one outlet published it at one URL (design §2). `text` is the normalised body; all offsets index into it. */
export const Article = z.object({
  id: z.string(),
  sourceId: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  authors: z.array(z.string()),
  /** ISO date, or ISO date and time where the source gave one. */
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  path: z.string().nullable(),
  /** Where its pages begin, as offsets into the text, the first page at 0; null for what has no pages. */
  pageStarts: z.array(z.int().nonnegative()).nullable().default(null),
  /** The SHA-256 of the file or answer it was read from, in 64 hexadecimal digits, and its media type. */
  fileHash: z.string().nullable().default(null),
  fileType: z.string().nullable().default(null),
  /** When a web archive kept it, ISO; no date of publication. */
  retrievedAt: z.string().nullable().default(null),
  /** The id that it would have without what a table beside the file told of its outlet and URL; null where that is its own. */
  idAsRead: z.string().nullable().default(null),
  /** On what terms the text may be passed on, in the words of whoever gave it to us. */
  licence: z.string().nullable().default(null),
  /** Where `text` is a translation: what it was made from, in paragraphs, and who made it; each null where it is not known. */
  originalText: z.string().nullable().default(null),
  originalUrl: z.string().nullable().default(null),
  /** A language tag such as `ko` or `zh-Hans`. */
  originalLanguage: z.string().nullable().default(null),
  translator: z.string().nullable().default(null),
  text: z.string(),
})
export type Article = z.infer<typeof Article>

/** What an article has that nobody translated. */
const untranslated = {
  originalText: null,
  originalUrl: null,
  originalLanguage: null,
  translator: null,
} as const

/** What an article has that came as a text alone: no pages, no file behind it, no archive, no licence, no original. */
export const textAlone = {
  pageStarts: null,
  fileHash: null,
  fileType: null,
  retrievedAt: null,
  idAsRead: null,
  licence: null,
  ...untranslated,
} as const

/** The page, counted from 1, on which an offset into the text lies; null where there are no pages. */
export function pageAt(pageStarts: readonly number[] | null, offset: number): number | null {
  return pageStarts === null ? null : pageStarts.filter((start) => start <= offset).length
}

/** The sentences of an article in order; offsets into `article.text`. */
export const Sentence = z.object({
  index: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type Sentence = z.infer<typeof Sentence>

/** The publication day `2025-08-22` of a `publishedAt` value, or null. */
export function publicationDay(publishedAt: string | null): string | null {
  return publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null
}

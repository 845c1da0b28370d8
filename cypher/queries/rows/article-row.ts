import { z } from 'zod'
import { MediaControl } from '../../../model/actor.ts'
import type { ArticleSummary } from '../../../model/api/resources.ts'

/** An article as `article-columns.cypher` gives it. It is a sample while no collection of the user's own holds it. */
export const ArticleRow = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    originalLanguage: z.string().nullable(),
    originalUrl: z.string().nullable(),
    translator: z.string().nullable(),
    hasOriginal: z.boolean(),
    outletActor: z.object({ id: z.string(), control: MediaControl.nullable() }).nullable(),
    kinds: z.array(z.enum(['sample', 'user'])),
  })
  .transform(({ outletActor, kinds, ...row }): ArticleSummary => ({
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    url: row.url,
    publishedAt: row.publishedAt,
    translation: translationOf(row),
    outletActor: outletActor?.id ?? null,
    outletControl: outletActor?.control ?? null,
    sample: kinds.includes('sample') && !kinds.includes('user'),
  }))

function translationOf(row: {
  originalLanguage: string | null
  originalUrl: string | null
  translator: string | null
  hasOriginal: boolean
}): ArticleSummary['translation'] {
  const { originalLanguage: language, originalUrl: url, translator, hasOriginal } = row
  const isTranslated = hasOriginal || [language, url, translator].some((value) => value !== null)
  return isTranslated ? { language, url, translator, hasText: hasOriginal } : null
}

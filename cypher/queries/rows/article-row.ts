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
    outletActor: z.object({ id: z.string(), control: MediaControl.nullable() }).nullable(),
    kinds: z.array(z.enum(['sample', 'user'])),
  })
  .transform(({ outletActor, kinds, ...article }): ArticleSummary => ({
    ...article,
    outletActor: outletActor?.id ?? null,
    outletControl: outletActor?.control ?? null,
    sample: kinds.includes('sample') && !kinds.includes('user'),
  }))

import { z } from 'zod'

/** How many items of a feed are shown before it is read, and how many may be chosen or asked for at once. */
export const feedLimits = { shown: 100, chosen: 100, newest: 200 } as const

/** `POST /api/feeds/look`: the address of a feed, or of a page that may name some. */
export const FeedRequest = z.strictObject({
  url: z
    .string()
    .max(4000)
    .regex(/^https?:\/\//iu, 'is not an http or https address'),
})
export type FeedRequest = z.infer<typeof FeedRequest>

/** An item of a feed before it is read. */
export const OfferedItem = z
  .object({
    url: z.string(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    known: z.boolean().describe('its article is in the graph already'),
  })
  .meta({ id: 'OfferedItem', description: 'An item of a feed, before its page is read.' })
export type OfferedItem = z.infer<typeof OfferedItem>

/** What stands at an address: a feed with its items, a page with the feeds that it names, or why it cannot be read. */
export const FeedAnswer = z.object({
  kind: z.enum(['feed', 'page', 'refused']),
  title: z.string().nullable().describe('of the feed'),
  items: z.array(OfferedItem).describe('of a feed, newest first, at most 100'),
  total: z.int().nonnegative().describe('how many items the feed has'),
  feeds: z.array(z.object({ url: z.string(), title: z.string().nullable() })).describe('that a page names'),
  reason: z.string().nullable().describe('why it cannot be read, in one sentence'),
})
export type FeedAnswer = z.infer<typeof FeedAnswer>

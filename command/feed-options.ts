import type { Command } from 'commander'
import { z } from 'zod'
import { newestItems } from '../ingest/index.ts'
import type { Settings } from '../model/settings.ts'

/** Which items of feeds are read. */
export const FeedOptions = z.object({
  items: z.coerce
    .number()
    .int('give a number')
    .min(1, 'give a number from 1')
    .max(5000, 'give 5000 at most')
    .default(newestItems),
  item: z.array(z.string()).default([]),
  findFeed: z.boolean().default(false),
})
export type FeedOptions = z.infer<typeof FeedOptions>

/** Adds the options about feeds to a command. */
export function withFeedOptions(command: Command): Command {
  return command
    .option('--items <number>', `of a feed, read so many items, the newest (default: ${newestItems})`)
    .option('--item <address...>', 'of a feed, read only the items with these addresses')
    .option('--find-feed', 'of a page, read the feed that it names')
}

/** What the web reader is told of them. */
export function feedChoice({ items, item, findFeed }: FeedOptions): {
  newest: number
  only?: ReadonlySet<string>
  named: boolean
} {
  return { newest: items, named: findFeed, ...(item.length === 0 ? {} : { only: new Set(item) }) }
}

/** The file in which a home keeps what it remembers of the web. */
export function webMemoryOf({ folders }: Settings): string {
  return `${folders.cache}/web.sqlite`
}

import { z } from 'zod'
import type { FeedItem } from '../read/feed/feed.ts'
import type { WebMemory } from '../read/web/web-memory.ts'

/** What became of an item: done, or how often it could not be read for the moment. */
const ItemNote = z.object({ version: z.string().nullable(), done: z.boolean(), tries: z.int().nonnegative() })

/** Which items of feeds need nothing any more, for one graph and one collection. */
export type DoneItems = {
  isDone: (path: string, item: FeedItem) => boolean
  done: (path: string, item: FeedItem) => void
  /** How often it could not be read for the moment, this time included. */
  failed: (path: string, item: FeedItem) => number
  tries: (path: string, item: FeedItem) => number
}

/** An item that could not be read so often is taken as it is in the feed, or left. */
export const mostTries = 4

/** Opens what is remembered of items; `target` tells the graph and the collection. */
export function openDoneItems(memory: WebMemory, target: string): DoneItems {
  const keyOf = (path: string): string => `${target} ${path}`
  const noteOf = (path: string, { version }: FeedItem) => {
    const note = memory.note('item', keyOf(path), ItemNote)
    return note?.version === version ? note : { version, done: false, tries: 0 }
  }
  const keep = (path: string, note: z.infer<typeof ItemNote>): void =>
    memory.keepNote('item', keyOf(path), note)
  return {
    isDone: (path, item) => noteOf(path, item).done,
    tries: (path, item) => noteOf(path, item).tries,
    done: (path, item) => keep(path, { ...noteOf(path, item), done: true }),
    failed: (path, item) => {
      const note = noteOf(path, item)
      const tries = note.tries + 1
      keep(path, { ...note, tries, done: tries >= mostTries })
      return tries
    },
  }
}

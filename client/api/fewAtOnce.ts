/** Questions that are on their way at the same time: the server answers other people too. */
const most = 3

/** How far a long work is, and whether somebody ended it. */
export type Watched = { tell: (done: number, of: number) => void; signal: AbortSignal }

/**
 * Does a work for each of some items, a few at a time, and tells after each how many are done.
 * @throws what a work throws, or the reason of the signal when it is aborted; then no further work begins.
 */
export async function fewAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<void>,
  { tell, signal }: Watched,
): Promise<void> {
  const waiting = items.entries()
  let done = 0
  const worker = async () => {
    for (const [place, item] of waiting) {
      signal.throwIfAborted()
      await work(item, place)
      done += 1
      tell(done, items.length)
    }
  }
  await Promise.all(Array.from({ length: most }, worker))
  signal.throwIfAborted()
}

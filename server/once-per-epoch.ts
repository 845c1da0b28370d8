import { LRUCache } from 'lru-cache'

/** So many results are kept, those that were asked for last. */
const mostKept = 500

/**
 * Keeps what work gave under its name until the epoch is another one. Without an epoch, and where work fails, nothing is
 * kept.
 */
export function oncePerEpoch<Result extends object>(
  epochNow: () => Promise<string | null>,
): (name: string, work: () => Promise<Result>) => Promise<Result> {
  const kept = new LRUCache<string, Promise<Result>>({ max: mostKept })
  return async (name, work) => {
    const epoch = await epochNow()
    if (epoch === null) return work()
    const key = `${epoch}\n${name}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const working = work()
    kept.set(key, working)
    working.catch(() => kept.delete(key))
    return working
  }
}

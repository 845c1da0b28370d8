import { alternatesOf } from '../feed/alternates.ts'
import type { NamedFeed } from '../feed/alternates.ts'
import { declaredCharset, decodeText } from '../decode.ts'
import type { Feed, FeedItem } from '../feed/feed.ts'
import { parseFeed } from '../feed/parse-feed.ts'
import type { Originals } from '../originals.ts'
import { Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { openFetch } from './fetch-address.ts'
import { fetchPage } from './fetch-page.ts'
import type { Page, Unchanged, Validators } from './fetch-page.ts'
import { systemResolve } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'
import { webLimits } from './limits.ts'
import type { WebLimits } from './limits.ts'
import { openPace } from './pace.ts'
import { newestItems, readFeed, readItem, versionOf } from './read-feed.ts'
import type { FeedChoice, ItemOutcome } from './read-feed.ts'
import { articlesOf, fetchUnlessKnown, tellKnown } from './read-page.ts'
import type { WebDesk } from './read-page.ts'
import { openRequests } from './requests.ts'
import { openRobots } from './robots.ts'
import { openWebMemory } from './web-memory.ts'
import type { WebMemory } from './web-memory.ts'
import type { WebTalk } from './web-note.ts'

export type WebReadOptions = WebTalk & {
  published: string | null
  signal?: AbortSignal
}

/** What a feed, or a page that names feeds, offers before anything of it is read. */
export type Offer =
  | { kind: 'feed'; address: string; feed: Feed }
  | { kind: 'page'; address: string; feeds: NamedFeed[] }

/** A feed as it stands, with what it is asked with the next time. */
export type PolledFeed = Omit<Page, 'kind' | 'bytes' | 'charset'> & { kind: 'feed'; feed: Feed }

/** Reads articles at web addresses; connections, the wishes of sites and the pace of hosts are kept for all of them. */
export type WebReader = {
  /** The article, or articles, at an address; those of a feed's items. What cannot be read is a `Refusal`, thrown or told as an outcome. */
  read: (address: string, options: WebReadOptions) => AsyncIterable<ReadOutcome>
  /** What could be read from an address. Throws a `Refusal`. */
  look: (address: string, signal: AbortSignal) => Promise<Offer>
  /** A feed, if it has changed. Throws a `Refusal`, a `GoneRefusal` where there is none any more. */
  poll: (
    address: string,
    asked: { signal: AbortSignal; validators: Validators },
  ) => Promise<PolledFeed | Unchanged>
  /** The article of one item of a feed. */
  readItem: (
    item: FeedItem,
    from: { feed: Pick<Feed, 'title' | 'language'>; address: string },
    options: WebReadOptions & { patient?: boolean },
  ) => AsyncIterable<ItemOutcome>
  memory: () => Promise<WebMemory>
  close: () => Promise<void>
}

/** Opens the web reader. `allow` is `DRAMATIS_FETCH_ALLOW`; nothing is loaded or sent before the first address. */
export function openWebReader(options: {
  allow: string | undefined
  /** The file in which is kept what is remembered of the web; without it that ends with the process. */
  memory?: string
  resolve?: Resolve
  limits?: Partial<WebLimits>
  /** Which items of feeds are read, and whether the feed is that which a page names. */
  feeds?: Partial<FeedChoice> & { named?: boolean }
  /** Keeps the pages that articles are read from. */
  originals?: Originals
}): WebReader {
  const { resolve = systemResolve, feeds = {} } = options
  const limits = { ...webLimits, ...options.limits }
  const choice: FeedChoice = {
    newest: feeds.newest ?? newestItems,
    ...(feeds.only === undefined ? {} : { only: feeds.only }),
  }
  const allowed = allowedHosts(options.allow)
  let opened: Promise<WebDesk & { close: () => Promise<void> }> | null = null
  const kept = options.originals === undefined ? {} : { originals: options.originals }
  const open = async () => {
    const web = await openFetch({ allowed, resolve, limits })
    const pace = openPace(limits)
    const requests = openRequests(web, pace, limits)
    const memory = await openWebMemory(options.memory ?? null)
    return {
      requests,
      robots: openRobots(requests, pace, memory, limits),
      limits,
      memory,
      close: web.close,
      ...kept,
    }
  }
  const desk = (): Promise<WebDesk> => {
    opened ??= open()
    return opened
  }
  const fetchFeed = async (address: string, signal: AbortSignal): Promise<Page> => {
    const page = await fetchWhole(address, await desk(), signal)
    if (page.kind !== 'feed') throw new Refusal('The page names a feed that is none.')
    return page
  }
  return {
    read: async function* read(given, asked) {
      const { signal = new AbortController().signal } = asked
      const at = await desk()
      const options = { ...asked, signal }
      const isSame = at.memory.page(given)?.version
      // A feed is asked for whole where other items of it are wanted than the last time.
      const asFeed =
        isSame?.startsWith('newest ') === true && (isSame !== versionOf(choice) || choice.only !== undefined)
      const found = await fetchUnlessKnown(
        given,
        at,
        asFeed ? { ...options, known: async () => false } : options,
      )
      if ('articles' in found) {
        tellKnown(found.articles, given, options)
        return
      }
      const { page } = found
      const { published } = asked
      if (page.kind === 'feed') yield* readFeed(page, given, at, { ...options, choice })
      else if (feeds.named === true) {
        const [named] = page.kind === 'html' ? namedIn(page) : []
        if (named === undefined) throw new Refusal('The page names no feed.')
        yield* readFeed(await fetchFeed(named.url, signal), named.url, at, { ...options, choice })
      } else yield* articlesOf(page, given, at, { published })
    },
    look: async (given, signal) => {
      const page = await fetchWhole(given, await desk(), signal)
      const { address } = page
      if (page.kind === 'feed') return { kind: 'feed', address, feed: parseFeed(page.bytes, page) }
      return { kind: 'page', address, feeds: page.kind === 'html' ? namedIn(page) : [] }
    },
    poll: async (address, asked) => {
      if (!URL.canParse(address)) throw new Refusal('This is no web address.')
      const found = await fetchPage(new URL(address), await desk(), asked)
      if (found.kind === 'unchanged') return found
      if (found.kind !== 'feed') throw new Refusal('What stands there is no feed.')
      const { bytes, charset, kind, ...page } = found
      return { kind, ...page, feed: parseFeed(bytes, { charset, address: page.address }) }
    },
    readItem: async function* readOne(item, { feed, address }, asked) {
      const { signal = new AbortController().signal } = asked
      yield* readItem(item, { feed, address }, await desk(), { ...asked, signal })
    },
    memory: async () => (await desk()).memory,
    close: async () => {
      const parts = await opened
      await parts?.close()
      parts?.memory.close()
    },
  }
}

async function fetchWhole(address: string, desk: WebDesk, signal: AbortSignal): Promise<Page> {
  if (!URL.canParse(address)) throw new Refusal('This is no web address.')
  const found = await fetchPage(new URL(address), desk, { signal })
  if (found.kind === 'unchanged')
    throw new Refusal('The server answered 304 (Not Modified) without being asked to.')
  return found
}

function namedIn({ bytes, charset, address }: Page): NamedFeed[] {
  return alternatesOf(decodeText(bytes, charset ?? declaredCharset(bytes)), address)
}

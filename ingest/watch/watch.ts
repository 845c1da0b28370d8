import { setTimeout as wait } from 'node:timers/promises'
import pMap from 'p-map'
import { alongside, openNotes } from '../alongside.ts'
import { knownArticles } from '../known-articles.ts'
import { ingestArticles } from '../pipeline.ts'
import type { IngestOptions, IngestStep } from '../pipeline.ts'
import type { Originals } from '../read/originals.ts'
import type { FeedItem } from '../read/feed/feed.ts'
import { removeOriginals } from '../remove-originals.ts'
import { Refusal } from '../read/refusal.ts'
import type { ReadOutcome } from '../read/refusal.ts'
import { newestItems, pathOf } from '../read/web/read-feed.ts'
import type { FeedHead } from '../read/web/read-feed.ts'
import type { WebNote } from '../read/web/web-note.ts'
import type { WebReader } from '../read/web/web-reader.ts'
import { GoneRefusal, PassingRefusal } from '../read/web/web-refusals.ts'
import { mostTries, openDoneItems } from './done-items.ts'
import type { DoneItems } from './done-items.ts'
import { inTurn } from './in-turn.ts'
import { afterFailure, afterGoing, afterReading, FeedState, unasked, waitMs } from './schedule.ts'

export type WatchOptions = Omit<IngestOptions, 'ingestedAt'> & {
  web: WebReader
  /** Where the reader keeps the pages that it reads. */
  originals?: Originals
  /** Tells the graph from others that are fed from the same home. */
  graphName: string
  everyMs: number
  /** Asks each feed once, as far as its own wishes allow, and ends. */
  once: boolean
  /** The most items of a feed that are looked at each time; the newest. */
  newest?: number
  /** From 0 to 1. */
  random?: () => number
}

/** What happened to a feed, beside what happened to its articles. `next` is an ISO moment. */
export type WatchStep =
  | IngestStep
  | { step: 'polled'; feed: string; title: string | null; new: number; left: number; next: string }
  | { step: 'unchanged'; feed: string; next: string }
  /** Its own wishes do not let it be asked yet. */
  | { step: 'early'; feed: string; next: string }
  | { step: 'failed'; feed: string; reason: string; next: string }
  | { step: 'gone'; feed: string; reason: string; next: string }

/** An item that may be new, with the feed that it stands in. */
type NewItem = { item: FeedItem; head: FeedHead; address: string; path: string }

/** What asking a feed came to. `state` is kept once its items are done. */
type Asked = { told: WatchStep[]; items: NewItem[]; feed: string; state: FeedState }

/** So many feeds are asked at once; of one host one at a time. */
const atOnce = 4

/**
 * Asks feeds again and again, politely, and ingests what is new in them, until the signal rejects it; with `once` it ends after
 * one round. Killed at any point, the next run goes on: an item is done only when the graph has it or it was refused. Rejects as
 * `ingest` does.
 */
export async function* watch(feeds: readonly string[], options: WatchOptions): AsyncIterable<WatchStep> {
  const { web, graphName, collection, once, signal } = options
  const memory = await web.memory()
  const target = `${graphName} ${collection?.id ?? ''}`
  const items = openDoneItems(memory, target)
  const stateOf = (feed: string): FeedState => memory.note('feed', `${target} ${feed}`, FeedState) ?? unasked
  // An earlier run may have been stopped before it derived.
  let isFirst = true
  for (;;) {
    signal?.throwIfAborted()
    const now = Date.now()
    const isDue = (feed: string): boolean => (once ? stateOf(feed).notBefore : stateOf(feed).nextAt) <= now
    const due = feeds.filter(isDue)
    if (once)
      for (const feed of feeds.filter((feed) => !due.includes(feed)))
        yield { step: 'early', feed, next: iso(stateOf(feed).notBefore) }
    const asked = await pMap(due, (feed) => ask(feed, stateOf(feed), items, options), { concurrency: atOnce })
    for (const { told } of asked) yield* told
    const found = inTurn(asked.map((one) => one.items))
    if (found.length > 0 || isFirst) yield* take(found, items, options)
    isFirst = false
    for (const { feed, state, items: wanted } of asked) {
      // What could not be read for the moment is there again only if the feed comes whole.
      const isThrough = wanted.every(({ item, path }) => items.isDone(path, item))
      memory.keepNote('feed', `${target} ${feed}`, isThrough ? state : { ...state, validators: null })
    }
    if (once) return
    const next = Math.min(...feeds.map((feed) => stateOf(feed).nextAt))
    await wait(waitMs(next, Date.now()), undefined, signal === undefined ? {} : { signal })
  }
}

/** Asks one feed what is new. */
async function ask(feed: string, state: FeedState, done: DoneItems, options: WatchOptions): Promise<Asked> {
  const { web, everyMs, newest = newestItems, random = Math.random } = options
  const pause = () => ({ everyMs, now: Date.now(), random: random() })
  // Where it has moved to may have been a mistake too.
  const address = state.failures < 3 ? (state.moved ?? feed) : feed
  const signal = options.signal ?? new AbortController().signal
  try {
    const found = await web.poll(address, { signal, validators: state.validators })
    const moved = found.moved ?? (address === feed ? null : state.moved)
    const told: WatchStep[] =
      moved !== null && moved !== state.moved ? [{ step: 'moved', path: feed, to: moved }] : []
    if (found.kind === 'unchanged') {
      const kept = { ...state, moved }
      const after = afterReading(kept, { feedMs: null, freshMs: found.freshMs }, pause())
      return {
        feed,
        state: after,
        items: [],
        told: [...told, { step: 'unchanged', feed, next: iso(after.nextAt) }],
      }
    }
    const { feed: read } = found
    const items = read.items
      .slice(0, newest)
      .map((item) => ({ item, head: read, address: found.address, path: pathOf(item, found.address) }))
      .filter(({ item, path }) => !done.isDone(path, item))
    const after = afterReading(
      { ...state, moved, title: read.title, validators: found.validators },
      { feedMs: read.everyMs, freshMs: found.freshMs },
      pause(),
    )
    const left = Math.max(0, read.items.length - newest)
    const next = iso(after.nextAt)
    told.push({ step: 'polled', feed, title: read.title, new: items.length, left, next })
    return { feed, state: after, items, told }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof Refusal)) throw error
    const reason = error.message
    if (error instanceof GoneRefusal) {
      const after = afterGoing(state, pause())
      return {
        feed,
        state: after,
        items: [],
        told: [{ step: 'gone', feed, reason, next: iso(after.nextAt) }],
      }
    }
    const after = afterFailure(state, error instanceof PassingRefusal ? error.afterMs : null, pause())
    return {
      feed,
      state: after,
      items: [],
      told: [{ step: 'failed', feed, reason, next: iso(after.nextAt) }],
    }
  }
}

/** Reads the items, and ingests them; each is done once the graph has it, or will not have it. */
async function* take(
  found: readonly NewItem[],
  done: DoneItems,
  options: WatchOptions,
): AsyncIterable<IngestStep> {
  const notes = openNotes<WebNote>()
  const ingestedAt = new Date().toISOString()
  const byPath = new Map(found.map((one) => [one.path, one]))
  /** Those that may be read another time. */
  const again = new Set<string>()
  const talk = { known: knownArticles(options), tell: notes.tell }
  async function* read(): AsyncIterable<ReadOutcome> {
    const { web, signal } = options
    for (const { item, head, address, path } of found) {
      const patient = done.tries(path, item) < mostTries - 1
      const asked = { ...talk, published: null, patient, ...(signal === undefined ? {} : { signal }) }
      for await (const outcome of web.readItem(item, { feed: head, address }, asked)) {
        const { passing } = outcome
        if (passing === 'unasked' || (passing === 'tried' && done.failed(path, item) < mostTries))
          again.add(path)
        yield outcome
      }
    }
  }
  for await (const step of alongside(ingestArticles(read(), { ...options, ingestedAt }), notes)) {
    if (step.step === 'loaded' || step.step === 'known' || step.step === 'refused') {
      const one = byPath.get(step.path)
      if (one !== undefined && !again.has(step.path)) done.done(step.path, one.item)
    }
    yield step
  }
  const { graph, originals } = options
  if (originals === undefined) return
  await originals.rest()
  await removeOriginals(graph, originals)
}

const iso = (moment: number): string => new Date(moment).toISOString()

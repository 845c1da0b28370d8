import pLimit from 'p-limit'
import { publicationDay } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { annotatePiece, mergeDocuments } from './corenlp-client.ts'
import type { CoreNlpAddress } from './corenlp-client.ts'
import { CoreNlpError } from './corenlp-error.ts'
import { openParseCache, parseCacheKey } from './parse-cache.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { defaultPatience, withPatience } from './patience.ts'
import type { Patience } from './patience.ts'
import { redated } from './redated.ts'
import { piecesOf } from './pieces.ts'

export type ParserOptions = {
  /** The CoreNLP servers of this moment; asked before every attempt, since a restarted one may stand elsewhere. */
  servers: () => Promise<readonly CoreNlpAddress[]>
  /** Where parses are kept; null keeps none. */
  cacheFolder: string | null
  cacheLimitBytes: number
  /** The most requests under way at once; without it as many as the callers start. */
  concurrency?: number
  patience?: Partial<Patience>
  /** Told of a server that let several requests in a row run out of time: CoreNLP never ends a stuck worker by itself. */
  restart?: (server: CoreNlpAddress) => void
}

/** After so many requests in a row that ran out of time a server counts as stuck. */
const stuckAfter = 3

export type ParseResult = {
  parsed: ParsedArticle
  fromCache: boolean
  /** From the moment the article had its turn. */
  milliseconds: number
}

/** The publication day that an article had before it was put right; null for none. */
export type FormerDay = { day: string | null }

export type Parser = {
  /**
   * Rejects with a `Failure` when this article cannot be parsed, with the abort reason when stopped. What was parsed for a
   * `former` publication day is not parsed anew for another one, unless its times are beyond us.
   */
  parse(article: Article, signal?: AbortSignal, former?: FormerDay): Promise<ParseResult>
  /** Waits until what was parsed is in the cache. */
  close(): Promise<void>
}

/** Parses articles with CoreNLP, each text and date once: parses are cached, requests spread over the servers and retried. */
export function openParser(options: ParserOptions): Parser {
  const { cacheFolder, cacheLimitBytes, concurrency, servers } = options
  const cache = cacheFolder === null ? null : openParseCache(cacheFolder, cacheLimitBytes)
  const patience = { ...defaultPatience, ...options.patience }
  const limit = pLimit(concurrency ?? Number.POSITIVE_INFINITY)
  const balance = balancer(servers, options.restart)
  const writes = new Set<Promise<void>>()

  async function parse(article: Article, signal?: AbortSignal, former?: FormerDay): Promise<ParseResult> {
    signal?.throwIfAborted()
    const started = performance.now()
    const date = publicationDay(article.publishedAt)
    const key = parseCacheKey(article.text, date)
    const stored = await cache?.read(key)
    if (stored !== undefined && stored !== null) {
      return { parsed: stored, fromCache: true, milliseconds: performance.now() - started }
    }
    const moved = await redatedFrom(article.text, date, former)
    if (moved !== null) {
      if (cache !== null) keep(cache.write(key, moved))
      return { parsed: moved, fromCache: true, milliseconds: performance.now() - started }
    }
    const documents = []
    for (const piece of piecesOf(article.text)) {
      documents.push(
        await withPatience(
          () => balance.pick(),
          (server) => balance.use(server, () => annotatePiece(server, piece, date, signal)),
          patience,
          signal,
        ),
      )
    }
    const parsed = mergeDocuments(documents, article.text, date)
    if (cache !== null) keep(cache.write(key, parsed))
    return { parsed, fromCache: false, milliseconds: performance.now() - started }
  }

  async function redatedFrom(text: string, to: string | null, former?: FormerDay) {
    if (former === undefined || to === null) return null
    const stored = (await cache?.read(parseCacheKey(text, former.day))) ?? null
    return stored === null ? null : redated(stored, text, { from: former.day, to })
  }

  function keep(write: Promise<void>): void {
    const kept = write.finally(() => writes.delete(kept))
    writes.add(kept)
  }

  return {
    parse: (article, signal, former) => limit(() => parse(article, signal, former)),
    close: async () => {
      await Promise.all(writes)
    },
  }
}

/**
 * Gives each request to the server with the fewest under way, in turn where they are equal, and notices a stuck one.
 */
function balancer(servers: ParserOptions['servers'], restart: ParserOptions['restart']) {
  const underWay = new Map<string, number>()
  const slowInARow = new Map<string, number>()
  let turn = 0
  return {
    async pick(): Promise<CoreNlpAddress> {
      const known = await servers()
      turn += 1
      const first = turn % Math.max(1, known.length)
      const inTurn = [...known.slice(first), ...known.slice(0, first)]
      const [chosen] = inTurn.toSorted((a, b) => (underWay.get(a.url) ?? 0) - (underWay.get(b.url) ?? 0))
      if (chosen === undefined) throw new Failure('No CoreNLP server is known.', exitCodes.engine)
      return chosen
    },
    async use<Result>(server: CoreNlpAddress, work: () => Promise<Result>): Promise<Result> {
      const { url } = server
      underWay.set(url, (underWay.get(url) ?? 0) + 1)
      try {
        const result = await work()
        slowInARow.delete(url)
        return result
      } catch (error) {
        if (error instanceof CoreNlpError && error.kind === 'slow') {
          const times = (slowInARow.get(url) ?? 0) + 1
          slowInARow.set(url, times % stuckAfter)
          if (times >= stuckAfter) restart?.(server)
        }
        throw error
      } finally {
        underWay.set(url, (underWay.get(url) ?? 1) - 1)
      }
    },
  }
}

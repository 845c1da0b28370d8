import type { Graph } from '../../cypher/connection.ts'
import { knownAmong, Refusal } from '../../ingest/index.ts'
import type { WebReader } from '../../ingest/index.ts'
import { feedLimits } from '../../model/api/feeds.ts'
import type { LookAtFeed } from '../routes/feeds.ts'
import { refusedLook } from '../routes/feeds.ts'

/** So long, in milliseconds, somebody waits at most for what a feed offers. */
const longestMs = 40_000

/** Looks at feeds through the guarded reader of the web; says of each item whether the graph has it already. */
export function feedLooker(graph: Graph, web: WebReader): LookAtFeed {
  return async (url) => {
    try {
      const offer = await web.look(url, AbortSignal.timeout(longestMs))
      if (offer.kind === 'page')
        return { kind: 'page', title: null, items: [], total: 0, feeds: offer.feeds, reason: null }
      const { title, items } = offer.feed
      const shown = items.filter((item) => item.url !== null).slice(0, feedLimits.shown)
      const memory = await web.memory()
      const articlesOf = (address: string): string[] => memory.page(address)?.articles ?? []
      const known = await knownAmong(
        graph,
        shown.flatMap((item) => articlesOf(item.url ?? '')),
      )
      return {
        kind: 'feed',
        title,
        items: shown.map((item) => {
          const articles = articlesOf(item.url ?? '')
          return {
            url: item.url ?? '',
            title: item.title,
            publishedAt: item.publishedAt,
            known: articles.length > 0 && articles.every((article) => known.has(article)),
          }
        }),
        total: items.length,
        feeds: [],
        reason: null,
      }
    } catch (error) {
      if (error instanceof Refusal) return refusedLook(error.message)
      if (error instanceof DOMException) return refusedLook('It took too long to answer.')
      throw error
    }
  }
}

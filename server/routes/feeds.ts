import { FeedAnswer, FeedRequest } from '../../model/api/feeds.ts'
import { NoQuery } from '../../model/api/queries.ts'
import { change } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** Looks what stands at an address, before anything of it is read into the graph. */
export type LookAtFeed = (url: string) => Promise<FeedAnswer>

/** Feeds: what they offer. Their items are read by jobs. */
export function feedRoutes(look: LookAtFeed | null): Operation[] {
  return [
    change({
      id: 'lookAtFeed',
      path: '/api/feeds/look',
      summary: 'What items a feed offers, or what feeds a page names; reads nothing into the graph',
      params: NoQuery,
      body: FeedRequest,
      answer: FeedAnswer,
      examples: [{ title: 'A feed', body: { url: 'https://courier.example/feed' } }],
      handle: async ({ body: { url } }) =>
        look === null ? refusedLook('This server reads no web addresses.') : look(url),
    }),
  ]
}

/** An answer that says only why there is nothing to offer. */
export function refusedLook(reason: string): FeedAnswer {
  return { kind: 'refused', title: null, items: [], total: 0, feeds: [], reason }
}

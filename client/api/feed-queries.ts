import { FeedAnswer } from '../../model/api/feeds.ts'
import type { FeedRequest } from '../../model/api/feeds.ts'
import { send } from './request.ts'

/** What a feed offers; nothing of it is read yet. */
export function lookAtFeed(asked: FeedRequest): Promise<FeedAnswer> {
  return send('POST', 'feeds/look', FeedAnswer, asked)
}

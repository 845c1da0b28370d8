import pMap from 'p-map'
import { request } from '../ingest/parse/corenlp-client.ts'
import type { CoreNlpAddress } from '../ingest/parse/corenlp-client.ts'
import { publicationDay } from '../model/article.ts'
import type { Article } from '../model/article.ts'

/**
 * How long CoreNLP by itself takes over these articles, in milliseconds: the same annotators, date and number of requests
 * at once as the extraction uses, the answer read to its end but not looked into.
 */
export async function measureCoreNlpAlone(
  server: CoreNlpAddress,
  articles: readonly Article[],
  concurrency: number,
): Promise<number> {
  const started = performance.now()
  await pMap(articles, (article) => request(server, article.text, publicationDay(article.publishedAt)), {
    concurrency,
  })
  return performance.now() - started
}

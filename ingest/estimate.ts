import { pMapIterable } from 'p-map'
import { codeOne, orRefusal } from './code-one.ts'
import type { Refusal } from './code-one.ts'
import { openEstimator } from './code/llm/index.ts'
import type { Estimate } from './code/llm/index.ts'
import type { ReadOptions } from './pipeline.ts'
import { readArticles } from './read/read-articles.ts'

export type Estimated = { ok: true; path: string; estimate: Estimate }

/** What coding each of the articles with a model would cost. Nothing is sent to the model; rejects as `extract` does. */
export async function* estimate(
  inputs: readonly string[],
  options: ReadOptions & { model: string | null; answerFolder: string },
): AsyncIterable<Estimated | Refusal> {
  const estimateOf = openEstimator({ model: options.model, cacheFolder: options.answerFolder })
  yield* pMapIterable(
    readArticles(inputs, options),
    async (outcome): Promise<Estimated | Refusal> => {
      if (!outcome.ok) return outcome
      const { article } = outcome
      const one = await codeOne(article, options)
      if (!one.ok) return one
      return orRefusal(article, options.signal, async () => ({
        ok: true,
        path: article.path ?? article.id,
        estimate: await estimateOf(one.coded),
      }))
    },
    { concurrency: options.concurrency },
  )
}

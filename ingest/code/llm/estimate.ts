import { openAnswerCache } from './answer-cache.ts'
import { grouped } from './budget.ts'
import type { TokenUsage } from './endpoint-error.ts'
import { excerptsOf } from './excerpts.ts'
import { messagesFor } from './messages.ts'
import { openSource } from './source.ts'
import type { ReadArticle } from './source.ts'
import { inputTokens, likelyOutputTokens } from './tokens.ts'

/** What coding would cost: requests to send, answers that are at hand already, tokens about. */
export type Estimate = { articles: number; requests: number; fromCache: number; usage: TokenUsage }

/** Prices of a million tokens, in whatever currency. */
export type Prices = { input: number; output: number }

export const nothing: Estimate = { articles: 0, requests: 0, fromCache: 0, usage: { input: 0, output: 0 } }

/** Opens an estimator; it sends nothing. Without a model it does not know what was answered before. */
export function openEstimator(options: {
  model: string | null
  cacheFolder: string
}): (read: ReadArticle) => Promise<Estimate> {
  const cache = options.model === null ? null : openAnswerCache(options.cacheFolder, options.model)
  return async (read) => {
    const source = openSource(read)
    let estimate: Estimate = { ...nothing, articles: 1 }
    for (const excerpt of excerptsOf(source.sentences)) {
      const messages = messagesFor(source, excerpt)
      const atHand = cache !== null && (await cache.read(messages)) !== null
      estimate = sum(
        estimate,
        atHand
          ? { ...nothing, fromCache: 1 }
          : {
              ...nothing,
              requests: 1,
              usage: { input: inputTokens(messages), output: likelyOutputTokens(excerpt) },
            },
      )
    }
    return estimate
  }
}

/** Two estimates together. */
export function sum(a: Estimate, b: Estimate): Estimate {
  return {
    articles: a.articles + b.articles,
    requests: a.requests + b.requests,
    fromCache: a.fromCache + b.fromCache,
    usage: { input: a.usage.input + b.usage.input, output: a.usage.output + b.usage.output },
  }
}

/** An estimate in one sentence. */
export function describeEstimate(estimate: Estimate, prices: Prices | null): string {
  const { articles, requests, fromCache, usage } = estimate
  const atHand = fromCache === 0 ? '' : ` (${grouped(fromCache)} more are answered already)`
  const tokens = `about ${grouped(usage.input)} tokens sent and ${grouped(usage.output)} received`
  const money = prices === null ? '' : `, ${describeMoney(usage, prices)} at the prices given`
  return `${several(articles, 'article')} would take ${several(requests, 'request')}${atHand}, ${tokens}${money}. Nothing was sent.`
}

/** "0.0312", "1.25": what tokens cost, in the currency of the prices. */
export function describeMoney({ input, output }: TokenUsage, prices: Prices): string {
  const cost = (input * prices.input + output * prices.output) / 1_000_000
  return cost >= 1 || cost === 0 ? cost.toFixed(2) : cost.toPrecision(2)
}

/** "1 article", "1,200 articles" */
export function several(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

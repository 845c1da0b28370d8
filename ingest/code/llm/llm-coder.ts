import type { Claim } from '../../../model/claim.ts'
import { openAnswerCache } from './answer-cache.ts'
import { openLine } from './ask.ts'
import type { LlmPatience } from './ask.ts'
import { openBudget } from './budget.ts'
import { claimsOf } from './claims-of.ts'
import type { Coder } from './claims-of.ts'
import type { Endpoint } from './endpoint.ts'
import type { TokenUsage } from './endpoint-error.ts'
import { excerptsOf } from './excerpts.ts'
import { promptVersion } from './instructions.ts'
import { messagesFor } from './messages.ts'
import { readAnswer } from './read-answer.ts'
import { openSource } from './source.ts'
import type { ReadArticle } from './source.ts'
import { mostOutputTokens } from './tokens.ts'
import { verifyClaim } from './verify.ts'
import type { Drop, Trim, VerifiedClaim } from './verify.ts'

export type LlmCoderOptions = {
  endpoint: Endpoint
  /** Where answers are kept, so that a repeat costs nothing. */
  cacheFolder: string
  /** In tokens sent and received; null is without end. */
  budget: number | null
  patience?: Partial<LlmPatience>
  /** Told when the endpoint makes us wait. */
  report?: (sentence: string) => void
}

/** What a coder has done so far. */
export type LlmTally = {
  articles: number
  /** Answers that were asked for, and those that were at hand. */
  asked: number
  fromCache: number
  usage: TokenUsage
  claims: number
  /** What did not stand in the text, by reason: whole claims, and parts of claims that stay. */
  dropped: Partial<Record<Drop, number>>
  trimmed: Partial<Record<Trim, number>>
}

/** The coder that asks a model. It writes claims of the same schema under a name of its own. */
export type LlmCoder = Coder & {
  /**
   * The events of an article as the model states them and the text confirms them. Rejects with `BudgetSpent`, with a
   * `Failure` (engine) when the endpoint serves nobody, with another `Failure` when it does not serve this article.
   */
  code: (read: ReadArticle, signal?: AbortSignal) => Promise<Claim[]>
  tally: () => LlmTally
}

/** Opens the coder; nothing is sent before the first article. */
export function openLlmCoder(options: LlmCoderOptions): LlmCoder {
  const { endpoint, cacheFolder } = options
  const coder = { name: `llm:${endpoint.model}`, version: promptVersion }
  const cache = openAnswerCache(cacheFolder, endpoint.model)
  const budget = openBudget(options.budget)
  const ask = openLine(endpoint, { ...options, budget })
  const counts = { articles: 0, asked: 0, fromCache: 0, claims: 0 }
  const dropped: LlmTally['dropped'] = {}
  const trimmed: LlmTally['trimmed'] = {}

  return {
    ...coder,
    async code(read, signal) {
      const source = openSource(read)
      const verified = new Map<string, VerifiedClaim>()
      for (const excerpt of excerptsOf(source.sentences)) {
        const messages = messagesFor(source, excerpt)
        let content = await cache.read(messages)
        if (content === null) {
          content = await ask({ messages, outputTokens: mostOutputTokens(excerpt) }, signal)
          await cache.write(messages, content)
          counts.asked += 1
        } else counts.fromCache += 1
        for (const given of readAnswer(content) ?? []) {
          const verdict = verifyClaim(source, excerpt, given)
          if (!verdict.ok) count(dropped, verdict.drop)
          else if (verified.has(identityOf(verdict.claim))) count(dropped, 'stated twice')
          else {
            verified.set(identityOf(verdict.claim), verdict.claim)
            for (const trim of verdict.claim.trims) count(trimmed, trim)
          }
        }
      }
      const claims = claimsOf(source, [...verified.values()], coder)
      counts.articles += 1
      counts.claims += claims.length
      return claims
    },
    tally: () => ({ ...counts, usage: budget.used(), dropped: { ...dropped }, trimmed: { ...trimmed } }),
  }
}

function count<Reason extends string>(counts: Partial<Record<Reason, number>>, reason: Reason): void {
  counts[reason] = (counts[reason] ?? 0) + 1
}

/** What makes two claims one. */
function identityOf({ trigger, type, mode, actors, recipients }: VerifiedClaim): string {
  const keys = [actors, recipients].map((side) => side.map(({ key }) => key).toSorted())
  return JSON.stringify([trigger.start, trigger.end, type, mode, keys])
}

import { answerSchema } from './answered-claim.ts'
import type { Excerpt } from './excerpts.ts'
import type { Message } from './messages.ts'

/** English news has four bytes a token or more with the usual tokenizers; we reckon a little high. */
const bytesPerToken = 3.5
/** What a message costs beside its text. */
const perMessage = 8
const schemaTokens = Math.ceil(Buffer.byteLength(JSON.stringify(answerSchema)) / bytesPerToken)

/** About how many tokens a request sends. */
export function inputTokens(messages: readonly Message[]): number {
  return messages.reduce(
    (sum, { content }) => sum + perMessage + Math.ceil(Buffer.byteLength(content) / bytesPerToken),
    schemaTokens,
  )
}

/** About how many tokens the answer will be: a claim takes about a hundred, and not every sentence states one. */
export function likelyOutputTokens({ sentences }: Excerpt): number {
  return 20 + 70 * sentences.length
}

/** The most that an answer may be. */
export function mostOutputTokens({ sentences }: Excerpt): number {
  return 500 + 200 * sentences.length
}

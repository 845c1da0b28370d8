import type { Article } from '../model/article.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Watch } from './code/code-article.ts'
import { BudgetSpent } from './code/llm/index.ts'
import { codeByRules } from './extract.ts'
import type { CodedArticle } from './extract.ts'
import type { Parser } from './parse/parser.ts'

/** An input that was left out, and why, in one sentence; with the article when there is one. */
export type Refusal = { ok: false; path: string; reason: string; article?: Article }

/** An article coded by rule; `parseMs` counts from when it had its turn. */
export type CodedOne = {
  ok: true
  coded: CodedArticle
  fromCache: boolean
  parseMs: number
  codeMs: number
}

/** Parses an article and codes it by rule. Rejects with a `Failure` (engine) when CoreNLP is gone for good. */
export function codeOne(
  article: Article,
  { parser, signal }: { parser: Parser; signal?: AbortSignal },
  watch?: Watch,
): Promise<CodedOne | Refusal> {
  return orRefusal(article, signal, async () => {
    const { parsed, fromCache, milliseconds } = await parser.parse(article, signal)
    const started = performance.now()
    const coded = codeByRules(article, parsed, watch)
    return { ok: true, coded, fromCache, parseMs: milliseconds, codeMs: performance.now() - started }
  })
}

/** One article's failure is its own; what every further one would meet alike ends the work. */
export async function orRefusal<Result>(
  article: Article,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result | Refusal> {
  try {
    return await work()
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof BudgetSpent) throw error
    if (error instanceof Failure && error.exitCode === exitCodes.engine) throw error
    return { ok: false, path: article.path ?? article.id, reason: messageOf(error), article }
  }
}

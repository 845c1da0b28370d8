import type { Extraction } from '../model/extraction.ts'
import { orRefusal } from './code-one.ts'
import type { Refusal } from './code-one.ts'
import { BudgetSpent } from './code/llm/index.ts'
import type { LlmCoder } from './code/llm/index.ts'
import { extractionOf } from './extract.ts'
import type { CodedArticle } from './extract.ts'

/** What the coder that asks a model made of an article; `stopped` tells why it codes no more, once. */
export type SecondReading =
  | { ok: true; extraction: Extraction }
  | Refusal
  | { ok: false; stopped: string | null }

/** The coder that asks a model, in the course of one ingest: once its budget is spent it codes no more. */
export type SecondCoder = {
  readonly name: string
  readonly version: string
  stopped: () => boolean
  read: (coded: CodedArticle, signal?: AbortSignal) => Promise<SecondReading>
}

export function openSecondCoder(llm: LlmCoder): SecondCoder {
  let stopped = false
  return {
    name: llm.name,
    version: llm.version,
    stopped: () => stopped,
    async read(coded, signal) {
      if (stopped) return { ok: false, stopped: null }
      try {
        return await orRefusal(coded.article, signal, async () => ({
          ok: true,
          extraction: extractionOf(coded, await llm.code(coded, signal)),
        }))
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error
        const first = !stopped
        stopped = true
        return { ok: false, stopped: first ? error.message : null }
      }
    },
  }
}

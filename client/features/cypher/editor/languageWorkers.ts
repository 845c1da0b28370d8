import { wrap } from 'comlink'
import type { Remote } from 'comlink'
import { create } from 'zustand'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import type { CypherCompletion, CypherLanguage, CypherMistake } from './language.ts'
import { latestOnly } from './latestOnly.ts'
import { Died, revived } from './revived.ts'

/** The language service as the editor asks it. Where it is not there, nothing is known: no question fails. */
export type LanguageWorkers = {
  learn: (schema: CypherSchemaAnswer) => void
  complete: (text: string, caret: number, isAsked: boolean) => Promise<CypherCompletion[]>
  /** Null when a later question overtook this one. */
  lint: (text: string, parameters: readonly string[]) => Promise<CypherMistake[] | null>
  read: (text: string) => Promise<ReturnType<CypherLanguage['read']>>
}

/** Read before the reader writes: the parser's first statements take ten times as long as later ones. */
const practice = [
  'MATCH (one:Actor)-[link:LINKED]-(other) WHERE one.name = "a" RETURN other.name, count(link) AS links',
  'MATCH (claim:Claim)-[:STATED_IN]->(sentence) WITH sentence, collect(claim.type) AS types RETURN types[0]',
  'MATCH (one:Actr RETURN one.nam ORDER BY one.name LIMIT 10',
]

/** Whether the language service did not load, or died, when it was asked last. */
export const useLanguage = create<{ isMissing: boolean }>(() => ({ isMissing: false }))

let started: LanguageWorkers | null = null

/**
 * The language service in two workers, started when they are needed first and kept as long as the page: completion must
 * not wait until a long statement is checked. One that died is started again with the next question.
 */
export function languageWorkers(): LanguageWorkers {
  started ??= startWorkers()
  return started
}

function startWorkers(): LanguageWorkers {
  let learnt: CypherSchemaAnswer | null = null
  const quick = answering(() => learnt)
  const thorough = answering(() => learnt)
  const lint = (text: string, parameters: readonly string[]) =>
    thorough((language) => language.lint(text, parameters), [])
  return {
    learn: (schema) => {
      void quick((language) => language.learn(schema), undefined)
      void thorough((language) => language.learn(schema), undefined).then(async () => {
        for (const statement of practice) await lint(statement, [])
      })
      // Only now: who begins with this very question need not learn it twice.
      learnt = schema
    },
    complete: (text, caret, isAsked) => quick((language) => language.complete(text, caret, isAsked), []),
    lint: latestOnly(lint),
    read: (text) => quick((language) => language.read(text), { refusal: null, parameters: [] }),
  }
}

/** Asks a worker of its own that knows what was learnt last; answers with what is given when there is none. */
function answering(learnt: () => CypherSchemaAnswer | null) {
  const ask = revived((die) => startWorker(learnt(), die))
  return async <Reply>(
    question: (language: Remote<CypherLanguage>) => Promise<Reply>,
    otherwise: Reply,
  ): Promise<Reply> => {
    try {
      const reply = await ask(question)
      useLanguage.setState({ isMissing: false })
      return reply
    } catch (error) {
      if (!(error instanceof Died)) throw error
      useLanguage.setState({ isMissing: true })
      return otherwise
    }
  }
}

function startWorker(known: CypherSchemaAnswer | null, die: (reason: Died) => void): Remote<CypherLanguage> {
  const worker = new Worker(new URL('../../../workers/cypher.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    die(new Died(message))
  })
  const language = wrap<CypherLanguage>(worker)
  // It answers in order: the first question may need this.
  if (known !== null) void language.learn(known)
  return language
}

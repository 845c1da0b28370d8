import { wrap } from 'comlink'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import type { CypherCompletion, CypherLanguage, CypherMistake } from './language.ts'
import { latestOnly } from './latestOnly.ts'

/** The language service as the editor asks it. */
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

let started: LanguageWorkers | null = null

/**
 * The language service in two workers, started when they are needed first and kept as long as the page: completion must
 * not wait until a long statement is checked.
 */
export function languageWorkers(): LanguageWorkers {
  started ??= startWorkers()
  return started
}

function startWorkers(): LanguageWorkers {
  const quick = startWorker()
  const thorough = startWorker()
  return {
    learn: (schema) => {
      void quick.learn(schema)
      void thorough.learn(schema).then(async () => {
        for (const statement of practice) await thorough.lint(statement, [])
      })
    },
    complete: (text, caret, isAsked) => quick.complete(text, caret, isAsked),
    lint: latestOnly((text: string, parameters: readonly string[]) => thorough.lint(text, parameters)),
    read: (text) => quick.read(text),
  }
}

function startWorker() {
  return wrap<CypherLanguage>(
    new Worker(new URL('../../../workers/cypher.worker.ts', import.meta.url), { type: 'module' }),
  )
}

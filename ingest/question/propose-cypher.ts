import { Failure } from '../../model/failure.ts'
import { nameOf } from '../code/llm/endpoint.ts'
import type { Endpoint } from '../code/llm/endpoint.ts'
import { EndpointError } from '../code/llm/endpoint-error.ts'
import { requestCompletion } from '../code/llm/request.ts'
import { firstForm, nextForm } from '../code/llm/request-form.ts'
import type { RequestForm } from '../code/llm/request-form.ts'

/** A model that writes Cypher for a question about a graph of this schema. */
export type Proposer = {
  model: string
  propose: (question: string, schema: string, signal: AbortSignal) => Promise<string>
}

const outputTokens = 1_000
const timeoutMs = 60_000

const instructions = `You write one Cypher statement for Neo4j 5 that answers a question about a graph of the news. It only reads: MATCH, WHERE, WITH, RETURN, ORDER BY, LIMIT. No CALL of procedures, no parameters, LIMIT 50 at most. Actors are found by name or alias: WHERE actor.name = 'Kim Jong-un' OR 'Kim' IN actor.aliases. Dates are ISO text in event.dateFrom and event.dateTo. Return what the question asks for, with event names and, where it helps, sentence.text. Answer with the statement alone.`

/** What is sent is the question and the schema, never anything that the graph holds. Rejects with a `Failure`. */
export function openProposer(endpoint: Endpoint): Proposer {
  return {
    model: endpoint.model,
    propose: async (question, schema, signal) => {
      const messages = [
        { role: 'system' as const, content: `${instructions}\n\n${schema}` },
        { role: 'user' as const, content: question },
      ]
      let form: RequestForm | null = { ...firstForm, format: 'none' }
      for (;;) {
        try {
          const { content } = await requestCompletion(
            endpoint,
            { messages, form, outputTokens, timeoutMs },
            signal,
          )
          return statementIn(content)
        } catch (error) {
          if (!(error instanceof EndpointError)) throw error
          form = error.kind === 'refused' || error.kind === 'cut-off' ? nextForm(form, error) : null
          if (form === null) throw new Failure(`${nameOf(endpoint)} gave no statement: ${error.message}.`)
        }
      }
    },
  }
}

/** Models like fences around what they write. */
function statementIn(content: string): string {
  return (/```(?:cypher)?\s*([\s\S]*?)```/iu.exec(content)?.[1] ?? content).trim().replace(/;$/u, '')
}

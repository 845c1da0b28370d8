import { nodeTypes } from '../../cypher/schema/node-types.ts'
import { relationshipTypes } from '../../cypher/schema/relationship-types.ts'
import type { Proposer } from '../../ingest/index.ts'
import type { AskAnswer } from '../../model/api/ask.ts'
import { Failure, messageOf } from '../../model/failure.ts'
import type { ConsoleService } from '../console/console-service.ts'
import { wholeAnswer } from '../console/write-answer.ts'
import { ApiProblem } from '../problems/problem.ts'

/** What a model may do for questions that the rules do not understand: propose a statement for the console. */
export type Proposals = { console: ConsoleService; proposer: Proposer | null }

/** In the log of the console. */
const user = 'ask'
const timeMs = 90_000

/** The answer with the rows of a statement that a model proposed, or with the reason why there are none. */
export async function withProposal(answer: AskAnswer, { console, proposer }: Proposals): Promise<AskAnswer> {
  const noting = (note: string): AskAnswer => ({ ...answer, notes: [...answer.notes, note] })
  if (proposer === null) return noting('No model is set that could propose Cypher (LLM_URL, LLM_MODEL).')
  let statement: string
  try {
    statement = await proposer.propose(answer.question, schemaText(), AbortSignal.timeout(timeMs))
  } catch (error) {
    if (error instanceof Failure || (error instanceof DOMException && error.name === 'TimeoutError'))
      return noting(`The model proposed nothing: ${messageOf(error)}`)
    throw error
  }
  const { model } = proposer
  try {
    const { columns, rows, truncated } = await wholeAnswer(
      console.run({ query: statement, params: {}, user }),
    )
    return {
      ...answer,
      outcome: 'proposed',
      says: `The rules do not understand the question. ${model} proposed a Cypher statement for it; nobody has checked that it asks the same.`,
      proposed: { model, statement, columns, rows, truncated },
      total: { count: rows.length, exact: truncated === null },
      cypher: { text: statement, params: {} },
    }
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return noting(`${model} proposed a statement that the console does not run: ${error.message}`)
  }
}

const properties = (list: readonly { name: string; meaning: string }[]): string =>
  list.map(({ name, meaning }) => `  ${name}: ${meaning}`).join('\n')

/** Labels, relationships and properties in words; nothing that the graph holds. */
function schemaText(): string {
  return [
    ...nodeTypes.map(({ label, meaning, properties: own }) => `(:${label}) ${meaning}\n${properties(own)}`),
    ...relationshipTypes.map(
      ({ type, from, to, meaning, properties: own }) =>
        `(:${from.join('|')})-[:${type}]->(:${to.join('|')}) ${meaning}\n${properties(own)}`,
    ),
  ].join('\n')
}

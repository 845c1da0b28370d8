import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Graph, Reader } from '../../../cypher/connection.ts'
import { readDecision, undoDecision, writeDecision } from '../../../cypher/decisions/decision-log.ts'
import { writeMarks } from '../../../cypher/derive/marks.ts'
import type { Mark } from '../../../cypher/derive/marks.ts'
import { Verdict } from '../../../model/decision.ts'
import type { Decision } from '../../../model/decision.ts'
import { completeVerdict } from './complete-verdict.ts'
import { wrong } from './wrong.ts'

/**
 * What a person decides, who it is and why. Whom it names may be told by any key or by an actor's id; what is known of them
 * (`named`) is looked up. `id` and `at` are for decisions that come from elsewhere.
 */
export type DecisionRequest = z.input<typeof Verdict> & {
  readonly by: string
  readonly reason: string | null
  readonly id?: string
  readonly at?: string
}

/** A decision before it is known who takes it and why. */
export type UndatedRequest = DecisionRequest extends infer Request
  ? Request extends DecisionRequest
    ? Omit<Request, 'by' | 'reason' | 'id' | 'at'>
    : never
  : never

/**
 * Takes a person's decision into the log, with the marks that it needs, in one transaction: run `derive` afterwards. Throws a
 * `Failure` (usage) with one sentence for what cannot be decided, and then nothing is changed.
 */
export async function decide(graph: Graph, request: DecisionRequest): Promise<Decision> {
  const made = { id: request.id ?? randomUUID(), at: request.at ?? new Date().toISOString() }
  return graph.write((writer) => takeDecision(writer, { ...request, ...made }))
}

/** Takes a decision into the log inside a transaction. */
export async function takeDecision(writer: Reader, request: DatedRequest): Promise<Decision> {
  const decision = await readyDecision(writer, request)
  await writeDecision(writer, decision)
  await writeMarks(writer, marksOf(decision))
  return decision
}

/** A request with the id and the moment that its decision has. */
export type DatedRequest = DecisionRequest & { readonly id: string; readonly at: string }

/** The decision that a request asks for, if it can be. Throws a `Failure` (usage) with one sentence where it cannot. */
export async function readyDecision(reader: Reader, request: DatedRequest): Promise<Decision> {
  const { id, at, by, reason, ...asked } = request
  const parsed = Verdict.safeParse(asked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw wrong(`This is no decision: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`)
  }
  const verdict = await completeVerdict(reader, parsed.data)
  return { ...verdict, id, at, by, reason, undoneAt: null }
}

/**
 * Undoes a decision, whatever was decided after it: the graph is derived again as if it had never been. Throws a `Failure`
 * (usage) for one that is unknown or undone already. Run `derive` afterwards.
 */
export async function undo(graph: Graph, id: string, by: string): Promise<Decision> {
  const at = new Date().toISOString()
  return graph.write(async (writer) => {
    const decision = await readDecision(writer, id)
    if (decision === null) throw wrong(`There is no decision "${id}".`)
    const undone = await undoDecision(writer, { id, by, at })
    if (!undone) throw wrong(`The decision "${id}" is undone already.`)
    await writeMarks(writer, marksOf(decision))
    return { ...decision, undoneAt: at }
  })
}

/** What is to be derived again with a decision, or without it. */
export function marksOf({ kind, selectors }: Decision): Mark[] {
  return selectors.map((selector) =>
    'article' in selector
      ? { kind: 'judged', references: [selector.article] }
      : { kind: kind === 'split' ? 'parted' : 'key', references: [selector.key] },
  )
}

import type { Graph } from '../../../cypher/connection.ts'
import { writeDecision } from '../../../cypher/decisions/decision-log.ts'
import { writeMarks } from '../../../cypher/derive/marks.ts'
import type { Decision } from '../../../model/decision.ts'
import { marksOf } from './decide.ts'

/**
 * Takes decisions that were taken on another graph into the log as they are, with the marks that they need: what they are about
 * is found by their selectors, now or when it is loaded. Run `derive` afterwards. Safe to repeat.
 */
export async function replay(graph: Graph, decisions: readonly Decision[]): Promise<void> {
  for (const decision of decisions)
    await graph.write(async (writer) => {
      await writeDecision(writer, decision)
      await writeMarks(writer, marksOf(decision))
    })
}

import type { Plan } from 'neo4j-driver'
import { allowedOperators } from './allowed-operators.ts'
import { allowedProcedures } from './allowed-procedures.ts'
import { ConsoleRefusal } from './refusal.ts'

/** So many rows may a scan of all nodes, or all pairs of two lists, be estimated to give. */
const mostRows = 2_000_000

/** A plan that would give too much: the statement is understood and allowed, but costs more than a console may. */
export class ConsoleTooCostly extends Error {
  constructor(operator: string, rows: number) {
    super(
      `The plan has ${operator === 'CartesianProduct' ? 'all pairs of two lists' : 'a scan of all nodes'} of about ${Math.round(rows).toLocaleString('en')} rows; join its parts by a relationship or start from an id.`,
    )
    this.name = 'ConsoleTooCostly'
  }
}

/**
 * Reads the plan that EXPLAIN gave: only reading (`queryType` r), only operators and procedures of the lists, nothing hidden
 * in an expression, nothing that costs too much. Throws a `ConsoleRefusal` or `ConsoleTooCostly`.
 */
export function checkPlan(queryType: string, plan: Plan | false): void {
  if (queryType !== 'r') throw new ConsoleRefusal('The statement does more than read the graph.')
  if (plan === false) throw new ConsoleRefusal('The database made no plan for the statement.')
  checkOperator(plan)
}

function checkOperator(plan: Plan): void {
  // `Expand(All)@neo4j`: the variant and the database are no part of the name.
  const operator = plan.operatorType.replace(/@.*$/u, '').replace(/\(.*$/u, '')
  if (!allowedOperators.has(operator))
    throw new ConsoleRefusal(`The plan has the operator ${operator}, which the console does not run.`)
  const details = plan.arguments['Details'] ?? ''
  if (/ResolvedCall\(|LOAD CSV/u.test(details))
    throw new ConsoleRefusal('The plan hides a procedure or a file in an expression.')
  if (operator === 'ProcedureCall') {
    const name = /^[\w.]+/u.exec(details)?.[0] ?? ''
    if (!allowedProcedures.has(name)) throw new ConsoleRefusal(`The plan calls the procedure ${name}.`)
  }
  const rows = Number(plan.arguments['EstimatedRows'] ?? 0)
  if ((operator === 'CartesianProduct' || operator === 'AllNodesScan') && rows > mostRows)
    throw new ConsoleTooCostly(operator, rows)
  for (const child of plan.children) checkOperator(child)
}

import type { Plan } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { checkPlan } from './plan-rules.ts'

const plan = (operatorType: string, args: Record<string, string> = {}, children: Plan[] = []): Plan => ({
  operatorType,
  identifiers: [],
  arguments: args,
  children,
})

test('a plan of reading operators passes, whatever their variant and database', () => {
  expect(() =>
    checkPlan(
      'r',
      plan('ProduceResults@neo4j', {}, [plan('Expand(All)@neo4j'), plan('NodeByLabelScan@neo4j')]),
    ),
  ).not.toThrow()
})

const refused: { type: string; given: Plan | false; sentence: string | RegExp }[] = [
  { type: 'rw', given: plan('ProduceResults'), sentence: 'The statement does more than read the graph.' },
  { type: 's', given: plan('ProduceResults'), sentence: 'The statement does more than read the graph.' },
  { type: 'r', given: false, sentence: 'The database made no plan for the statement.' },
  {
    type: 'r',
    given: plan('ProduceResults', {}, [plan('LoadCSV@neo4j')]),
    sentence: /the operator LoadCSV/u,
  },
  { type: 'r', given: plan('TerminateTransactions'), sentence: /the operator TerminateTransactions/u },
  {
    type: 'r',
    given: plan('ProcedureCall@neo4j', { Details: 'db.stats.clear($x) :: (success)' }),
    sentence: /calls the procedure db\.stats\.clear/u,
  },
  {
    type: 'r',
    given: plan('Projection', { Details: 'ResolvedCall(db.labels)' }),
    sentence: /hides a procedure/u,
  },
  {
    type: 'r',
    given: plan('CartesianProduct', { EstimatedRows: '5000000' }),
    sentence: /all pairs of two lists of about 5,000,000 rows/u,
  },
  {
    type: 'r',
    given: plan('AllNodesScan', { EstimatedRows: '5000000' }),
    sentence: /a scan of all nodes of about 5,000,000 rows/u,
  },
]

test.for(refused)('type $type with $given.operatorType is refused', ({ type, given, sentence }) => {
  expect(() => checkPlan(type, given)).toThrow(sentence)
})

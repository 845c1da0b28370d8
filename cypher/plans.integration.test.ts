import { readdirSync, readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import type { Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Graph } from './connection.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'

let graph: Graph
const address = inject('neo4j')
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password))

beforeAll(async () => {
  graph = await openEmptyGraph()
  // Whatever other tests left in the statistics: the plans are those of an empty graph, every time.
  await graph.command('CALL db.prepareForReplanning(60)')
})
afterAll(async () => {
  await driver.close()
  await graph.close()
})

const files = ['load', 'derive', 'derive/copies', 'export'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => `${folder}/${name}`),
)

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace('@neo4j', ''),
  ...plan.children.flatMap(operatorsOf),
]

/** The indexes beside those of ids that a plan seeks in, as `Label(property)`. */
const soughtBy = (plan: Plan): string[] => [
  ...(plan.operatorType.startsWith('NodeIndexSeek')
    ? Array.from(
        String(plan.arguments['Details']).matchAll(/INDEX \w+:(\w+\(\w+\))/gu),
        ([, index]) => index ?? '',
      )
    : []),
  ...plan.children.flatMap(soughtBy),
]

/** The indexes that a statement asks for: by a hint, or by starting from a node with a property. */
const askedForBy = (text: string): string[] => [
  ...Array.from(text.matchAll(/USING INDEX SEEK \w+:(\w+\(\w+\))/gu), ([, index]) => index ?? ''),
  ...Array.from(text.matchAll(/:(\w+) \{(\w+):/gu), ([, label, property]) => `${label}(${property})`),
]

/** Statements of loading, deriving and export run over graphs of any size: each must find its nodes by an index of
 * ids, by one that it asks for, or over relationships; never by one of many alike, such as the status of events. */
test.for(files)('%s reads no node that it was not led to', async (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
    .replaceAll(/^.*\/\/> type$/gmu, 'ACTOR')
    .replaceAll(/^.*\/\/> [\w-]+-within$/gmu, 'null')
  const session = driver.session({ database: address.database })
  try {
    const result = await session.run(`EXPLAIN ${text}`)
    const plan = result.summary.plan
    const operators = plan === false ? [] : operatorsOf(plan)
    expect(operators).not.toEqual([])
    expect(
      operators.filter((operator) =>
        /^(AllNodesScan|NodeByLabelScan|NodeIndexScan|NodeIndexContainsScan)/u.test(operator),
      ),
    ).toEqual([])
    const askedFor = new Set(askedForBy(text))
    expect(plan === false ? [] : soughtBy(plan).filter((index) => !askedFor.has(index))).toEqual([])
  } finally {
    await session.close()
  }
})

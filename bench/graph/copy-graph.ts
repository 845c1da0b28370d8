import { z } from 'zod'
import type { Graph } from '../../cypher/connection.ts'
import { fullTextIndexes } from '../../cypher/schema/schema-commands.ts'
import { loadStatement } from '../../cypher/statement.ts'
import type { Statement } from '../../cypher/statement.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))

const articlesAtOnce = 4
const eventsAtOnce = 100
const copiesAtOnce = 10

/**
 * Makes a loaded and derived graph larger within the database: each article with all that it owns, and each event, is there
 * `copies` times more, of the same actors, places and collections. What only loading and deriving need (ledger, blocks, prints,
 * links) is not copied, and the full-text indexes are dropped: exports read none of it.
 */
export async function copyGraph(graph: Graph, copies: number, report: (line: string) => void): Promise<void> {
  const suffixes = Array.from({ length: copies }, (_, index) => `~${String(index + 1).padStart(3, '0')}`)
  const copied = async (name: string, ids: readonly string[], atOnce: number): Promise<void> => {
    const text = statement(name)
    const started = performance.now()
    for (let at = 0; at < ids.length; at += atOnce) {
      for (let from = 0; from < copies; from += copiesAtOnce) {
        const params = { ids: ids.slice(at, at + atOnce), copies: suffixes.slice(from, from + copiesAtOnce) }
        await graph.write((writer) => writer.run(text, params), { timeoutMs })
      }
      if (at % (atOnce * 50) === 0 && at > 0) report(`${name}: ${at} of ${ids.length}`)
    }
    report(`${name}: ${ids.length} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
  for (const name of fullTextIndexes()) await graph.command(`DROP INDEX ${name} IF EXISTS`)
  const [articles, events] = [await idsBy(graph, 'ids-of-articles'), await idsBy(graph, 'ids-of-events')]
  await copied('copy-events', events, eventsAtOnce)
  await copied('copy-articles', articles, articlesAtOnce)
  await graph.write((writer) => writer.run(statement('copy-degrees')), { timeoutMs })
}

const timeoutMs = 600_000

async function idsBy(graph: Graph, name: string): Promise<string[]> {
  const rows = await graph.read((reader) => reader.run(statement(name)), { timeoutMs })
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id)
}

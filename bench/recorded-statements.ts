import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Row } from '../cypher/connection.ts'
import { writeBatch } from '../cypher/load/write-batch.ts'
import { rowsOfArticle } from '../ingest/load/rows-of-article.ts'
import type { Extraction } from '../model/extraction.ts'
import { rulesCoder } from '../model/extraction.ts'

/** The statements with which a batch of new articles is written, without the loader around them. */
export type RecordedStatement = { readonly text: string; readonly params: Row }

const Articles = z.object({ articles: z.array(z.object({ id: z.string() })) })
const Keys = z.object({ keys: z.array(z.string()) })
const Rows = z.object({ rows: z.array(z.unknown()) })

/**
 * Has the loader write a batch to a recorder that answers as a database does to which all articles are new and in which
 * every key is its own actor.
 */
export async function recordStatements(
  extractions: readonly Extraction[],
  options: { collection: { id: string; name: string; kind: 'user' }; ingestedAt: string },
): Promise<RecordedStatement[]> {
  const recorded: RecordedStatement[] = []
  const writer = {
    run: async (statement: { name: string; text: string }, params: Row = {}): Promise<Row[]> => {
      recorded.push({ text: statement.text, params })
      if (statement.name === 'take-turn.cypher') return []
      if (statement.name === 'lock-articles.cypher')
        return Articles.parse(params).articles.map((article) => ({ id: article.id, loadedBefore: false }))
      if (statement.name === 'resolve-keys.cypher')
        return Keys.parse(params).keys.map((key) => ({ key, actor: key }))
      return [{ written: Rows.parse(params).rows.length }]
    },
  }
  await writeBatch(writer, {
    ...options,
    coder: rulesCoder.name,
    reads: true,
    attempt: randomUUID(),
    articles: extractions.map((extraction) => rowsOfArticle(extraction, rulesCoder)),
  })
  return recorded
}

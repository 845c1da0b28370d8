import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const listFacts = statement('list-article-facts')
const findStatement = statement('find-corrected')
const noteStatement = statement('note-correction')

const pageSize = 1000

const absent = z
  .string()
  .nullish()
  .transform((text) => text ?? null)
const Facts = z.object({
  id: z.string(),
  path: absent,
  url: absent,
  title: absent,
  outlet: absent,
  authors: z
    .array(z.string())
    .nullish()
    .transform((authors) => authors ?? []),
  publishedAt: absent,
  language: absent,
  licence: absent,
})
/** What an article tells of itself beside its text. */
export type ArticleFacts = z.infer<typeof Facts>

/** All articles, or those of a collection, by id, page after page, without their texts. */
export async function* articleFacts(graph: Graph, collection: string | null): AsyncGenerator<ArticleFacts> {
  for (let after = ''; ;) {
    const params = { after, collection, limit: integer(pageSize) }
    const rows = z
      .array(z.object({ article: Facts }))
      .parse(await graph.read((reader) => reader.run(listFacts, params)))
    for (const { article } of rows) yield article
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.article.id
  }
}

const Corrected = z.array(z.object({ id: z.string(), correctedId: absent }))

/** Those of the articles that people put right, by their own id and by the one that they would have now. */
export async function findCorrected(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = Corrected.parse(await graph.read((reader) => reader.run(findStatement, { ids })))
  return new Map(
    rows.flatMap(({ id, correctedId }) => [
      ...(correctedId === null ? [] : [[correctedId, id] as const]),
      [id, id] as const,
    ]),
  )
}

/** Notes which fields of articles people put right, and the id that each would have now. */
export async function noteCorrections(
  graph: Graph,
  rows: readonly { id: string; correctedId: string | null; fields: readonly string[] }[],
): Promise<void> {
  await graph.write((writer) => writer.run(noteStatement, { rows }))
}

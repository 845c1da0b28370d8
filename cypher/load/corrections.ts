import { z } from 'zod'
import type { Graph } from '../connection.ts'
import { pages } from '../pages.ts'
import { loadStatement } from '../statement.ts'
import { absent, list } from '../stored-property.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const listFacts = statement('list-article-facts')
const findStatement = statement('find-corrected')
const noteStatement = statement('note-correction')
const markStatement = statement('mark-stale')

const pageSize = 1000

const Facts = z.object({
  id: z.string(),
  path: absent(z.string()),
  url: absent(z.string()),
  title: absent(z.string()),
  outlet: absent(z.string()),
  authors: list(z.string()),
  publishedAt: absent(z.string()),
  language: absent(z.string()),
  licence: absent(z.string()),
})
/** What an article tells of itself beside its text. */
export type ArticleFacts = z.infer<typeof Facts>

/** All articles, or those of a collection, by id, page after page, without their texts. */
export function articleFacts(graph: Graph, collection: string | null): AsyncGenerator<ArticleFacts> {
  const row = z.object({ article: Facts }).transform(({ article }) => article)
  return pages(graph, { page: listFacts, params: { collection }, limit: pageSize, row })
}

const Corrected = z.array(
  z.object({ id: z.string(), correctedId: absent(z.string()), idAsRead: absent(z.string()) }),
)
/** An article that people put right: its id, the one that it would have now, and the one that its file alone would give it. */
export type CorrectedArticle = z.infer<typeof Corrected>[number]

/** The articles that people put right and that have one of the ids, in whichever of the three ways. */
export async function findCorrected(graph: Graph, ids: readonly string[]): Promise<CorrectedArticle[]> {
  return Corrected.parse(await graph.read((reader) => reader.run(findStatement, { ids })))
}

/** Notes which fields of articles people put right, and the id that each would have now. */
export async function noteCorrections(
  graph: Graph,
  rows: readonly { id: string; correctedId: string | null; fields: readonly string[] }[],
): Promise<void> {
  await graph.write((writer) => writer.run(noteStatement, { rows }))
}

/** Marks what all coders but one have made of an article as made for another day, so that they code it again; which coders. */
export async function markStale(graph: Graph, article: string, except: string): Promise<string[]> {
  const rows = await graph.write((writer) => writer.run(markStatement, { article, except }))
  return z
    .array(z.object({ coder: z.string() }))
    .parse(rows)
    .map(({ coder }) => coder)
}

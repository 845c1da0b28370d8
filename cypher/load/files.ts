import { z } from 'zod'
import { Article } from '../../model/article.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const read = statement('read-file-hashes')
const findUsed = statement('find-used-files')

const Hashes = z.array(z.object({ hash: z.string().nullable(), kept: z.string().nullable() }))
const Used = z.array(z.object({ hash: z.string() }))

/** The hashes of the files that these articles, in the graph or in quarantine, were read from. */
export async function fileHashesOf(graph: Graph, articles: readonly string[]): Promise<string[]> {
  const rows = Hashes.parse(await graph.read((reader) => reader.run(read, { articles })))
  const hashes = rows.map(({ hash, kept }) =>
    kept === null ? hash : Article.parse(JSON.parse(kept)).fileHash,
  )
  return hashes.filter((hash) => hash !== null)
}

/** Those of the files that no article in the graph or in quarantine was read from. */
export async function unusedFiles(graph: Graph, hashes: readonly string[]): Promise<string[]> {
  const rows = Used.parse(await graph.read((reader) => reader.run(findUsed, { hashes })))
  const used = new Set(rows.map(({ hash }) => hash))
  return hashes.filter((hash) => !used.has(hash))
}

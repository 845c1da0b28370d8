import type { Graph } from '../cypher/connection.ts'
import { unusedFiles } from '../cypher/load/files.ts'
import type { Originals } from './read/originals.ts'

/**
 * Removes the originals of articles that are forgotten: those of `files`, and those that waited because a load wanted them.
 * What an article in the graph or in quarantine was read from stays.
 */
export async function removeOriginals(
  graph: Graph,
  originals: Originals,
  files: readonly string[] = [],
): Promise<void> {
  const asked = [...new Set([...(await originals.waiting()), ...files])]
  if (asked.length === 0) return
  const unused = new Set(await unusedFiles(graph, asked))
  await originals.want(asked.filter((hash) => !unused.has(hash)))
  await originals.remove([...unused])
}

import type { Graph } from '../../cypher/connection.ts'
import { findLoaded } from '../../cypher/load/ledger.ts'

const pageSize = 1000

/** Which of the articles the ledger has as loaded with this version of the coder; those need not be read again. */
export async function alreadyLoaded(
  graph: Graph,
  ids: readonly string[],
  coder: string,
  version: string,
): Promise<Set<string>> {
  const loaded = new Set<string>()
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize)
    const found = await graph.read((reader) => findLoaded(reader, page, { name: coder, version }))
    for (const id of found) loaded.add(id)
  }
  return loaded
}

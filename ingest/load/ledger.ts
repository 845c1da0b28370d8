import type { Graph } from '../../cypher/connection.ts'
import { readArticles } from '../../cypher/load/articles.ts'
import { findLoaded, readOtherVersions } from '../../cypher/load/ledger.ts'
import type { Article } from '../../model/article.ts'
import { isOutdated } from './coder-version.ts'

const pageSize = 1000
const articlesAtOnce = 20

/** Which of the articles the ledger has as loaded with this version of the coder or a newer one; those need not be read again. */
export async function alreadyLoaded(
  graph: Graph,
  ids: readonly string[],
  coder: string,
  version: string,
): Promise<Set<string>> {
  const loaded = new Set<string>()
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize)
    const found = await graph.read((reader) => findLoaded(reader, page, coder))
    for (const entry of found) if (!isOutdated(entry.version, version)) loaded.add(entry.article)
  }
  return loaded
}

/**
 * The articles that an older version of one of the coders has loaded, out of the graph; only those of the collection when
 * one is given. Each comes once for each such coder, and those that are coded again meanwhile are not met twice.
 */
export async function* outdatedArticles(
  graph: Graph,
  coders: readonly { name: string; version: string }[],
  collection: string | null,
): AsyncGenerator<Article> {
  for (const { name, version } of coders) {
    for (let after = ''; ;) {
      const page = await readOtherVersions(graph, {
        coder: name,
        version,
        collection,
        after,
        limit: pageSize,
      })
      const outdated = page
        .filter((entry) => isOutdated(entry.version, version))
        .map((entry) => entry.article)
      for (let start = 0; start < outdated.length; start += articlesAtOnce)
        yield* await readArticles(graph, outdated.slice(start, start + articlesAtOnce))
      const last = page.at(-1)
      if (last === undefined || page.length < pageSize) break
      after = last.id
    }
  }
}

import type { Graph } from '../../cypher/connection.ts'
import { forgetPage, leaveCollection, removeCollection } from '../../cypher/load/forget.ts'

const articlesAtOnce = 20

/** What to forget: articles by id, or a whole collection by its id. */
export type ForgetTarget = { readonly articles: readonly string[] } | { readonly collection: string }

/**
 * Removes articles with all they own, page by page, and marks what they touched: run `derive` afterwards. An article that
 * belongs to another collection too only leaves the one that is forgotten. Broken off and repeated it ends the same. How many
 * articles were removed.
 */
export async function forgetArticles(
  graph: Graph,
  target: ForgetTarget,
  options: { signal?: AbortSignal; report?: (removed: number) => void } = {},
): Promise<number> {
  let removed = 0
  for await (const page of 'articles' in target
    ? pagesOf(target.articles)
    : membersOf(graph, target.collection)) {
    options.signal?.throwIfAborted()
    removed += await forgetPage(graph, page)
    options.report?.(removed)
  }
  if ('collection' in target) await removeCollection(graph, target.collection)
  return removed
}

async function* pagesOf(ids: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < ids.length; start += articlesAtOnce)
    yield ids.slice(start, start + articlesAtOnce)
}

async function* membersOf(graph: Graph, collection: string): AsyncGenerator<readonly string[]> {
  for (;;) {
    const members = await leaveCollection(graph, collection, articlesAtOnce)
    if (members.length === 0) return
    yield members.filter((member) => !member.stays).map((member) => member.article)
  }
}

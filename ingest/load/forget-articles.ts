import type { Graph } from '../../cypher/connection.ts'
import { fileHashesOf, unusedFiles } from '../../cypher/load/files.ts'
import { forgetPage, leaveCollection, quarantinedIn, removeCollection } from '../../cypher/load/forget.ts'
import { namedArticles } from './named-articles.ts'

const articlesAtOnce = 20

/** What to forget: articles by name (id, web address or path), or a whole collection by its id. */
export type ForgetTarget = { readonly articles: readonly string[] } | { readonly collection: string }

/**
 * How many articles were removed, how many only left the collection, for another holds them too, and which of the names
 * nothing goes by.
 */
export type Forgotten = {
  readonly removed: number
  readonly left: number
  readonly unknown: readonly string[]
  /** The files that articles which are gone were read from, and no article that is left. */
  readonly files: readonly string[]
}

/**
 * Removes articles with all they own, page by page, and marks what they touched: run `derive` afterwards. A path stands for
 * all that was read from that file or folder. An article that belongs to another collection too only leaves the one that is
 * forgotten; articles in quarantine go with the names and collections they belong to. Broken off and repeated it ends the same.
 */
export async function forgetArticles(
  graph: Graph,
  target: ForgetTarget,
  options: { signal?: AbortSignal; report?: (removed: number) => void } = {},
): Promise<Forgotten> {
  const unknown = new Set('articles' in target ? target.articles : [])
  const files = new Set<string>()
  let removed = 0
  let left = 0
  const pages =
    'articles' in target
      ? namedArticles(graph, target.articles, unknown)
      : membersOf(graph, target.collection, (count) => {
          left += count
        })
  for await (const page of pages) {
    options.signal?.throwIfAborted()
    for (const hash of await fileHashesOf(graph, page)) files.add(hash)
    await forgetPage(graph, page)
    removed += page.length
    options.report?.(removed)
  }
  if ('collection' in target) await removeCollection(graph, target.collection)
  return { removed, left, unknown: [...unknown], files: await unusedFiles(graph, [...files]) }
}

async function* membersOf(
  graph: Graph,
  collection: string,
  leaving: (count: number) => void,
): AsyncGenerator<readonly string[]> {
  for (;;) {
    const members = await leaveCollection(graph, collection, articlesAtOnce)
    if (members.length === 0) break
    const going = members.filter((member) => !member.stays).map((member) => member.article)
    leaving(members.length - going.length)
    if (going.length > 0) yield going
  }
  for (;;) {
    const waiting = await quarantinedIn(graph, collection, articlesAtOnce)
    if (waiting.length === 0) return
    yield waiting
  }
}

import { resolve } from 'node:path'
import type { Graph } from '../../cypher/connection.ts'
import { findNamed } from '../../cypher/load/forget.ts'

const articlesAtOnce = 20

/**
 * The articles that go by one of the names (id, web address or path), page by page; a path stands for all that was read from
 * that file or folder. Paths are kept as they were typed; a full one is found too. Names that something goes by leave
 * `unknown`. Nothing goes by an empty name, which would be the folder that everything is in.
 */
export async function* namedArticles(
  graph: Graph,
  names: readonly string[],
  unknown: Set<string>,
): AsyncGenerator<readonly string[]> {
  const known = names
    .filter((name) => name.trim() !== '')
    .map((name) => ({ name, forms: [resolve(name), name.replace(/(?<=.)\/$/u, '')] }))
  let page = new Set<string>()
  for await (const { article, names: by } of findNamed(graph, [
    ...new Set(known.flatMap(({ forms }) => forms)),
  ])) {
    for (const { name, forms } of known) if (forms.some((form) => by.includes(form))) unknown.delete(name)
    page.add(article)
    if (page.size < articlesAtOnce) continue
    yield [...page]
    page = new Set()
  }
  if (page.size > 0) yield [...page]
}

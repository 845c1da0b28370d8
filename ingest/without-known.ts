import type { Graph } from '../cypher/connection.ts'
import { readArticles } from '../cypher/load/articles.ts'
import { findCorrected } from '../cypher/load/corrections.ts'
import type { CollectionRow } from '../cypher/load/load-rows.ts'
import type { Article } from '../model/article.ts'
import { rulesCoder } from '../model/extraction.ts'
import { whatIsMissing } from './load/what-is-missing.ts'
import type { WantedCoder } from './load/what-is-missing.ts'
import type { ReadOutcome } from './read/read-articles.ts'

/** An article that coders, named here, have yet to code. */
export type NewArticle = { article: Article; missing: readonly string[] }

/** An article that needs no work, or cannot be read. */
type Told =
  | { step: 'refused'; path: string; reason: string }
  | { step: 'known'; path: string; article: string }

/** How many articles are looked up in the ledger at once. */
const lookUpSize = 16

/**
 * Parts what is new from what the ledger knows, a few articles at a time; known ones only join the collection. An article
 * that the rules have coded is told as known even if another coder has yet to.
 */
export async function* withoutKnown(
  outcomes: AsyncIterable<ReadOutcome>,
  { graph, collection }: { graph: Graph; collection: CollectionRow | null },
  codersWanted: () => readonly WantedCoder[],
): AsyncIterable<NewArticle | Told> {
  for await (const found of groupsOf(outcomes, lookUpSize)) {
    const group = await withCorrections(graph, found)
    const ids = group.flatMap((outcome) => (outcome.ok ? [outcome.article.id] : []))
    const missing = await whatIsMissing(graph, ids, codersWanted(), collection)
    for (const outcome of group) {
      if (!outcome.ok) {
        yield { step: 'refused', path: outcome.path, reason: outcome.reason }
        continue
      }
      const { article } = outcome
      const { id, path } = article
      const coders = missing.get(id) ?? []
      if (!coders.includes(rulesCoder.name)) yield { step: 'known', path: path ?? id, article: id }
      if (coders.length > 0) yield { article, missing: coders }
      // The same article further down is known by then.
      missing.delete(id)
    }
  }
}

/** What people put right holds against the file, and the article keeps its id. */
async function withCorrections(graph: Graph, group: readonly ReadOutcome[]): Promise<ReadOutcome[]> {
  const ids = group.flatMap((outcome) => (outcome.ok ? [outcome.article.id] : []))
  const corrected = ids.length === 0 ? new Map<string, string>() : await findCorrected(graph, ids)
  if (corrected.size === 0) return [...group]
  const known = await readArticles(graph, [...new Set(corrected.values())])
  const byId = new Map(known.map((article) => [article.id, article]))
  return group.map((outcome) => {
    if (!outcome.ok) return outcome
    const article = byId.get(corrected.get(outcome.article.id) ?? '')
    return article === undefined ? outcome : { ok: true, article: { ...article, path: outcome.article.path } }
  })
}

async function* groupsOf<Item>(items: AsyncIterable<Item>, size: number): AsyncIterable<Item[]> {
  let group: Item[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

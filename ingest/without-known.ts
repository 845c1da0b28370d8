import type { Graph } from '../cypher/connection.ts'
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
  for await (const group of groupsOf(outcomes, lookUpSize)) {
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

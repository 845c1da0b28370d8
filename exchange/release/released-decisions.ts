import type { Graph } from '../../cypher/connection.ts'
import { readDecisions } from '../../cypher/decisions/decision-log.ts'
import type { DecisionRank } from '../../cypher/decisions/decision-log.ts'
import { readReadings } from '../../cypher/decisions/readings.ts'
import { readActorRows } from '../../cypher/export/rows/read-rows.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Decision } from '../../model/decision.ts'
import { partedKey } from '../../model/slug.ts'

const decisionsAtOnce = 500
const articlesAtOnce = 500

/** All decisions of the graph, newest first, undone ones included. */
export async function* allDecisions(graph: Graph): AsyncGenerator<Decision> {
  let after: DecisionRank | null = null
  for (;;) {
    const page: Decision[] = await pageOfDecisions(graph, after)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < decisionsAtOnce) return
    after = [last.at, last.id]
  }
}

function pageOfDecisions(graph: Graph, after: DecisionRank | null): Promise<Decision[]> {
  return graph.read((reader) => readDecisions(reader, { after, limit: decisionsAtOnce }))
}

/**
 * What people decided and did not undo, by moment and id; of a collection, with the ids of its articles, what is about these or
 * names only actors that occur in them. Of a split, other articles are left out.
 */
export async function releasedDecisions(
  graph: Graph,
  scope: Scope,
  articles: readonly string[],
): Promise<Decision[]> {
  const standing: Decision[] = []
  for await (const decision of allDecisions(graph)) if (decision.undoneAt === null) standing.push(decision)
  const released = scope.kind === 'collection' ? await within(graph, scope, articles, standing) : standing
  return released.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
}

async function within(
  graph: Graph,
  scope: Scope,
  articles: readonly string[],
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const own = new Set(articles)
  const occurring = await keysOccurring(graph, scope, decisions)
  const splits = decisions.filter((decision) => decision.kind === 'split')
  const parted = splits.length === 0 ? new Map() : await partedIn(graph, articles, splits)
  return decisions.flatMap((decision): Decision[] => {
    if (decision.kind === 'split') {
      const chosen = decision.articles.filter((article) => own.has(article))
      const follow = [...(parted.get(decision.id) ?? [])]
      // Without one of them all mean what they meant, with or without the decision.
      if (chosen.length + follow.length === 0) return []
      const stays = decision.stays.filter((article) => own.has(article))
      return [{ ...decision, articles: chosen.length > 0 ? chosen : follow, stays }]
    }
    const isOwn = decision.selectors.every((selector) =>
      'key' in selector ? occurring.has(selector.key) : own.has(selector.article),
    )
    return isOwn ? [decision] : []
  })
}

/** Those of the keys named by decisions that mean an actor of the scope. */
async function keysOccurring(
  graph: Graph,
  scope: Scope,
  decisions: readonly Decision[],
): Promise<Set<string>> {
  const named = new Set(
    decisions.flatMap(({ selectors }) =>
      selectors.flatMap((selector) => ('key' in selector ? [selector.key] : [])),
    ),
  )
  const occurring = new Set<string>()
  if (named.size === 0) return occurring
  for await (const { keys } of readActorRows(graph, scope))
    for (const key of keys) if (named.has(key)) occurring.add(key)
  return occurring
}

type Split = Extract<Decision, { kind: 'split' }>

/** Of each split, by id, the articles among these that mean the part, whether people chose them or they follow the rule. */
async function partedIn(
  graph: Graph,
  articles: readonly string[],
  splits: readonly Split[],
): Promise<Map<string, Set<string>>> {
  const keys = [...new Set(splits.flatMap(({ selectors }) => selectors.map(({ key }) => key)))]
  const found = new Map(splits.map(({ id }) => [id, new Set<string>()]))
  for (let start = 0; start < articles.length; start += articlesAtOnce) {
    const some = articles.slice(start, start + articlesAtOnce)
    for (const { article, key, means } of await graph.read((reader) => readReadings(reader, some, keys)))
      for (const split of splits)
        if (
          split.selectors.some((selector) => selector.key === key) &&
          means.includes(partedKey(key, split.distinguisher))
        )
          found.get(split.id)?.add(article)
  }
  return found
}

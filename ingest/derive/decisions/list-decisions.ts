import type { Graph, Reader } from '../../../cypher/connection.ts'
import { countDecisions, readDecisions } from '../../../cypher/decisions/decision-log.ts'
import { findKeys } from '../../../cypher/decisions/look-up.ts'
import type { DecisionRank } from '../../../cypher/decisions/decision-log.ts'
import type { ListedDecision } from '../../../model/api/curation.ts'
import type { Decision } from '../../../model/decision.ts'
import { judgeArticle } from './judge-article.ts'
import { isAboutClaim, readDecidedArticles } from './stated-article.ts'

export type DecisionPage = {
  readonly items: readonly ListedDecision[]
  readonly total: number
  /** Where the next page begins, or null. */
  readonly next: DecisionRank | null
}

/** A page of the log, newest first. What is about nothing in the graph at the moment is kept, and says so. */
export async function listDecisions(
  graph: Graph,
  page: { after?: DecisionRank | null; limit?: number } = {},
): Promise<DecisionPage> {
  const { after = null, limit = 50 } = page
  return graph.read(async (reader) => {
    const found = await readDecisions(reader, { after, limit: limit + 1 })
    const decisions = found.slice(0, limit)
    const idle = await idleReasons(reader, decisions)
    const last = found.length > limit ? decisions.at(-1) : undefined
    return {
      items: decisions.map((decision) => ({ decision, idle: idle.get(decision.id) ?? null })),
      total: await countDecisions(reader),
      next: last === undefined ? null : [last.at, last.id],
    }
  })
}

const notInGraph = 'Its article is not in the graph.'

async function idleReasons(
  reader: Reader,
  decisions: readonly Decision[],
): Promise<Map<string, string | null>> {
  const active = decisions.filter(({ undoneAt }) => undoneAt === null)
  const aboutClaims = active.filter(isAboutClaim)
  const retractions = active.filter((decision) => decision.kind === 'retract')
  const articles = new Set([...aboutClaims, ...retractions].map(({ selectors }) => selectors[0].article))
  const found = await readDecidedArticles(reader, [...articles])
  const standing = new Map(
    found.flatMap(({ stated, decisions: all }) => [...judgeArticle(stated, all).standing]),
  )
  const known = new Set(found.map(({ stated }) => stated.article))
  const keys = await findKeys(reader, [...new Set(active.flatMap(keysOf))])
  return new Map([
    ...aboutClaims.map(({ id }): [string, string | null] => [
      id,
      standing.has(id) ? (standing.get(id) ?? null) : notInGraph,
    ]),
    ...retractions.map(({ id, selectors }): [string, string | null] => [
      id,
      known.has(selectors[0].article) ? null : notInGraph,
    ]),
    ...active.flatMap((decision): [string, string][] => {
      const missing = keysOf(decision).find((key) => !keys.has(key))
      return missing === undefined ? [] : [[decision.id, `No article names "${missing}" now.`]]
    }),
  ])
}

function keysOf({ selectors }: Decision): string[] {
  return selectors.flatMap((selector) => ('key' in selector ? [selector.key] : []))
}

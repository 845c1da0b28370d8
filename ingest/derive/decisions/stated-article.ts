import type { Reader } from '../../../cypher/connection.ts'
import { readDecisionsOfArticles } from '../../../cypher/decisions/decision-log.ts'
import { readStated } from '../../../cypher/decisions/stated.ts'
import type { StatedArticle } from '../../../cypher/decisions/stated.ts'
import type { Decision } from '../../../model/decision.ts'
import type { ClaimDecision } from './judge-article.ts'

/** An article with what it states and what people decided about its claims. */
export type DecidedArticle = {
  readonly stated: StatedArticle
  readonly decisions: readonly ClaimDecision[]
  /** Whether a person took the whole article back. */
  readonly isRetracted: boolean
}

/** The articles with the decisions that hold; unknown ones are left out. */
export async function readDecidedArticles(
  reader: Reader,
  articles: readonly string[],
): Promise<DecidedArticle[]> {
  const all = await readDecisionsOfArticles(reader, articles)
  const decisions = Map.groupBy(all.filter(isAboutClaim), (decision) => decision.selectors[0].article)
  const retracted = new Set(all.flatMap((one) => (one.kind === 'retract' ? [one.selectors[0].article] : [])))
  const stated = await readStated(reader, articles)
  return stated.map((one) => ({
    stated: one,
    decisions: decisions.get(one.article) ?? [],
    isRetracted: retracted.has(one.article),
  }))
}

/** Whether a decision is about a claim of an article. */
export function isAboutClaim(decision: Decision): decision is ClaimDecision {
  return 'trigger' in decision.selectors[0]
}

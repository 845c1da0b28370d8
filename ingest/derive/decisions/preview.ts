import { randomUUID } from 'node:crypto'
import type { Graph, Reader } from '../../../cypher/connection.ts'
import { countEventsOf } from '../../../cypher/decisions/look-up.ts'
import { readyDecision } from './decide.ts'
import type { DecisionRequest } from './decide.ts'
import { judgeArticle } from './judge-article.ts'
import type { ClaimDecision } from './judge-article.ts'
import { differingClaims } from './judged-stage.ts'
import { isAboutClaim, readDecidedArticles } from './stated-article.ts'

/** How much a decision would move: claims that would read otherwise, and the events that they report now. */
export type Preview = { readonly claims: number; readonly events: number }

/**
 * Says how much a decision would move without taking it. Throws a `Failure` (usage) as `decide` would.
 */
export async function preview(graph: Graph, request: DecisionRequest): Promise<Preview> {
  const dated = { ...request, id: request.id ?? randomUUID(), at: request.at ?? new Date().toISOString() }
  return graph.read(async (reader) => {
    const decision = await readyDecision(reader, dated)
    return isAboutClaim(decision) ? previewOfClaim(reader, decision) : { claims: 0, events: 0 }
  })
}

async function previewOfClaim(reader: Reader, decision: ClaimDecision): Promise<Preview> {
  const [article] = await readDecidedArticles(reader, [decision.selectors[0].article])
  if (article === undefined) return { claims: 0, events: 0 }
  const { stated, decisions } = article
  const before = judgeArticle(stated, decisions)
  const after = judgeArticle(stated, [...decisions, decision])
  const claims = [...differingClaims(before.claims, after.claims)]
  return { claims: claims.length, events: await countEventsOf(reader, claims) }
}

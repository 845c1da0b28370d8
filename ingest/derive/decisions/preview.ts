import { randomUUID } from 'node:crypto'
import type { Graph, Reader } from '../../../cypher/connection.ts'
import { countEventsOf, countEventsOfKey, countMoving } from '../../../cypher/decisions/counts.ts'
import { isWaiting } from '../../../cypher/derive/marks.ts'
import { takeTurn } from '../../../cypher/load/turn.ts'
import type { Moves } from '../../../model/api/curation.ts'
import { derive, stages } from '../derive.ts'
import { readyDecision, takeDecision } from './decide.ts'
import type { DatedRequest, DecisionRequest } from './decide.ts'
import { judgeArticle } from './judge-article.ts'
import type { ClaimDecision } from './judge-article.ts'
import { differingClaims } from './judged-stage.ts'
import { isAboutClaim, readDecidedArticles } from './stated-article.ts'

/**
 * Says how much a decision would move without taking it. Who would be whom is derived in a transaction that is rolled back, on
 * a graph that is brought up to date before. Throws a `Failure` (usage) as `decide` would.
 */
export async function preview(graph: Graph, request: DecisionRequest): Promise<Moves> {
  const dated = { ...request, id: request.id ?? randomUUID(), at: request.at ?? new Date().toISOString() }
  const decision = await graph.read((reader) => readyDecision(reader, dated))
  if (isAboutClaim(decision)) return graph.read((reader) => previewOfClaim(reader, decision))
  if (decision.kind === 'retract') {
    const [{ article }] = decision.selectors
    return graph.read((reader) => previewOfArticle(reader, article))
  }
  if (decision.kind === 'rename') {
    const [{ key }] = decision.selectors
    return { claims: 0, events: await graph.read((reader) => countEventsOfKey(reader, key)) }
  }
  await derive(graph)
  return rolledBack(graph, (writer) => previewOfKeys(writer, dated))
}

async function previewOfClaim(reader: Reader, decision: ClaimDecision): Promise<Moves> {
  const [article] = await readDecidedArticles(reader, [decision.selectors[0].article])
  if (article === undefined) return { claims: 0, events: 0 }
  const { stated, decisions } = article
  const before = judgeArticle(stated, decisions)
  const after = judgeArticle(stated, [...decisions, decision])
  const claims = [...differingClaims(before.claims, after.claims)]
  return { claims: claims.length, events: await countEventsOf(reader, claims) }
}

/** All that counts of an article would count no more. */
async function previewOfArticle(reader: Reader, id: string): Promise<Moves> {
  const [article] = await readDecidedArticles(reader, [id])
  const claims = (article?.stated.claims ?? [])
    .filter(({ block }) => block !== null)
    .map(({ id: claim }) => claim)
  return { claims: claims.length, events: await countEventsOf(reader, claims) }
}

/** Derives as far as it takes to know whom every key means, and counts what would follow. */
async function previewOfKeys(writer: Reader, request: DatedRequest): Promise<Moves> {
  await takeTurn(writer)
  await takeDecision(writer, request)
  const first = stages.findIndex(({ name }) => name === 'parted')
  const last = stages.findIndex(({ name }) => name === 'moved')
  for (const { kind, step } of stages.slice(first, last))
    while (await isWaiting(writer, kind)) await step(writer)
  return countMoving(writer)
}

/** Ends a transaction without a trace. */
class RolledBack<Outcome> extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('This transaction was only to look ahead.')
    this.name = 'RolledBack'
    this.outcome = outcome
  }
}

async function rolledBack<Outcome>(
  graph: Graph,
  work: (writer: Reader) => Promise<Outcome>,
): Promise<Outcome> {
  const ended: { with: RolledBack<Outcome> | null } = { with: null }
  try {
    await graph.write(async (writer) => {
      ended.with = new RolledBack(await work(writer))
      throw ended.with
    })
  } catch (error) {
    if (error !== ended.with) throw error
  }
  if (ended.with === null) throw new Error('The transaction ended before its work.')
  return ended.with.outcome
}

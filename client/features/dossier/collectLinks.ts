import type { z } from 'zod'
import type { CypherTwin } from '../../../model/api/answer.ts'
import { ClaimPage, LinksAnswer } from '../../../model/api/resources.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { fewAtOnce } from '../../api/fewAtOnce.ts'
import { filtersOf } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { request } from '../../api/request.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { DossierActor, DossierLink } from './dossier.ts'

/** Two visible actors and how many events in force join them. */
export type Pair = { one: string; other: string; count: number }

/** A dossier holds so many links at most, so that a person can still read it. */
export const mostLinks = 200
const eventLimit = 50

/** The visible pairs of actors that are linked, those with most events first. */
export function visiblePairs({ document, seen }: Pick<Explorer, 'document' | 'seen'>): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const [id, count] of seen.inForce) {
    const found = document.edge(id)
    if (found === null || !seen.nodes.has(found.source) || !seen.nodes.has(found.target)) continue
    const [one, other] =
      found.source < found.target ? [found.source, found.target] : [found.target, found.source]
    const key = `${one} ${other}`
    pairs.set(key, { one, other, count: count + (pairs.get(key)?.count ?? 0) })
  }
  return [...pairs.values()].toSorted(
    (a, b) => b.count - a.count || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1),
  )
}

/**
 * Asks for the events and the best sentences of some pairs, a few at a time, and tells after each how many are there. The
 * order stays that of the pairs.
 * @throws ProblemError, or the reason of the signal when it is aborted.
 */
export async function collectLinks(
  explorer: Explorer,
  pairs: readonly Pair[],
  quotes: number,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<DossierLink[]> {
  const filters = filtersOf(explorer.document.view)
  const links: DossierLink[] = []
  const collect = async (pair: Pair, place: number) => {
    links[place] = await collectLink(explorer, pair, filters, quotes, signal)
  }
  await fewAtOnce(pairs, collect, { tell, signal })
  return links
}

async function collectLink(
  { document }: Explorer,
  { one, other }: Pair,
  filters: Filters,
  quotes: number,
  signal: AbortSignal,
): Promise<DossierLink> {
  const actors = [one, other]
  const ask = <Answer>(path: string, schema: z.ZodType<Answer>, parameters: object) =>
    request(path, schema, { actors, ...filters, ...parameters }, signal)
  const events = await ask('links', LinksAnswer, { limit: eventLimit })
  const claims: ClaimEvidence[] = []
  const twins: CypherTwin[] = [events.cypher]
  let cursor: string | undefined
  for (;;) {
    const page = await ask('claims', ClaimPage, {
      limit: Math.min(quotes - claims.length, claimLimit),
      ...(cursor === undefined ? {} : { cursor }),
    })
    if (cursor === undefined) twins.push(page.cypher)
    claims.push(...page.items)
    if (page.next === null || claims.length >= quotes)
      return {
        one: actorOf(document, one),
        other: actorOf(document, other),
        events: { shown: events.items, total: events.total },
        claims: { shown: claims, total: page.total },
        cypher: twins,
      }
    cursor = page.next
  }
}

const claimLimit = 100

/** An actor as the drawing knows it. */
export function actorOf(document: Explorer['document'], id: string): DossierActor {
  const node = document.node(nodeId(id))
  if (node?.kind !== 'actor') return { id, name: id, type: 'group', aliases: [], country: null }
  const { name, type, aliases, country } = node.actor
  return { id, name, type, aliases, country }
}

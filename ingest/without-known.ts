import type { Graph } from '../cypher/connection.ts'
import { readArticles } from '../cypher/load/articles.ts'
import { findCorrected } from '../cypher/load/corrections.ts'
import type { CollectionRow } from '../cypher/load/load-rows.ts'
import { inBatches } from '../model/in-batches.ts'
import type { Article } from '../model/article.ts'
import { rulesCoder } from '../model/extraction.ts'
import { correctGroup, correctionOf } from './correct-group.ts'
import type { Correction } from './correct-group.ts'
import { whatIsMissing } from './load/what-is-missing.ts'
import type { WantedCoder } from './load/what-is-missing.ts'
import type { Parser } from './parse/parser.ts'
import type { ReadOutcome } from './read/read-articles.ts'

/** An article that coders, named here, have yet to code. */
export type NewArticle = { article: Article; missing: readonly string[] }

/** An article that needs no work, or cannot be read. */
type NoWork =
  | { step: 'refused'; path: string; reason: string }
  | { step: 'known'; path: string; article: string }

/** An article that is in the graph now, times in milliseconds; among them those that a table of metadata has put right. */
export type LoadedStep = {
  step: 'loaded'
  path: string
  article: string
  claims: number
  parseMs: number
  codeMs: number
  loadMs: number
}

/** How many articles are looked up in the ledger at once. */
const lookUpSize = 16

/**
 * Parts what is new from what the ledger knows, a few articles at a time; known ones only join the collection. An article
 * that the rules have coded is told as known even if another coder has yet to.
 */
export async function* withoutKnown(
  outcomes: AsyncIterable<ReadOutcome>,
  options: {
    graph: Graph
    collection: CollectionRow | null
    parser: Parser
    concurrency: number
    signal?: AbortSignal
  },
  codersWanted: () => readonly WantedCoder[],
): AsyncIterable<NewArticle | NoWork | LoadedStep> {
  const { graph, collection } = options
  for await (const found of inBatches(outcomes, lookUpSize)) {
    const { group, corrections } = await withCorrections(graph, found)
    const parseMs = 0
    const putRight = new Set(corrections.map(({ article }) => article.id))
    for await (const step of correctGroup(corrections, options)) {
      if (step.step === 'refused') yield step
      else yield { ...step, step: 'loaded', parseMs, codeMs: parseMs, loadMs: parseMs }
    }
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
      if (!coders.includes(rulesCoder.name) && !putRight.has(id))
        yield { step: 'known', path: path ?? id, article: id }
      if (coders.length > 0) yield { article, missing: coders }
      // The same article further down is known by then.
      missing.delete(id)
    }
  }
}

/**
 * What people put right holds against the file, and the article keeps its id. Where a table beside the file tells of an
 * article that the graph has, and has otherwise, that is a correction.
 */
async function withCorrections(
  graph: Graph,
  group: readonly ReadOutcome[],
): Promise<{ group: ReadOutcome[]; corrections: Correction[] }> {
  const read = group.filter((outcome) => outcome.ok)
  const ids = new Set(read.flatMap(({ article }) => [article.id, article.idAsRead ?? article.id]))
  const rows = ids.size === 0 ? [] : await findCorrected(graph, [...ids])
  const corrected = new Map(
    rows.flatMap(({ id, correctedId }) => (correctedId === null ? [] : [[correctedId, id]])),
  )
  const told = read.filter((outcome) => outcome.told !== undefined)
  const wanted = new Set([
    ...rows.map(({ id }) => id),
    ...told.flatMap(({ article }) => [article.id, article.idAsRead ?? article.id]),
  ])
  if (wanted.size === 0) return { group: [...group], corrections: [] }
  const known = new Map((await readArticles(graph, [...wanted])).map((article) => [article.id, article]))
  /** What was read from the same file before a table told what it tells now. */
  const readBefore = ({ id, idAsRead, path }: Article): Article | undefined =>
    [idAsRead, ...rows.filter((row) => row.idAsRead === (idAsRead ?? id)).map((row) => row.id)]
      .flatMap((one) => known.get(one ?? '') ?? [])
      .find((former) => former.path === path)
  const corrections = new Map<string, Correction>()
  /** Which article each former one is, that is known by what was read alone. */
  const taken = new Map<string, string>()
  const settled = group.map((outcome): ReadOutcome => {
    if (!outcome.ok) return outcome
    const { article, told } = outcome
    const own = known.get(corrected.get(article.id) ?? article.id)
    // Another file of the same text, which the table tells to be another outlet's, is another article.
    const former = own ?? readBefore(article)
    if (former === undefined) return outcome
    if (own === undefined) {
      if ((taken.get(former.id) ?? article.id) !== article.id) return outcome
      taken.set(former.id, article.id)
    }
    const correction = correctionOf(former, told ?? {})
    if (correction.fields.length > 0) corrections.set(former.id, correction)
    return { ok: true, article: { ...correction.article, path: article.path } }
  })
  return { group: settled, corrections: [...corrections.values()] }
}

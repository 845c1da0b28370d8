import { pMapIterable } from 'p-map'
import type { Graph } from '../cypher/connection.ts'
import { markStale, noteCorrections } from '../cypher/load/corrections.ts'
import { publicationDay } from '../model/article.ts'
import type { Article } from '../model/article.ts'
import { rulesCoder } from '../model/extraction.ts'
import { articleId } from '../model/identity.ts'
import { codeOne } from './code-one.ts'
import { extractionOf } from './extract.ts'
import { loadBatch } from './load/load-batch.ts'
import type { Parser } from './parse/parser.ts'
import { toldFields } from './read/metadata/metadata-table.ts'
import type { Told } from './read/metadata/metadata-table.ts'

/** An article of the graph with what is told of it, as it was, and the fields that this changes. */
export type Correction = { article: Article; former: Article; fields: string[] }

/** What became of a correction. */
export type CorrectedStep =
  | {
      step: 'corrected'
      article: string
      path: string
      fields: string[]
      claims: number
      parsedAnew: boolean
      /** Coders whose claims still have dates of the former day, until they code it again. */
      stale?: readonly string[]
    }
  | { step: 'refused'; path: string; reason: string }

/**
 * Codes articles of the graph again as they were put right, and loads them under their old ids. What is noted first holds
 * when this is broken off and repeated.
 */
export async function* correctGroup(
  corrections: readonly Correction[],
  {
    graph,
    parser,
    concurrency,
    signal,
  }: { graph: Graph; parser: Parser; concurrency: number; signal?: AbortSignal },
): AsyncIterable<CorrectedStep> {
  const coded = pMapIterable(
    corrections,
    async (correction) => {
      let parsedAnew = false
      const former = { day: publicationDay(correction.former.publishedAt) }
      const dated: Parser = {
        ...parser,
        parse: async (article, stop) => {
          const result = await parser.parse(article, stop, former)
          parsedAnew = !result.fromCache
          return result
        },
      }
      const one = await codeOne(correction.article, {
        parser: dated,
        ...(signal === undefined ? {} : { signal }),
      })
      return { correction, one, parsedAnew }
    },
    { concurrency },
  )
  for await (const { correction, one, parsedAnew } of coded) {
    const { article, fields } = correction
    if (!one.ok) {
      yield { step: 'refused', path: pathOf(article), reason: one.reason }
      continue
    }
    const extraction = extractionOf(one.coded, one.coded.claims)
    const id = articleId(article)
    await noteCorrections(graph, [{ id: article.id, correctedId: id === article.id ? null : id, fields }])
    // Before the article is another: whoever repeats this then finds nothing to correct.
    const moved = fields.includes('publishedAt')
    const stale = moved ? await markStale(graph, article.id, rulesCoder.name) : []
    const ingestedAt = new Date().toISOString()
    const [outcome] = await loadBatch(graph, [extraction], { collection: null, ingestedAt })
    if (outcome?.state === 'quarantined') {
      yield { step: 'refused', path: pathOf(article), reason: outcome.error }
      continue
    }
    const claims = extraction.claims.length
    const told = { fields, claims, parsedAnew, ...(stale.length === 0 ? {} : { stale }) }
    yield { step: 'corrected', article: article.id, path: pathOf(article), ...told }
  }
}

export const pathOf = (article: Article): string => article.path ?? article.url ?? article.id

/** The article with what is told of it, and the fields that this changes. */
export function correctionOf(former: Article, told: Told): Correction {
  const { authors, ...rest } = told
  const article: Article = { ...former, ...rest, ...(authors === undefined ? {} : { authors: [...authors] }) }
  const fields = toldFields.filter(
    (field) => JSON.stringify(article[field]) !== JSON.stringify(former[field]),
  )
  return { article, former, fields }
}

import { pMapIterable } from 'p-map'
import type { Graph } from '../cypher/connection.ts'
import { readArticles } from '../cypher/load/articles.ts'
import { articleFacts, noteCorrections } from '../cypher/load/corrections.ts'
import type { ArticleFacts } from '../cypher/load/corrections.ts'
import { publicationDay } from '../model/article.ts'
import type { Article } from '../model/article.ts'
import { articleId } from '../model/identity.ts'
import { codeOne } from './code-one.ts'
import { derive } from './derive/derive.ts'
import { extractionOf } from './extract.ts'
import { loadBatch } from './load/load-batch.ts'
import type { Parser } from './parse/parser.ts'
import { batchSize } from './pipeline.ts'
import type { MetadataRow, Told } from './read/metadata/metadata-table.ts'

/** What happened to an article that a table tells about, or to a row of it. */
export type CorrectionStep =
  | { step: 'corrected'; article: string; path: string; fields: string[]; parsedAnew: boolean }
  | { step: 'same'; article: string; path: string }
  | { step: 'refused'; path: string; reason: string }
  | { step: 'derived' }

type Correction = { article: Article; former: Article; fields: string[] }

/**
 * Puts right what articles of the graph say of themselves (title, outlet, authors, date, address, language, licence), by the
 * rows of a table; `namesOf` gives the ids, paths and addresses that a row may mean. An article keeps its id, so that
 * decisions, claims and links to it hold; its claims get the dates of its new day from the parse that is there. Rejects
 * with a `Failure` (engine) when an engine is gone for good.
 */
export async function* correctArticles(
  rows: readonly MetadataRow[],
  table: string,
  namesOf: (file: string) => readonly string[],
  options: { graph: Graph; parser: Parser; concurrency: number; signal: AbortSignal },
): AsyncIterable<CorrectionStep> {
  const { graph, signal } = options
  const byName = new Map(rows.toReversed().flatMap((row) => namesOf(row.file).map((name) => [name, row])))
  const used = new Set<MetadataRow>()
  let corrected = 0
  let group: { id: string; told: Told }[] = []
  async function* flush(): AsyncIterable<CorrectionStep> {
    const taken = group
    group = []
    for await (const step of correctGroup(taken, options)) {
      if (step.step === 'corrected') corrected += 1
      yield step
    }
  }
  for await (const facts of articleFacts(graph, null)) {
    signal.throwIfAborted()
    const row = namesOfArticle(facts)
      .map((name) => byName.get(name))
      .find((found) => found !== undefined)
    if (row === undefined) continue
    used.add(row)
    group.push({ id: facts.id, told: row.told })
    if (group.length >= batchSize) yield* flush()
  }
  yield* flush()
  for (const row of rows)
    if (!used.has(row))
      yield {
        step: 'refused',
        path: `${table}:${row.line}`,
        reason: `There is no article of the name "${row.file}".`,
      }
  if (corrected === 0) return
  await derive(graph, { signal })
  yield { step: 'derived' }
}

/** The nearest name first: a row of a file before the file. */
function namesOfArticle({ id, path, url }: ArticleFacts): string[] {
  return [id, path, url, path?.replace(/:\d+$/u, '')].filter((name) => typeof name === 'string')
}

async function* correctGroup(
  group: readonly { id: string; told: Told }[],
  { graph, parser, concurrency, signal }: Parameters<typeof correctArticles>[3],
): AsyncIterable<CorrectionStep> {
  const told = new Map(group.map((one) => [one.id, one.told]))
  const articles = await readArticles(
    graph,
    group.map(({ id }) => id),
  )
  const corrections: Correction[] = []
  for (const former of articles) {
    const correction = correctionOf(former, told.get(former.id) ?? {})
    if (correction.fields.length > 0) corrections.push(correction)
    else yield { step: 'same', article: former.id, path: pathOf(former) }
  }
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
      const one = await codeOne(correction.article, { parser: dated, signal })
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
    const ingestedAt = new Date().toISOString()
    const [outcome] = await loadBatch(graph, [extraction], { collection: null, ingestedAt })
    if (outcome?.state === 'quarantined') {
      yield { step: 'refused', path: pathOf(article), reason: outcome.error }
      continue
    }
    const id = articleId(article)
    await noteCorrections(graph, [{ id: article.id, correctedId: id === article.id ? null : id, fields }])
    yield { step: 'corrected', article: article.id, path: pathOf(article), fields, parsedAnew }
  }
}

const pathOf = (article: Article): string => article.path ?? article.url ?? article.id

/** The article with what is told of it, and the fields that this changes. */
function correctionOf(former: Article, told: Told): Correction {
  const { authors, ...rest } = told
  const article: Article = { ...former, ...rest, ...(authors === undefined ? {} : { authors: [...authors] }) }
  const fields = (
    ['title', 'outlet', 'authors', 'publishedAt', 'url', 'language', 'licence'] as const
  ).filter((field) => JSON.stringify(article[field]) !== JSON.stringify(former[field]))
  return { article, former, fields }
}

import type { Graph } from '../cypher/connection.ts'
import { readArticles } from '../cypher/load/articles.ts'
import { articleFacts } from '../cypher/load/corrections.ts'
import type { ArticleFacts } from '../cypher/load/corrections.ts'
import { correctGroup, correctionOf, pathOf } from './correct-group.ts'
import type { CorrectedStep, Correction } from './correct-group.ts'
import { derive } from './derive/derive.ts'
import type { Parser } from './parse/parser.ts'
import { batchSize } from './pipeline.ts'
import type { MetadataRow, Told } from './read/metadata/metadata-table.ts'

/** What happened to an article that a table tells about, or to a row of it. */
export type CorrectionStep =
  | CorrectedStep
  | { step: 'same'; article: string; path: string }
  | { step: 'derived' }

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
  let group = new Map<string, Told>()
  async function* flush(): AsyncIterable<CorrectionStep> {
    const corrections: Correction[] = []
    for (const former of await readArticles(graph, [...group.keys()])) {
      const correction = correctionOf(former, group.get(former.id) ?? {})
      if (correction.fields.length > 0) corrections.push(correction)
      else yield { step: 'same', article: former.id, path: pathOf(former) }
    }
    group = new Map()
    for await (const step of correctGroup(corrections, options)) {
      if (step.step === 'corrected') corrected += 1
      yield step
    }
  }
  const matches = await exactMatches(articleFacts(graph, null), byName)
  const ambiguous = (row: MetadataRow): boolean => (matches.get(row) ?? 0) > 1
  for await (const facts of articleFacts(graph, null)) {
    signal.throwIfAborted()
    const row = namesOfArticle(facts)
      .map((name) => byName.get(name))
      .find((found) => found !== undefined)
    if (row === undefined) continue
    used.add(row)
    if (ambiguous(row)) continue
    group.set(facts.id, row.told)
    if (group.size >= batchSize) yield* flush()
  }
  yield* flush()
  for (const row of rows) {
    const path = `${table}:${row.line}`
    if (!used.has(row))
      yield { step: 'refused', path, reason: `There is no article of the name "${row.file}".` }
    else if (ambiguous(row)) {
      const reason = `${matches.get(row)} articles have the name "${row.file}": name each by its id.`
      yield { step: 'refused', path, reason }
    }
  }
  if (corrected === 0) return
  await derive(graph, { signal })
  yield { step: 'derived' }
}

/** How many articles each row means by a name that is one article's own; a file stands for all that was read from it. */
async function exactMatches(
  articles: AsyncIterable<ArticleFacts>,
  byName: ReadonlyMap<string, MetadataRow>,
): Promise<Map<MetadataRow, number>> {
  const matches = new Map<MetadataRow, number>()
  for await (const article of articles)
    for (const row of new Set(ownNames(article).map((name) => byName.get(name))))
      if (row !== undefined) matches.set(row, (matches.get(row) ?? 0) + 1)
  return matches
}

const ownNames = ({ id, path, url }: ArticleFacts): string[] =>
  [id, path, url].filter((name) => typeof name === 'string')

/** The nearest name first: a row of a file before the file. */
function namesOfArticle(article: ArticleFacts): string[] {
  const file = article.path?.replace(/:\d+$/u, '')
  return [...ownNames(article), ...(file === undefined ? [] : [file])]
}

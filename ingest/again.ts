import type { Article } from '../model/article.ts'
import { rulesCoder } from '../model/extraction.ts'
import type { CollectionRow } from '../cypher/load/load-rows.ts'
import { outdatedArticles } from './load/ledger.ts'
import { quarantinedArticles } from './load/quarantine.ts'
import type { Kept } from './load/quarantine.ts'
import { ingestArticles } from './pipeline.ts'
import type { IngestOptions, IngestStep } from './pipeline.ts'
import type { ReadOutcome } from './read/read-articles.ts'

type AgainOptions = Omit<IngestOptions, 'collection' | 'published'>

/**
 * Tries the articles in quarantine again, each for the collection it was to go to. They are kept with their entry in the
 * ledger, so neither the files nor the addresses they came from are needed; what was parsed comes from the parse cache.
 * Rejects as `ingest` does.
 */
export async function* retry(options: AgainOptions): AsyncIterable<IngestStep> {
  const coders = codersOf(options).map((coder) => coder.name)
  for await (const { collection, articles } of quarantinedArticles(options.graph, coders))
    yield* ingestArticles(readable(articles), { ...options, collection })
  yield* ingestArticles(nothing(), { ...options, collection: null })
}

/**
 * Codes again what an older version of the coder has loaded, from the texts in the graph and the parse cache: all articles, or
 * those of one collection. They stay in their collections; where nothing is outdated, nothing is derived either. Rejects as
 * `ingest` does.
 */
export async function* recode(
  options: AgainOptions & { only: Pick<CollectionRow, 'id'> | null },
): AsyncIterable<IngestStep> {
  const outdated = outdatedArticles(options.graph, codersOf(options), options.only?.id ?? null)
  const first = await outdated.next()
  if (first.done !== true)
    yield* ingestArticles(found(first.value, outdated), { ...options, collection: null })
}

function codersOf({ llm }: AgainOptions): { name: string; version: string }[] {
  return llm === undefined ? [rulesCoder] : [rulesCoder, llm]
}

async function* readable(articles: AsyncIterable<Kept>): AsyncIterable<ReadOutcome> {
  for await (const kept of articles) {
    if (kept.ok) yield kept
    else
      yield { ok: false, path: kept.source, reason: 'Its text is not kept: ingest it from its source again.' }
  }
}

async function* found(first: Article, articles: AsyncIterable<Article>): AsyncIterable<ReadOutcome> {
  yield { ok: true, article: first }
  for await (const article of articles) yield { ok: true, article }
}

async function* nothing(): AsyncIterable<ReadOutcome> {}

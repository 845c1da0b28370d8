import { randomUUID } from 'node:crypto'
import type { Graph } from '../../cypher/connection.ts'
import { remedyFor } from '../../cypher/graph-error.ts'
import type { ArticleRows, Batch, CollectionRow } from '../../cypher/load/load-rows.ts'
import { whenFree } from '../../cypher/load/turn.ts'
import { writeBatch } from '../../cypher/load/write-batch.ts'
import type { Article } from '../../model/article.ts'
import type { Extraction } from '../../model/extraction.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { messageOf } from '../../model/failure.ts'
import { defectOf } from './check-extraction.ts'
import { quarantine } from './quarantine.ts'
import { rowsOfArticle } from './rows-of-article.ts'

export type LoadOptions = {
  /** Where the articles go; null leaves them in the collections where they are. */
  readonly collection: CollectionRow | null
  /** ISO moment noted on articles that are new. */
  readonly ingestedAt: string
  /** Whose claims these are; `rules` by default. Other coders add claims only and leave sentences and mentions alone. */
  readonly coder?: { readonly name: string; readonly version: string }
}

/** What became of an article. `path` is null when it came without one. */
export type LoadOutcome =
  | {
      readonly state: 'loaded'
      readonly article: string
      readonly path: string | null
      readonly claims: number
    }
  | {
      readonly state: 'quarantined'
      readonly article: string
      readonly path: string | null
      readonly error: string
    }

/** How often a batch is tried again after other work changed what it had just found. */
const repeats = 5

/**
 * Loads whole articles with all they own, in one transaction with their ledger entries. Repeating it, also after a commit
 * whose answer was lost, leaves the same graph; a re-coded article replaces what it owned. A batch that fails for good is
 * halved until the culprit is alone: that one goes into quarantine with the reason, the others are loaded. The outcomes
 * come in the order of the articles. Throws when the database is away, full or refuses us, whatever the article.
 */
export async function loadBatch(
  graph: Graph,
  extractions: readonly Extraction[],
  options: LoadOptions,
): Promise<LoadOutcome[]> {
  const coder = options.coder ?? rulesCoder
  const outcomes = new Map<string, LoadOutcome>()
  const sound: ArticleRows[] = []
  const different = new Map(extractions.map((one) => [one.article.id, one]))
  for (const extraction of different.values()) {
    const { article } = extraction
    const defect = defectOf(extraction, coder.name)
    if (defect === null) {
      sound.push(rowsOfArticle(extraction, coder))
      outcomes.set(article.id, {
        state: 'loaded',
        article: article.id,
        path: article.path,
        claims: extraction.claims.length,
      })
    } else outcomes.set(article.id, quarantined(article, defect))
  }

  const attempt = randomUUID()
  const refused = await writeHalving(sound, (articles) =>
    writeRepeatedly(graph, {
      collection: options.collection,
      ingestedAt: options.ingestedAt,
      coder: coder.name,
      reads: coder.name === rulesCoder.name,
      attempt,
      articles,
    }),
  )
  for (const [id, error] of refused) {
    const article = different.get(id)?.article
    if (article !== undefined) outcomes.set(id, quarantined(article, error))
  }
  const errors = [...different.values()].flatMap(({ article }) => {
    const outcome = outcomes.get(article.id)
    return outcome?.state === 'quarantined' ? [{ article, error: outcome.error }] : []
  })
  await quarantine(graph, errors, { coder, collection: options.collection })
  return extractions.flatMap((extraction) => outcomes.get(extraction.article.id) ?? [])
}

/** Writes all, or half and half again when that fails for good; the articles that fail alone, with the reason. */
async function writeHalving(
  articles: readonly ArticleRows[],
  write: (articles: readonly ArticleRows[]) => Promise<void>,
): Promise<Map<string, string>> {
  const [first, ...others] = articles
  if (first === undefined) return new Map()
  try {
    await write(articles)
    return new Map()
  } catch (error) {
    if (remedyFor(error) === 'stop') throw error
    if (others.length === 0) return new Map([[first.article.id, messageOf(error)]])
    const middle = Math.ceil(articles.length / 2)
    const left = await writeHalving(articles.slice(0, middle), write)
    const right = await writeHalving(articles.slice(middle), write)
    return new Map([...left, ...right])
  }
}

async function writeRepeatedly(graph: Graph, batch: Batch): Promise<void> {
  for (let time = 1; ; time += 1) {
    try {
      return await whenFree(() => graph.write((writer) => writeBatch(writer, batch)))
    } catch (error) {
      if (remedyFor(error) !== 'again' || time === repeats) throw error
    }
  }
}

function quarantined(article: Article, error: string): LoadOutcome {
  return { state: 'quarantined', article: article.id, path: article.path, error }
}

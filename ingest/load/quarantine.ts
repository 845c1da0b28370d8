import type { Graph } from '../../cypher/connection.ts'
import { remedyFor } from '../../cypher/graph-error.ts'
import { ledgerId, noteInLedger } from '../../cypher/load/ledger.ts'
import type { CollectionRow } from '../../cypher/load/load-rows.ts'
import { quarantinedCollections, readQuarantinedArticles } from '../../cypher/load/quarantine.ts'
import { Article } from '../../model/article.ts'

/** Longer reasons and sources say no more. */
const mostWords = 2000

const articlesAtOnce = 20

/**
 * Notes articles that could not be parsed, coded or loaded, each with its reason and with itself, so that it can be tried
 * again without the file it came from. Throws when the database is away.
 */
export async function quarantine(
  graph: Graph,
  refused: readonly { article: Article; error: string }[],
  options: { coder: { name: string; version: string }; collection: CollectionRow | null },
): Promise<void> {
  const { coder, collection } = options
  for (const { article, error } of refused) {
    const properties = {
      articleId: article.id,
      coder: coder.name,
      coderVersion: coder.version,
      state: 'quarantined',
      error: error.slice(0, mostWords),
      source: (article.path ?? article.url ?? article.sourceId)?.slice(0, mostWords) ?? null,
      collection: collection?.id ?? null,
      collectionName: collection?.name ?? null,
      collectionKind: collection?.kind ?? null,
    }
    const id = ledgerId(article.id, coder.name)
    const note = (kept: string | null) =>
      noteInLedger(graph, [{ id, properties: { ...properties, article: kept } }])
    try {
      await note(JSON.stringify(article))
    } catch (cause) {
      if (remedyFor(cause) === 'stop') throw cause
      // What the database would not take as an article it may not take as a note either.
      await note(null)
    }
  }
}

/** An article out of quarantine, or where it came from when it is not kept. */
export type Kept = { ok: true; article: Article } | { ok: false; source: string }

/** The articles in quarantine with one of the coders, and the collections they were to go to, one collection after another. */
export async function* quarantinedArticles(
  graph: Graph,
  coders: readonly string[],
): AsyncGenerator<{ collection: CollectionRow | null; articles: AsyncGenerator<Kept> }> {
  for (const collection of await quarantinedCollections(graph)) {
    yield { collection, articles: articlesOf(graph, collection?.id ?? null, coders) }
  }
}

async function* articlesOf(
  graph: Graph,
  collection: string | null,
  coders: readonly string[],
): AsyncGenerator<Kept> {
  for (let after = ''; ;) {
    const page = await readQuarantinedArticles(graph, { collection, coders, after, limit: articlesAtOnce })
    for (const { articleId, source, article } of page) {
      if (article === null) yield { ok: false, source: source ?? articleId }
      else yield { ok: true, article: Article.parse(JSON.parse(article)) }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < articlesAtOnce) return
    after = last.id
  }
}

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ReadOutcome } from '../../ingest/index.ts'
import { readArticles } from '../../ingest/index.ts'
import { Article } from '../../model/article.ts'
import { textHash } from '../../model/identity.ts'
import { ReleasedArticle } from './manifest.ts'

/** The articles of a release, without texts, by the hash of their text; copies of one text stand together. */
export type Wanted = ReadonlyMap<string, readonly ReleasedArticle[]>

/** Reads articles.ndjson, one line at a time. */
export async function* readReleased(path: string): AsyncGenerator<ReleasedArticle> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield ReleasedArticle.parse(JSON.parse(line))
}

/** What is wanted, without the texts that come along: they are read again when they are needed. */
export async function wantedOf(path: string): Promise<Wanted> {
  const wanted = new Map<string, ReleasedArticle[]>()
  for await (const article of readReleased(path)) {
    const known = wanted.get(article.textHash)
    const without = { ...article, text: null }
    if (known === undefined) wanted.set(article.textHash, [without])
    else known.push(without)
  }
  return wanted
}

/**
 * The articles of a release with their texts, each once: from the release itself, then from what is read at `inputs` (files,
 * folders, JSONL; design §4), matched by the hash of the text alone. All else about them is as the release has it.
 */
export async function* articlesWithTexts(
  path: string,
  wanted: Wanted,
  inputs: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome> {
  const found = new Set<string>()
  const matching = (text: string): ReadOutcome[] =>
    (wanted.get(textHash(text)) ?? [])
      .filter(({ id }) => !found.has(id))
      .map((released) => {
        found.add(released.id)
        return { ok: true, article: articleOf(released, text) }
      })
  for await (const { text } of readReleased(path)) if (text !== null) yield* matching(text)
  for await (const outcome of readArticles(inputs, { published: null, signal }))
    if (outcome.ok) yield* matching(outcome.article.text)
}

/** A released article as it was read: what is not stored is null. */
function articleOf(released: ReleasedArticle, text: string): Article {
  const fields = Object.keys(Article.shape).map((name) => [name, released[name] ?? null])
  return Article.parse({ ...Object.fromEntries(fields), authors: released['authors'] ?? [], text })
}

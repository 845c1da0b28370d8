import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { ReadOutcome } from '../../ingest/index.ts'
import { readArticles } from '../../ingest/index.ts'
import { Article } from '../../model/article.ts'
import { sampleCollection } from '../../model/collection.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { textHash } from '../../model/identity.ts'
import { diskReason } from '../folder/disk-reasons.ts'
import { readLines } from './json-lines.ts'
import { articlesFile, ReleasedArticle } from './manifest.ts'
import type { Release } from './check-release.ts'

/** An article of a release as people know it. */
export type Named = {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly url: string
}

/** A line of the file of found articles: an article with its text, and where it goes. */
const FoundArticle = z.object({ article: Article, collections: z.array(z.string()) })
export type FoundArticle = z.infer<typeof FoundArticle>

export type FindOptions = {
  /** Where texts are looked for that the release does not hold: files, folders, JSONL (design §4). */
  readonly inputs: readonly string[]
  /** Where the fields of an article stand in JSON and tables. */
  readonly map?: Parameters<typeof readArticles>[1]['map']
  /** Where the invented samples lie. */
  readonly samples: string
  /** The file that found articles are written to: each input is read once, and only with all texts at hand is a graph touched. */
  readonly into: string
  readonly signal: AbortSignal
  /** An input, or an article of one, that cannot be read. */
  readonly refused: (refusal: { path: string; reason: string }) => void
}

/** What was found, counted in articles. */
export type FoundTexts = {
  readonly found: number
  /** The articles whose text is nowhere. */
  readonly missing: readonly Named[]
  /** How many of the invented samples are not those of this program. */
  readonly otherSamples: number
}

/**
 * Looks for the texts of all articles of a release, in the release and in the inputs, matched by the hash of the text alone; all
 * else about an article is as the release has it. Throws a `Failure` (usage) where articles.ndjson and manifest do not fit together.
 */
export async function findTexts(release: Release, options: FindOptions): Promise<FoundTexts> {
  const { inputs, map, samples, into, signal, refused } = options
  const { manifest, folder } = release
  const hashes = new Map(manifest.articles.map(({ id, textHash: hash }) => [id, hash]))
  const wanted = new Map<string, ReleasedArticle[]>()
  const ofSamples = new Set(manifest.samples)
  let found = 0

  function* matching(text: string): Generator<string> {
    const hash = textHash(text)
    for (const released of wanted.get(hash) ?? [])
      yield lineOf(articleOf(released, text), released.collections)
    wanted.delete(hash)
  }
  function lineOf(article: Article, collections: readonly string[]): string {
    found += 1
    return `${JSON.stringify({ article, collections })}\n`
  }
  async function* lines(): AsyncGenerator<string> {
    for await (const released of readLines(`${folder}/${articlesFile}`, ReleasedArticle)) {
      const { id, text } = released
      if (hashes.get(id) !== released.textHash)
        throw contradiction(`has an article ${id} that it does not list`)
      hashes.delete(id)
      if (text !== null && textHash(text) === released.textHash)
        yield lineOf(articleOf(released, text), released.collections)
      else add(wanted, { ...released, text: null })
    }
    const [left] = hashes.keys()
    if (left !== undefined) throw contradiction(`lacks the article ${left}`)
    if (wanted.size > 0 && inputs.length > 0)
      for await (const outcome of readArticles(inputs, {
        published: null,
        signal,
        ...(map === undefined ? {} : { map }),
      }))
        if (outcome.ok) yield* matching(outcome.article.text)
        else refused(outcome)
    const isBundled = manifest.collections.some(({ kind }) => kind === 'sample') && wanted.size > 0
    if (ofSamples.size > 0 || isBundled)
      for await (const outcome of readArticles([samples], { published: null, signal })) {
        if (!outcome.ok) continue
        if (ofSamples.delete(outcome.article.id)) yield lineOf(outcome.article, [sampleCollection.id])
        yield* matching(outcome.article.text)
      }
  }
  await pipeline(lines(), createWriteStream(into, { mode: 0o600 }), { signal }).catch((cause: unknown) => {
    const reason = diskReason(cause)
    throw reason === null
      ? cause
      : new Failure(`${into} cannot be written: ${reason}.`, exitCodes.failure, { cause })
  })
  return {
    found,
    missing: [...wanted.values()].flat().map((released) => Named.parse(released)),
    otherSamples: ofSamples.size,
  }
}

/** The found articles that go to a collection, or, with null, to none. */
export async function* foundArticles(path: string, collection: string | null): AsyncGenerator<ReadOutcome> {
  for await (const { article, collections } of readLines(path, FoundArticle))
    if (collection === null ? collections.length === 0 : collections.includes(collection))
      yield { ok: true, article }
}

/** The names of the articles of a release, by id. */
export async function namesOf({ folder }: Release, ids: ReadonlySet<string>): Promise<Map<string, Named>> {
  const names = new Map<string, Named>()
  if (ids.size === 0) return names
  for await (const released of readLines(`${folder}/${articlesFile}`, ReleasedArticle))
    if (ids.has(released.id)) names.set(released.id, Named.parse(released))
  return names
}

const absent = z
  .string()
  .nullish()
  .transform((text) => text ?? '')
const Named = z.object({ id: z.string(), title: absent, outlet: absent, url: absent })

function add(wanted: Map<string, ReleasedArticle[]>, released: ReleasedArticle): void {
  const known = wanted.get(released.textHash)
  if (known === undefined) wanted.set(released.textHash, [released])
  else known.push(released)
}

/** A released article as it was read: what is not stored is null. */
function articleOf(released: ReleasedArticle, text: string): Article {
  const fields = Object.keys(Article.shape).map((name) => [name, released[name] ?? null])
  const article = Article.safeParse({
    ...Object.fromEntries(fields),
    authors: released['authors'] ?? [],
    text,
  })
  if (article.success) return article.data
  throw contradiction(`tells the article ${released.id} in another way than Dramatis does`)
}

function contradiction(what: string): Failure {
  return new Failure(
    `The release contradicts itself: ${articlesFile} ${what}, by its manifest.`,
    exitCodes.usage,
  )
}

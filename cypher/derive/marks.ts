import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { markJudgedArticles } from '../decisions/decision-log.ts'
import { markSplitArticles } from '../decisions/readings.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const write = statement('mark')
const take = statement('take-marks')
const takeEntries = statement('take-articles')
const markKeys = statement('mark-known-keys')
const markPlaces = statement('mark-places')
const markTexts = statement('mark-texts')
const markArticles = statement('mark-articles-of-key')
const markBlocks = statement('mark-blocks-of-actor')
const count = statement('count-work')
const hasMarks = statement('has-marks')
const hasArticles = statement('has-articles')

/**
 * What can be marked to be computed again. `judged`: an article whose claims people judged. `print`: an article without prints.
 * `bucket`: a print with a new first article. `copy`: of what an article is a copy. `story`: the group of near-copies it is in.
 * `version`: the articles at its URL. `parted`: a key whose namesakes people parted, and `split`: an article that knows one.
 * `key`: among which names a local key is sought. `identity`: a block of names, whom its keys mean, and those actors. `moved`: a
 * key that has come to mean another actor. `name`: an actor with a new name. `article`: the edges and blocks of its claims.
 * `block`: claims that may form events together. `link`: two actors. `place`. `suggestion`: an actor that may be one with
 * others. `actor`: one that may have nothing left.
 */
export type MarkKind =
  | 'judged'
  | 'print'
  | 'bucket'
  | 'copy'
  | 'story'
  | 'version'
  | 'parted'
  | 'split'
  | 'key'
  | 'identity'
  | 'moved'
  | 'name'
  | 'article'
  | 'block'
  | 'link'
  | 'place'
  | 'suggestion'
  | 'actor'

export type Mark = {
  readonly kind: MarkKind
  readonly references: readonly string[]
  /** How far long work has come. */
  readonly after?: string | null
}

const Taken = z.array(z.object({ references: z.array(z.string()), after: z.string().nullable() }))
export type TakenMark = { references: string[]; after: string | null }
const References = z.array(z.object({ reference: z.string() }))

/** Marks things to be computed again. Marks are sorted: everybody takes their locks in one order. */
export async function writeMarks(writer: Reader, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return
  const rows = marks
    .map(({ kind, references, after }) => ({
      id: `${kind}:${references.join('|')}`,
      references,
      after: after ?? null,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  await writer.run(write, { marks: rows })
}

/**
 * Takes some marks of a kind away. To be the first thing a transaction does: the lock on the mark waits for whoever is just
 * setting it, so that all that is read afterwards is as new as the mark.
 */
export async function takeMarks(writer: Reader, kind: MarkKind, limit: number): Promise<TakenMark[]> {
  return Taken.parse(await writer.run(take, { prefix: `${kind}:`, limit: integer(limit) }))
}

const articlesAtOnce = 50

/** Takes articles that were loaded since, and marks them with the keys and places they use and what people judged; how many it took. */
export async function takeLoadedArticles(writer: Reader): Promise<number> {
  const rows = await writer.run(takeEntries, { limit: integer(articlesAtOnce) })
  const articles = z
    .array(z.object({ article: z.string() }))
    .parse(rows)
    .map((row) => row.article)
  if (articles.length === 0) return 0
  await writer.run(markKeys, { articles })
  await writer.run(markPlaces, { articles })
  await markJudgedArticles(writer, articles)
  await writer.run(markTexts, { articles })
  await markSplitArticles(writer, articles)
  await writeMarks(
    writer,
    [...new Set(articles)].map((article) => ({ kind: 'article', references: [article] })),
  )
  return articles.length
}

/** Marks a page of the articles that know a key; the last one marked, or null when there are no more. */
export async function markArticlesOfKey(
  writer: Reader,
  page: { key: string; after: string; limit: number },
): Promise<string | null> {
  const rows = References.parse(await writer.run(markArticles, { ...page, limit: integer(page.limit) }))
  return rows.length < page.limit ? null : (rows.at(-1)?.reference ?? null)
}

/** Marks a page of the blocks whose events an actor takes part in; the last one marked, or null when there are no more. */
export async function markBlocksOfActor(
  writer: Reader,
  page: { actor: string; after: string; limit: number },
): Promise<string | null> {
  const rows = References.parse(await writer.run(markBlocks, { ...page, limit: integer(page.limit) }))
  return rows.length < page.limit ? null : (rows.at(-1)?.reference ?? null)
}

const Waiting = z.tuple([z.object({ waiting: z.boolean() })])

/** Whether there is any mark of a kind, or any article that was loaded since. */
export async function isWaiting(reader: Reader, kind: MarkKind | 'loaded'): Promise<boolean> {
  const rows = await (kind === 'loaded'
    ? reader.run(hasArticles)
    : reader.run(hasMarks, { prefix: `${kind}:` }))
  return Waiting.parse(rows)[0].waiting
}

/** How many loaded articles and marks wait for the deriver. */
export async function countWork(reader: Reader): Promise<{ articles: number; marks: number }> {
  const [row] = z
    .tuple([z.object({ articles: z.number(), marks: z.number() })])
    .parse(await reader.run(count))
  return row
}

/** Whether nothing waits to be derived. */
export async function isDerived(reader: Reader): Promise<boolean> {
  const { articles, marks } = await countWork(reader)
  return articles + marks === 0
}

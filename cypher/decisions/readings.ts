import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const read = statement('read-readings')
const readOfActor = statement('read-readings-of-actor')
const write = statement('write-readings')
const markLoaded = statement('mark-split-articles')
const markOfKey = statement('mark-split-articles-of-key')
const resolveKeys = loadStatement(new URL('../load/resolve-keys.cypher', import.meta.url))

const Reading = z.object({
  article: z.string(),
  key: z.string(),
  names: z.array(z.string()).transform((names) => [...new Set(names)].toSorted()),
  titles: z.array(z.string()).transform((titles) => titles.toSorted()),
  company: z.array(z.string()).transform((keys) => keys.toSorted()),
})
/** How an article reads a key: under which names, with which titles, and who is named with it. */
export type Reading = z.infer<typeof Reading>

const PartedReading = Reading.extend({ means: z.array(z.string()) })
/** A reading, and the key that it means, by each coder: its own, or one of those that people made of it. */
export type PartedReading = z.infer<typeof PartedReading>

const ActorReading = Reading.extend({ title: z.string().nullable(), publishedAt: z.string().nullable() })
/** A reading with what tells a person which article it is. */
export type ActorReading = z.infer<typeof ActorReading>

/** How the articles read the keys, and whatever was parted before. */
export async function readReadings(
  reader: Reader,
  articles: readonly string[],
  keys: readonly string[],
): Promise<PartedReading[]> {
  return z.array(PartedReading).parse(await reader.run(read, { articles, keys }))
}

/** A page of all readings that mean an actor and were not parted from it. */
export async function readReadingsOfActor(
  reader: Reader,
  page: { actor: string; after: readonly [article: string, key: string]; limit: number },
): Promise<ActorReading[]> {
  const rows = await reader.run(readOfActor, { ...page, limit: integer(page.limit) })
  return z.array(ActorReading).parse(rows)
}

/** Lets readings mean a key of those parted, or with null their own again. New keys stand for actors of their own at first. */
export async function writeReadings(
  writer: Reader,
  rows: readonly { article: string; key: string; parted: string | null }[],
): Promise<void> {
  if (rows.length === 0) return
  await writer.run(write, { rows })
  const keys = [...new Set(rows.flatMap(({ parted }) => parted ?? []))].toSorted()
  await writer.run(resolveKeys, { keys })
}

/** Marks those of the articles that know a key which people parted. */
export async function markSplitArticles(writer: Reader, articles: readonly string[]): Promise<void> {
  await writer.run(markLoaded, { articles })
}

const Marked = z.array(z.object({ reference: z.string() }))

/** Marks a page of the articles that know a key; the last one marked, or null when there are no more. */
export async function markSplitArticlesOfKey(
  writer: Reader,
  page: { key: string; after: string; limit: number },
): Promise<string | null> {
  const rows = Marked.parse(await writer.run(markOfKey, { ...page, limit: integer(page.limit) }))
  return rows.length < page.limit ? null : (rows.at(-1)?.reference ?? null)
}

import { z } from 'zod'
import { integer } from '../../connection.ts'
import type { Reader } from '../../connection.ts'
import { loadStatement } from '../../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readTextRows = statement('read-texts')
const writePrintRows = statement('write-prints')
const renewPrintRows = statement('renew-prints')
const readComparedRows = statement('read-compared-texts')
const writeCopyRows = statement('write-copies')
const readNearRows = statement('read-near-copies')
const writeStoryRows = statement('write-stories')

const Texts = z.array(z.object({ id: z.string(), text: z.string() }))
const Prints = z.array(z.object({ print: z.string() }))
const Members = z.array(z.object({ print: z.string(), articles: z.array(z.string()) }))
const Edges = z.array(z.object({ article: z.string(), other: z.string() }))
const Articles = z.array(z.object({ article: z.string() }))

const PrintedText = z.object({
  id: z.string(),
  /** Key of the outlet. */
  outlet: z.string().nullable(),
  textHash: z.string(),
  text: z.string(),
})
/** What tells whether one article is a copy of another. */
export type PrintedText = z.infer<typeof PrintedText>

const Copy = z.object({ of: z.string(), similarity: z.number() })
/** Of which article one is a near-copy, and how much of the shorter stands in the other. */
export type Copy = z.infer<typeof Copy>

const ComparedText = z.object({
  article: PrintedText,
  story: z.string().nullable(),
  firsts: z.array(PrintedText),
  stored: z.array(Copy),
})
/** An article, the first articles of its prints, and what it is stored as a copy of. */
export type ComparedText = z.infer<typeof ComparedText>

export async function readTexts(reader: Reader, articles: readonly string[]): Promise<z.infer<typeof Texts>> {
  return Texts.parse(await reader.run(readTextRows, { articles }))
}

/** Gives articles their prints; the prints that have a new first article thereby. */
export async function writePrints(
  writer: Reader,
  rows: readonly { article: string; print: string }[],
): Promise<string[]> {
  if (rows.length === 0) return []
  return Prints.parse(await writer.run(writePrintRows, { rows })).map(({ print }) => print)
}

/** Looks up the first article of prints again; a page of the articles that have each, by id after `after`. */
export async function renewPrints(
  writer: Reader,
  rows: readonly { print: string; after: string }[],
  limit: number,
): Promise<z.infer<typeof Members>> {
  return Members.parse(await writer.run(renewPrintRows, { rows, limit: integer(limit) }))
}

/** The articles with the texts that they are compared with. */
export async function readComparedTexts(
  reader: Reader,
  articles: readonly string[],
): Promise<ComparedText[]> {
  return z.array(ComparedText).parse(await reader.run(readComparedRows, { articles }))
}

/** Writes what articles are near-copies of; what was written before goes. */
export async function writeCopies(
  writer: Reader,
  rows: readonly { article: string; copies: readonly Copy[] }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeCopyRows, { rows })
}

/** The near-copies of articles, in either direction. */
export async function readNearCopies(
  reader: Reader,
  articles: readonly string[],
): Promise<{ article: string; other: string }[]> {
  return Edges.parse(await reader.run(readNearRows, { articles }))
}

/** Writes to which story articles belong; those for which that is new. */
export async function writeStories(
  writer: Reader,
  rows: readonly { article: string; story: string }[],
): Promise<string[]> {
  if (rows.length === 0) return []
  return Articles.parse(await writer.run(writeStoryRows, { rows })).map(({ article }) => article)
}

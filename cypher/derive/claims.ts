import { z } from 'zod'
import { EventType } from '../../model/plover/event-types.ts'
import type { Reader } from '../connection.ts'
import { fillStatement, loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readClaimRows = statement('read-claims')
const writeBlockRows = statement('write-blocks')
const stated = statement('repoint-stated')
const repointing = [
  statement('repoint-mentions'),
  statement('repoint-outlets'),
  ...['ACTOR', 'RECIPIENT', 'SAID_BY', 'SUBJECT', 'OBJECT'].map((type) => fillStatement(stated, { type })),
]

const Party = z.object({ id: z.string(), country: z.string().nullable() })

const CodedClaim = z.object({
  id: z.string(),
  type: EventType,
  rejected: z.boolean(),
  block: z.string().nullable(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  /** Whether a later text at the same URL counts in place of its article, or a person took the article back. */
  setAside: z.boolean(),
  /** The near-copies that its article is one of. */
  story: z.string(),
  publishedAt: z.string().nullable(),
  actors: z.array(Party),
  recipients: z.array(Party),
})
/** What the block of a claim depends on. */
export type CodedClaim = z.infer<typeof CodedClaim>

/** Lets what the articles own follow their keys to the actors they mean now; the actors that something was taken from. */
export async function repointArticles(writer: Reader, articles: readonly string[]): Promise<string[]> {
  const left = new Set<string>()
  for (const statement of repointing) {
    const rows = await writer.run(statement, { articles })
    for (const { actor } of z.array(z.object({ actor: z.string() })).parse(rows)) left.add(actor)
  }
  return [...left]
}

/** The claims of the coders in the articles. */
export async function readClaims(
  reader: Reader,
  articles: readonly string[],
  coders: readonly string[],
): Promise<CodedClaim[]> {
  return z.array(CodedClaim).parse(await reader.run(readClaimRows, { articles, coders }))
}

/** Puts claims into blocks; null takes them out. */
export async function writeBlocks(
  writer: Reader,
  rows: readonly { id: string; block: string | null }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeBlockRows, { rows })
}

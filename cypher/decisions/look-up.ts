import { z } from 'zod'
import { ActorType, LocalKey } from '../../model/actor.ts'
import { Sentence } from '../../model/article.ts'
import { ClaimPlace } from '../../model/claim.ts'
import { Sector } from '../../model/plover/sectors.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const findKeyRows = statement('find-keys')
const findArticle = statement('find-article-of-claim')
const findPlaceRow = statement('find-place')
const readTextRow = statement('read-text')

const FoundKey = z.object({
  given: z.string(),
  key: LocalKey,
  actor: z.string(),
  name: z.string(),
  type: ActorType,
  country: z.string().nullable(),
  sectors: z.array(Sector),
})
/** Whom a key or an actor's id means at the moment. */
export type FoundKey = z.infer<typeof FoundKey>

/** Whom local keys or ids of actors mean; those that nobody has are left out. */
export async function findKeys(reader: Reader, keys: readonly string[]): Promise<Map<string, FoundKey>> {
  const rows = z.array(FoundKey).parse(await reader.run(findKeyRows, { keys }))
  return new Map(rows.map((row) => [row.given, row]))
}

/** The article that a claim stands in, or null for an unknown claim. */
export async function findArticleOfClaim(reader: Reader, claim: string): Promise<string | null> {
  const rows = z.array(z.object({ article: z.string() })).parse(await reader.run(findArticle, { claim }))
  return rows[0]?.article ?? null
}

/** A place of the graph, or null. */
export async function findPlace(reader: Reader, id: string): Promise<ClaimPlace | null> {
  const rows = z.array(z.object({ place: ClaimPlace })).parse(await reader.run(findPlaceRow, { id }))
  return rows[0]?.place ?? null
}

const Text = z.object({ text: z.string(), sentences: z.array(Sentence) })

/** The text of an article with its sentences, or null. */
export async function readText(reader: Reader, article: string): Promise<z.infer<typeof Text> | null> {
  const rows = z.array(Text).parse(await reader.run(readTextRow, { article }))
  return rows[0] ?? null
}

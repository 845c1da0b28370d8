import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readSuspectRows = statement('read-suspects')
const readNear = statement('read-keys-near')
const readSound = statement('read-keys-sound')
const countPartnerRows = statement('count-partners')
const clear = statement('clear-suggestions')
const write = statement('write-suggestions')

const Suspect = z.object({
  id: z.string(),
  type: z.string(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  keys: z.array(z.string()),
  titles: z.array(z.string()),
})
/** An actor as it is compared with others; `keys` are those that may mean others' actors too. */
export type SuspectRow = z.infer<typeof Suspect>

const NearKeys = z.array(z.object({ name: z.string(), key: z.string(), actor: z.string() }))
/** A key that is looked up by `name`, and whom it means. */
export type NearKey = z.infer<typeof NearKeys>[number]

const Partners = z.array(z.object({ pair: z.tuple([z.string(), z.string()]), partners: z.number() }))

/** Two actors that may be one; `first` is the smaller id. */
export type SuggestionRow = {
  readonly first: string
  readonly second: string
  readonly score: number
  readonly reasons: readonly string[]
}

/** The actors that exist, as they are compared. */
export async function readSuspects(reader: Reader, actors: readonly string[]): Promise<SuspectRow[]> {
  return z.array(Suspect).parse(await reader.run(readSuspectRows, { actors }))
}

/** For each name, at most `most` of the keys that are near it or sound like it. */
export async function readNearKeys(
  reader: Reader,
  names: { near: readonly string[]; sound: readonly string[] },
  most: number,
): Promise<NearKey[]> {
  const near = await reader.run(readNear, { names: names.near, most: integer(most) })
  const sound = await reader.run(readSound, { names: names.sound, most: integer(most) })
  return NearKeys.parse([...near, ...sound])
}

/** How many actors, states left out, are linked to both of each pair; 0 where one of them has more than `most` links. */
export async function countPartners(
  reader: Reader,
  pairs: readonly (readonly [string, string])[],
  most: number,
): Promise<Map<string, number>> {
  if (pairs.length === 0) return new Map()
  const rows = Partners.parse(await reader.run(countPartnerRows, { pairs, most: integer(most) }))
  return new Map(rows.map(({ pair, partners }) => [pair.join('|'), partners]))
}

/** Replaces all suggestions about the actors. */
export async function writeSuggestions(
  writer: Reader,
  actors: readonly string[],
  rows: readonly SuggestionRow[],
): Promise<void> {
  await writer.run(clear, { actors })
  if (rows.length > 0) await writer.run(write, { rows })
}

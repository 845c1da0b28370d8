import { z } from 'zod'
import { ActorType } from '../../model/actor.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readFacts = statement('read-key-facts')
const readApartRows = statement('read-apart')
const readPlaces = statement('read-key-places')
const writePlaces = statement('write-key-places')
const removeAcronymRows = statement('remove-acronyms')
const readOfBlocks = statement('read-keys-of-blocks')
const readOfAcronyms = statement('read-keys-of-acronyms')
const readJudged = statement('read-judgements')

const Reading = z.object({
  key: z.string(),
  own: z.boolean(),
  name: z.string(),
  type: ActorType,
  country: z.string().nullable(),
  count: z.number(),
  acronyms: z.array(z.array(z.string())),
})
/** How one key is read in `count` articles; `own` by one of the coders asked for. */
export type KeyReading = z.infer<typeof Reading>

const Place = z.object({
  key: z.string(),
  block: z.string().nullable(),
  known: z.boolean(),
  acronyms: z.array(z.string()),
  actors: z.array(z.string()),
  beside: z.array(z.string()),
})
/** The block of names a key is compared in, its acronyms, whom it means, and the blocks of all keys that mean the same. */
export type KeyPlace = z.infer<typeof Place>

const Keys = z.array(z.object({ key: z.string() }))
const Together = z.array(z.object({ together: z.array(z.string()) }))
const Judged = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['same', 'different']),
    keys: z.tuple([z.string(), z.string()]),
    at: z.string(),
  }),
)
/** A decision that two keys mean one actor, or do not. */
export type JudgedKeys = z.infer<typeof Judged>[number]

/** All different readings of the keys, in no order. */
export async function readKeyReadings(
  reader: Reader,
  keys: readonly string[],
  coders: readonly string[],
): Promise<KeyReading[]> {
  return z.array(Reading).parse(await reader.run(readFacts, { keys, coders }))
}

/** For blocks of keys: those that some article names together in one sentence, or as kin. */
export async function readApart(
  reader: Reader,
  blocks: readonly (readonly string[])[],
  kin: readonly string[],
): Promise<string[][]> {
  if (blocks.length === 0) return []
  return Together.parse(await reader.run(readApartRows, { blocks, kin })).map((row) => row.together)
}

/** Where keys stand; those that are not in the graph are left out. */
export async function readKeyPlaces(reader: Reader, keys: readonly string[]): Promise<KeyPlace[]> {
  return z.array(Place).parse(await reader.run(readPlaces, { keys }))
}

/** Puts keys into blocks and behind acronyms, takes them out of others, and notes what they are looked up by. */
export async function writeKeyPlaces(
  writer: Reader,
  rows: readonly {
    key: string
    block: string
    acronyms: readonly string[]
    near: string | null
    sound: string | null
  }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writePlaces, { rows })
}

/** Removes those of the acronyms that no key has any more. */
export async function removeAcronyms(writer: Reader, acronyms: readonly string[]): Promise<void> {
  if (acronyms.length > 0) await writer.run(removeAcronymRows, { acronyms })
}

/** The keys of the blocks and behind the acronyms. */
export async function readNeighbourKeys(
  reader: Reader,
  { blocks, acronyms }: { blocks: readonly string[]; acronyms: readonly string[] },
): Promise<string[]> {
  const rows = [
    ...(blocks.length === 0 ? [] : await reader.run(readOfBlocks, { blocks })),
    ...(acronyms.length === 0 ? [] : await reader.run(readOfAcronyms, { acronyms })),
  ]
  return [...new Set(Keys.parse(rows).map((row) => row.key))]
}

/** The decisions that hold and judge one of the keys, in no order. */
export async function readJudgedKeys(reader: Reader, keys: readonly string[]): Promise<JudgedKeys[]> {
  if (keys.length === 0) return []
  return Judged.parse(await reader.run(readJudged, { keys }))
}

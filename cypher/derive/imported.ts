import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const read = loadStatement(new URL('read-imported.cypher', import.meta.url))
const clear = loadStatement(new URL('clear-imported.cypher', import.meta.url))
const write = loadStatement(new URL('write-imported-suggestions.cypher', import.meta.url))

const Entity = z.object({
  id: z.string(),
  block: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  openSanctions: z.string().nullable(),
})

/** At most `most` imported entities of each of the blocks. */
export async function readImported(
  reader: Reader,
  blocks: readonly string[],
  most: number,
): Promise<z.infer<typeof Entity>[]> {
  return z.array(Entity).parse(await reader.run(read, { blocks, most: integer(most) }))
}

/** Replaces what the entities possibly are. */
export async function writeImportedSuggestions(
  writer: Reader,
  entities: readonly string[],
  rows: readonly { entity: string; actor: string; score: number; reasons: readonly string[] }[],
): Promise<void> {
  if (entities.length > 0) await writer.run(clear, { entities })
  if (rows.length > 0) await writer.run(write, { rows })
}

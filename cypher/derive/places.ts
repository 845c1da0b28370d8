import { z } from 'zod'
import { PlacePrecision } from '../../model/claim.ts'
import type { Reader } from '../connection.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { loadStatement } from '../statement.ts'

const readNames = loadStatement(new URL('read-place-names.cypher', import.meta.url))
const writeRows = loadStatement(new URL('write-places.cypher', import.meta.url))
const removeRows = loadStatement(new URL('remove-places.cypher', import.meta.url))

const PlaceCount = z.object({
  place: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: PlacePrecision,
  count: z.number(),
})
/** How often claims say that a place is called and lies so. */
export type PlaceCount = z.infer<typeof PlaceCount>

/** How the claims of a coder call the places. */
export async function readPlaceNames(
  reader: Reader,
  places: readonly string[],
  coder: string,
): Promise<PlaceCount[]> {
  return z.array(PlaceCount).parse(await reader.run(readNames, { places, coder }))
}

export async function writePlaces(
  writer: Reader,
  rows: readonly { id: string; properties: StoredProperties }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeRows, { rows })
}

/** Removes those of the places where nothing happens any more. */
export async function removePlaces(writer: Reader, places: readonly string[]): Promise<void> {
  await writer.run(removeRows, { places })
}

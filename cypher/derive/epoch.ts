import { z } from 'zod'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const read = loadStatement(new URL('read-epoch.cypher', import.meta.url))
const write = loadStatement(new URL('write-epoch.cypher', import.meta.url))

const Epoch = z.tuple([z.object({ value: z.string() })]).or(z.tuple([]))

/** The random epoch, for ETags: new whenever answers may be; null before the first derive round. */
export async function readEpoch(reader: Reader): Promise<string | null> {
  const [row] = Epoch.parse(await reader.run(read))
  return row?.value ?? null
}

/** Sets the epoch, at the end of a round or when collections change. */
export async function writeEpoch(writer: Reader, value: string): Promise<void> {
  await writer.run(write, { value })
}

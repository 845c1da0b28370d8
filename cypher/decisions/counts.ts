import { z } from 'zod'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const ofClaims = statement('events-of-claims')
const ofKey = statement('count-events-of-key')
const moving = statement('count-moving')

const Count = z.tuple([z.object({ count: z.int() })])
const Moving = z.tuple([z.object({ claims: z.int(), events: z.int() })])

/** How many events the claims report. */
export async function countEventsOf(reader: Reader, claims: readonly string[]): Promise<number> {
  const [row] = Count.parse(await reader.run(ofClaims, { claims }))
  return row.count
}

/** In how many events the actor takes part that a key means. */
export async function countEventsOfKey(reader: Reader, key: string): Promise<number> {
  const [row] = Count.parse(await reader.run(ofKey, { key }))
  return row.count
}

/** How many claims wait to follow keys that have come to mean others, and how many events those of participants report. */
export async function countMoving(reader: Reader): Promise<{ claims: number; events: number }> {
  const [row] = Moving.parse(await reader.run(moving))
  return row
}

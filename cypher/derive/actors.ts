import { z } from 'zod'
import { ActorType } from '../../model/actor.ts'
import type { Reader } from '../connection.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const writeMeaningRows = statement('write-meanings')
const removeKeyRows = statement('remove-keys')
const readNames = statement('read-actor-names')
const readAliases = statement('read-actor-aliases')
const writeActorRows = statement('write-actors')
const removeActorRows = statement('remove-actors')

const NameCount = z.object({
  actor: z.string(),
  own: z.boolean(),
  name: z.string(),
  type: ActorType,
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  outlet: z.boolean(),
  count: z.number(),
})
const AliasCount = z.object({ actor: z.string(), own: z.boolean(), alias: z.string(), count: z.number() })

/** What all articles together say about an actor, counted. */
export type ActorKnowledge = {
  names: readonly Omit<z.infer<typeof NameCount>, 'actor' | 'own'>[]
  aliases: readonly Omit<z.infer<typeof AliasCount>, 'actor' | 'own'>[]
}

/** Lets each key mean one actor, which is made when it is new. */
export async function writeMeanings(
  writer: Reader,
  rows: readonly { key: string; actor: string }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeMeaningRows, { rows })
}

/** Removes keys that no article knows any more. */
export async function removeKeys(writer: Reader, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await writer.run(removeKeyRows, { keys })
}

/**
 * What the articles say about each of the actors as the coders read them; another's word counts for actors that only the other
 * knows. Actors without any key are left out.
 */
export async function readActorKnowledge(
  reader: Reader,
  actors: readonly string[],
  coders: readonly string[],
): Promise<Map<string, ActorKnowledge>> {
  const names = z.array(NameCount).parse(await reader.run(readNames, { actors, coders }))
  const aliases = z.array(AliasCount).parse(await reader.run(readAliases, { actors, coders }))
  const aliasesOf = Map.groupBy(aliases, (row) => row.actor)
  return new Map(
    [...Map.groupBy(names, (row) => row.actor)].map(([actor, rows]) => {
      const own = rows.some((row) => row.own)
      return [
        actor,
        {
          names: rows.filter((row) => row.own === own),
          aliases: (aliasesOf.get(actor) ?? []).filter((row) => row.own === own),
        },
      ]
    }),
  )
}

/** Writes what is derived of actors; those whose name changed are marked, since their events carry it. */
export async function writeActors(
  writer: Reader,
  rows: readonly { id: string; properties: StoredProperties }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeActorRows, { rows })
}

/** Removes those of the actors that nothing points at any more. */
export async function removeActors(writer: Reader, actors: readonly string[]): Promise<void> {
  await writer.run(removeActorRows, { actors })
}

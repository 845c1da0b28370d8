import type { Integer } from 'neo4j-driver'
import { z } from 'zod'
import type { ClaimCheck } from '../../model/claim.ts'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { GraphChangedError } from '../graph-error.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { loadStatement } from '../statement.ts'
import type { ClaimState, KnownActor, Participant } from './stated.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const loading = (name: string) => loadStatement(new URL(`../load/${name}.cypher`, import.meta.url))
const removeAdded = statement('remove-added-claims')
const writeAdded = statement('write-added-claims')
const writeClaims = statement('write-judged-claims')
const clearNamed = statement('clear-named')
const writeRetracted = statement('write-retracted')
const resolveKeys = loading('resolve-keys')
const writeKnowledge = loading('write-knowledge')
const writeActors = loading('write-claim-actors')
const writeRecipients = loading('write-claim-recipients')
const writePlaces = loading('write-claim-places')

/** A claim as it is to stand in the graph. */
export type JudgedClaim = {
  readonly id: string
  readonly sentence: string
  readonly check: ClaimCheck
  readonly said: ClaimState
  /** What its coder said, where a person has put it right. */
  readonly coded: ClaimState | null
  /** What a claim has that a person added and that has no other coder. */
  readonly added: { readonly properties: StoredProperties } | null
}

/** Removes claims that people had added, and marks what they touched. */
export async function removeAddedClaims(writer: Reader, claims: readonly string[]): Promise<void> {
  if (claims.length > 0) await writer.run(removeAdded, { claims })
}

/** Writes whom only people named in each of the articles: whoever it was before goes. Their keys are marked. */
export async function writeNamed(
  writer: Reader,
  coder: string,
  articles: readonly { article: string; named: readonly Omit<KnownActor, 'coder'>[] }[],
): Promise<void> {
  if (articles.length === 0) return
  await writer.run(clearNamed, { articles: articles.map(({ article }) => article), coder })
  const rows = articles
    .flatMap(({ article, named }) =>
      named.map(({ key, name, type, country, sectors }) => ({
        article,
        key,
        properties: { coder, name, type, aliases: [], country, sectors, outlet: false },
      })),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  await writer.run(resolveKeys, { keys: [...new Set(rows.map((row) => row.key))] })
  await writer.run(writeKnowledge, { rows })
}

/** Writes which articles people took back, and which of them no more. */
export async function writeRetractions(
  writer: Reader,
  rows: readonly { article: string; retracted: boolean }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(writeRetracted, { rows })
}

const LeftActors = z.array(z.object({ actor: z.string() }))
const Resolved = z.array(z.object({ key: z.string(), actor: z.string() }))

/** Writes claims with participants and place; the actors that something was taken from. */
export async function writeJudgedClaims(writer: Reader, claims: readonly JudgedClaim[]): Promise<string[]> {
  if (claims.length === 0) return []
  const added = claims.filter((claim) => claim.added !== null)
  await writer.run(writeAdded, { rows: added.map(({ id, sentence }) => ({ id, sentence })) })
  const left = await writer.run(writeClaims, {
    rows: claims.map((claim) => ({
      id: claim.id,
      properties: {
        ...claim.added?.properties,
        ...storedFields(claim.said),
        check: claim.check,
        coded: claim.coded === null ? null : JSON.stringify(claim.coded),
      },
    })),
  })
  const keys = claims.flatMap(({ said }) => [...said.actors, ...said.recipients].map(({ key }) => key))
  const resolved = Resolved.parse(await writer.run(resolveKeys, { keys: [...new Set(keys)].toSorted() }))
  const actorOf = new Map(resolved.map((row) => [row.key, row.actor]))
  const rowsOf = (side: 'actors' | 'recipients') =>
    claims.flatMap(({ id, said }) =>
      said[side].map((participant) => {
        const actor = actorOf.get(participant.key)
        if (actor === undefined) throw new GraphChangedError(resolveKeys.name, keys.length, resolved.length)
        return { claim: id, actor, properties: storedParticipant(participant) }
      }),
    )
  await writer.run(writeActors, { rows: rowsOf('actors') })
  await writer.run(writeRecipients, { rows: rowsOf('recipients') })
  await writer.run(writePlaces, {
    rows: claims.flatMap(({ id, said }) =>
      said.places.map(({ id: place, ...properties }) => ({ claim: id, place, properties })),
    ),
  })
  return LeftActors.parse(left).map((row) => row.actor)
}

/** Of a claim's numbers the intensity alone is no whole number. */
function storedFields({ fields }: ClaimState): StoredProperties {
  return { ...withIntegers(fields), intensity: fields.intensity }
}

function storedParticipant(participant: Participant): StoredProperties {
  return withIntegers(participant)
}

type Plain = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

function withIntegers(properties: Plain): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]): [string, Exclude<Plain[string], number> | Integer] => [
      name,
      typeof value === 'number' ? integer(value) : value,
    ]),
  )
}

import { z } from 'zod'
import { Modality, PlacePrecision, Polarity } from '../../model/claim.ts'
import { DatePrecision } from '../../model/dates.ts'
import { EventStatus } from '../../model/event.ts'
import { Context } from '../../model/plover/contexts.ts'
import { EventType, Quad } from '../../model/plover/event-types.ts'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readClaimRows = statement('read-block-claims')
const readEventRows = statement('read-touched-events')
const removeEventRows = statement('remove-events')
const writeEventRows = statement('write-events')
const writeReportRows = statement('write-reports')
const writeParticipantRows = statement('write-participants')
const writePlaceRows = statement('write-event-places')
const writePossibleRows = statement('write-possibly-same')
const writeDegreeRows = statement('write-degrees')
const writeLinkRows = statement('write-links')

const NamedActor = z.object({
  id: z.string(),
  name: z.string().nullable(),
  country: z.string().nullable(),
})

const ReportingClaim = z.object({
  block: z.string(),
  id: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  quad: Quad,
  intensity: z.number(),
  contexts: z.array(Context),
  modality: Modality,
  polarity: Polarity,
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  datePrecision: DatePrecision.nullable(),
  triggerStart: z.number(),
  triggerEnd: z.number(),
  article: z.string(),
  story: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  actors: z.array(NamedActor),
  recipients: z.array(NamedActor),
  sentence: z.object({ id: z.string(), start: z.number(), text: z.string() }),
  /** Whom the sentence mentions, and in which words. */
  mentions: z.array(z.object({ actor: z.string(), text: z.string() })),
  places: z.array(z.object({ id: z.string(), precision: PlacePrecision, country: z.string().nullable() })),
})
/** A claim with all that clustering and its event take from it. */
export type ReportingClaim = z.infer<typeof ReportingClaim>

const StoredEvent = z.object({
  id: z.string(),
  digest: z.string(),
  status: EventStatus,
  participants: z.array(z.string()),
})
export type StoredEvent = z.infer<typeof StoredEvent>

/** An event to be written: its properties, the claims that report it, who takes part, and where. */
export type EventRows = {
  readonly id: string
  readonly properties: StoredProperties
  readonly claims: readonly { readonly id: string; readonly why: string }[]
  readonly participants: readonly { actor: string; role: 'actor' | 'recipient'; claimCount: number }[]
  readonly place: string | null
  /** Events with larger ids that may be the same. */
  readonly possiblySame: readonly {
    readonly event: string
    readonly score: number
    readonly reasons: readonly string[]
  }[]
}

/** The claims of the blocks. */
export async function readBlockClaims(reader: Reader, blocks: readonly string[]): Promise<ReportingClaim[]> {
  return z.array(ReportingClaim).parse(await reader.run(readClaimRows, { blocks }))
}

/** The events that stand for the blocks at the moment, and those that the claims report. */
export async function readTouchedEvents(
  reader: Reader,
  touched: { blocks: readonly string[]; claims: readonly string[] },
): Promise<StoredEvent[]> {
  return z.array(StoredEvent).parse(await reader.run(readEventRows, touched))
}

export async function removeEvents(writer: Reader, events: readonly string[]): Promise<void> {
  if (events.length > 0) await writer.run(removeEventRows, { events })
}

/** Writes events whole: what they were before goes. */
export async function writeEvents(writer: Reader, events: readonly EventRows[]): Promise<void> {
  if (events.length === 0) return
  await writer.run(writeEventRows, {
    rows: events.map((event) => ({ id: event.id, properties: { ...event.properties, id: event.id } })),
  })
  await writer.run(writeReportRows, {
    rows: events.flatMap((event) => event.claims.map(({ id, why }) => ({ claim: id, event: event.id, why }))),
  })
  await writer.run(writeParticipantRows, {
    rows: events.flatMap((event) =>
      event.participants.map(({ actor, role, claimCount }) => ({
        event: event.id,
        actor,
        role,
        claimCount: integer(claimCount),
      })),
    ),
  })
  await writer.run(writePlaceRows, {
    rows: events.flatMap((event) => (event.place === null ? [] : [{ event: event.id, place: event.place }])),
  })
  await writer.run(writePossibleRows, {
    rows: events.flatMap(({ id, possiblySame }) => possiblySame.map((other) => ({ ...other, id }))),
  })
}

/** Counts again in how many events the actors take part. */
export async function writeDegrees(writer: Reader, actors: readonly string[]): Promise<void> {
  if (actors.length > 0) await writer.run(writeDegreeRows, { actors })
}

/**
 * Counts again which events join the pairs. Only events of the given statuses count, and only those with at most `most`
 * participants: a summit of thirty states would link all with all.
 */
export async function writeLinks(
  writer: Reader,
  pairs: readonly (readonly string[])[],
  options: { statuses: readonly EventStatus[]; most: number },
): Promise<void> {
  if (pairs.length === 0) return
  await writer.run(writeLinkRows, { pairs, statuses: options.statuses, most: integer(options.most) })
}

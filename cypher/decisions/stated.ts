import { z } from 'zod'
import { ActorType } from '../../model/actor.ts'
import { ClaimCheck, ClaimPlace, HedgeKind, Modality, Polarity } from '../../model/claim.ts'
import { DatePrecision } from '../../model/dates.ts'
import { Context } from '../../model/plover/contexts.ts'
import { EventType, Quad } from '../../model/plover/event-types.ts'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const read = loadStatement(new URL('read-stated.cypher', import.meta.url))

const offset = z.int().nonnegative().nullable()

/** The properties of a claim that a person may put right, and those that follow from them. */
export const ClaimFields = z.object({
  name: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  contexts: z.array(Context),
  quad: Quad,
  intensity: z.number(),
  modality: Modality,
  polarity: Polarity,
  mutual: z.boolean().nullable(),
  hedge: HedgeKind.nullable(),
  hedgeStart: offset,
  hedgeEnd: offset,
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  datePrecision: DatePrecision.nullable(),
  dateText: z.string().nullable(),
  deadLow: offset,
  deadHigh: offset,
  deadStart: offset,
  deadEnd: offset,
  injuredLow: offset,
  injuredHigh: offset,
  injuredStart: offset,
  injuredEnd: offset,
  arrestedLow: offset,
  arrestedHigh: offset,
  arrestedStart: offset,
  arrestedEnd: offset,
})
export type ClaimFields = z.infer<typeof ClaimFields>

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

/** What stands on the relationship to a participant: its key, its place in the list, and what it was as of the date. */
export const Participant = z
  .object({ key: z.string(), order: z.int() })
  .catchall(Value)
  .transform((row) => ({
    ...Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    key: row.key,
    order: row.order,
  }))
export type Participant = z.infer<typeof Participant>

const participants = z
  .array(Participant)
  .transform((rows) => rows.toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1)))

const Place = ClaimPlace.extend({
  country: z.string().nullable().default(null),
  lat: z.number().nullable().default(null),
  lon: z.number().nullable().default(null),
})

/** All that a judgement of a claim can change. */
export const ClaimState = z.object({
  fields: ClaimFields,
  actors: participants,
  recipients: participants,
  places: z.array(Place),
})
export type ClaimState = z.infer<typeof ClaimState>

const StatedSentence = z.object({
  id: z.string(),
  index: z.int(),
  start: z.int(),
  end: z.int(),
})
export type StatedSentence = z.infer<typeof StatedSentence>

/** As `coded` keeps it; what was put right before `mutual` could be has it where the coder wrote it. */
const CodedState = ClaimState.extend({ fields: ClaimFields.partial({ mutual: true }) })

/** Its fields in their order, since they are kept as text. */
function withMutual(coded: z.infer<typeof CodedState>['fields'], standing: ClaimFields): ClaimFields {
  const { mutual = standing.mutual } = coded
  return { ...coded, mutual }
}

const StatedClaim = ClaimState.extend({
  id: z.string(),
  coder: z.string(),
  triggerStart: z.int(),
  triggerEnd: z.int(),
  check: ClaimCheck,
  /** Where it looks for its event; null where it reports none. */
  block: z.string().nullable(),
  /** What its coder said, where a person has put it right. */
  coded: z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? null : JSON.parse(text)))
    .pipe(CodedState.nullable()),
  sentence: StatedSentence,
}).transform(({ coded, ...claim }) => ({
  ...claim,
  coded: coded === null ? null : { ...coded, fields: withMutual(coded.fields, claim.fields) },
}))
/** A claim as it stands in the graph. */
export type StatedClaim = z.infer<typeof StatedClaim>

const KnownActor = z.object({
  coder: z.string(),
  key: z.string(),
  name: z.string(),
  type: ActorType,
  country: z.string().nullable(),
  sectors: z.array(z.string()),
})
export type KnownActor = z.infer<typeof KnownActor>

const StatedArticle = z.object({
  article: z.string(),
  /** As stored at the moment. */
  retracted: z.boolean(),
  sentences: z.array(StatedSentence),
  knows: z.array(KnownActor),
  claims: z.array(StatedClaim),
})
/** An article with its sentences, whom it knows and what it claims. */
export type StatedArticle = z.infer<typeof StatedArticle>

/** What the articles state, by whatever coder; unknown articles are left out. */
export async function readStated(reader: Reader, articles: readonly string[]): Promise<StatedArticle[]> {
  return z.array(StatedArticle).parse(await reader.run(read, { articles }))
}

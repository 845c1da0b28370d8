import { z } from 'zod'
import { jsonText } from '../../../model/json-text.ts'
import { EventType } from '../../../model/plover/event-types.ts'
import type { Graph } from '../../connection.ts'
import { and } from '../../filters/fragments.ts'
import { printedConditions } from '../../filters/selection.ts'
import type { Scope } from '../../filters/selection.ts'
import { pages, scatteredPageMs } from '../../pages.ts'
import { compose } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import { StoredClaim } from '../../stored-claim.ts'
import { absent } from '../../stored-property.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))

const units = { claim: statement('claims-to-draw'), sentence: statement('sentences-to-draw') } as const
const drawnSentences = statement('drawn-sentences')

/** What a sample is drawn of. */
export type SampledUnit = keyof typeof units

/** What coders are asked of a claim, beside who takes part. */
const CodedFields = StoredClaim.pick({
  type: true,
  mode: true,
  modality: true,
  polarity: true,
  dateFrom: true,
  dateTo: true,
  datePrecision: true,
})

/** What its coder said of a claim that a person has put right since. */
const Coded = jsonText(
  z.object({
    fields: CodedFields,
    actors: z.array(z.object({ key: z.string(), order: z.int() })),
    recipients: z.array(z.object({ key: z.string(), order: z.int() })),
  }),
)
  .nullable()
  .default(null)

const Drawable = z.object({
  id: z.string(),
  sentence: z.string(),
  outlet: z.string().nullable(),
  /** Whether its outlet has replaced the text, or a person took the article back: its claims report no event. */
  setAside: z.boolean(),
  claims: z.array(
    z.object({ id: z.string(), coder: z.string(), triggerStart: z.int(), type: EventType, coded: Coded }),
  ),
})
/** A claim or a sentence as far as drawing it goes. */
export type Drawable = z.infer<typeof Drawable>

const Part = z.object({
  key: z.string(),
  order: absent(z.int()),
  name: z.string(),
  aliases: z.array(z.string()),
  country: z.string().nullable(),
})

const SampledClaim = CodedFields.extend({
  ...StoredClaim.pick({
    id: true,
    triggerStart: true,
    triggerEnd: true,
    attribution: true,
    coderVersion: true,
  }).shape,
  coded: Coded,
  actors: z.array(Part),
  recipients: z.array(Part),
})
/** A claim with what its coder said where a person has put it right. */
export type SampledClaim = z.infer<typeof SampledClaim>

const absentText = absent(z.string())

const SampledSentence = z.object({
  sentence: z.object({ id: z.string(), start: z.int(), end: z.int(), text: z.string() }),
  before: z.string().nullable(),
  after: z.string().nullable(),
  article: z.object({
    id: z.string(),
    outlet: absentText,
    title: absentText,
    publishedAt: absentText,
    url: absentText,
  }),
  mentions: z.array(z.object({ key: z.string(), text: z.string() })),
  knows: z.array(Part.omit({ order: true })),
  claims: z.array(SampledClaim),
})
/** A sentence with its neighbours, whom its article knows, and what a coder read in it. */
export type SampledSentence = z.infer<typeof SampledSentence>

const pageSize = 2000

/** All claims or sentences of a scope by id, in bounded memory. */
export function readDrawables(graph: Graph, unit: SampledUnit, scope: Scope): AsyncGenerator<Drawable> {
  const { conditions, params } = printedConditions(unit, scope)
  const page = compose(units[unit], { within: and(conditions) })
  return pages(graph, { page, params, limit: pageSize, row: Drawable, timeoutMs: scatteredPageMs })
}

/** So many sentences are read at once. */
const sentencesAtOnce = 200

/** These sentences with what the coder of this name read in them, by id. */
export async function readSampledSentences(
  graph: Graph,
  sentences: readonly string[],
  coder: string,
): Promise<Map<string, SampledSentence>> {
  const found = new Map<string, SampledSentence>()
  for (let start = 0; start < sentences.length; start += sentencesAtOnce) {
    const some = sentences.slice(start, start + sentencesAtOnce)
    const rows = await graph.read((reader) => reader.run(drawnSentences, { sentences: some, coder }), {
      timeoutMs: scatteredPageMs,
    })
    for (const row of z.array(SampledSentence).parse(rows)) found.set(row.sentence.id, row)
  }
  return found
}

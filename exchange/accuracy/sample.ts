import { readDrawables, readSampledSentences } from '../../cypher/export/sample/sampled.ts'
import type { Drawable, SampledSentence, SampledUnit } from '../../cypher/export/sample/sampled.ts'
import { compareText } from '../../model/compare-text.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { csvForSpreadsheets } from '../csv-lines.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import { ofOneDerivedMoment } from '../rows/derived-moment.ts'
import type { ExportSource } from '../rows/source.ts'
import { codingGuide } from './coding-guide.ts'
import { lot, StratifiedDraw } from './draw.ts'
import type { Allocation } from './draw.ts'
import type { KeyItem, SampleKey } from './key.ts'
import { labelingConfig, labelingTasks } from './label-studio.ts'
import { machineEvent } from './machine-event.ts'
import { claimColumns, sentenceColumns, shownClaim, shownSentence } from './sheet.ts'
import type { Shown } from './sheet.ts'

/** What is drawn, and for whom. */
export type SampleRequest = {
  unit: SampledUnit
  size: number
  by: 'type' | 'outlet' | 'none'
  allocation: Allocation
  seed: number
  coders: readonly string[]
  /** How many items all coders get. */
  overlap: number
  /** Whose coding is judged: `rules`. */
  coder: string
  /** As the key tells it. */
  collection: string | null
}

/** A drawn item: what the sheets show of it, and what the key says. */
export type SheetItem = { key: KeyItem; shown: Shown }

/**
 * Draws a sample of what a coder coded, or of sentences, and writes for each person a sheet and the tasks of Label Studio,
 * the guide, and the key that they must not see. The same graph and seed give the same files, however it was loaded.
 * Throws a `Failure` (usage) where there is nothing to draw.
 */
export async function writeSample(
  source: ExportSource,
  request: SampleRequest,
  folder: OutputFolder,
): Promise<SampleKey> {
  const { items, key } = await ofOneDerivedMoment(source.graph, () => drawSample(source, request))
  const columns = request.unit === 'claim' ? claimColumns : sentenceColumns
  for (const coder of request.coders) {
    const own = itemsOf(items, coder, request.seed)
    await folder.write(
      `sheet-${coder}.csv`,
      csvForSpreadsheets(
        columns,
        own.map(({ key: { item }, shown }) =>
          columns.map((column) => ({ ...shown, item, coder })[column] ?? null),
        ),
      ),
    )
    await folder.write(`tasks-${coder}.json`, labelingTasks(own, coder))
  }
  await folder.write('labeling.xml', labelingConfig(request.unit))
  await folder.write('CODING.md', codingGuide(request.unit))
  await folder.write('key.json', `${JSON.stringify(key, null, 2)}\n`)
  return key
}

async function drawSample(
  source: ExportSource,
  request: SampleRequest,
): Promise<{ items: SheetItem[]; key: SampleKey }> {
  const { unit, coder, seed } = request
  const draw = new StratifiedDraw<{ id: string; sentence: string }>(request.size, seed)
  let population = 0
  for await (const one of readDrawables(source.graph, unit, source.scope)) {
    source.signal.throwIfAborted()
    const stratum = stratumOf(one, request)
    if (stratum === null) continue
    draw.add(stratum, { id: one.id, sentence: one.sentence })
    population += 1
    if (population % 2000 === 0) source.report(`${unit}s: ${population}`)
  }
  if (population === 0) throw nothingToDraw(request)
  const { items, strata } = draw.finish(request.allocation)
  const coders = assign(
    items.map(({ item }) => item.id),
    request,
  )
  const sentences = await readSampledSentences(
    source.graph,
    [...new Set(items.map(({ item }) => item.sentence))],
    coder,
  )
  const sheetItems = items.flatMap(({ item: { id, sentence }, stratum, weight }): SheetItem[] => {
    const sampled = sentences.get(sentence)
    return sampled === undefined
      ? []
      : [sheetItem(sampled, { id, sentence, stratum, weight, coders: coders.get(id) ?? [] }, request)]
  })
  const versions = [...sentences.values()].flatMap(({ claims }) => claims.map((claim) => claim.coderVersion))
  return {
    items: sheetItems,
    key: {
      format: 'dramatis-sample-key',
      version: 1,
      unit,
      seed,
      by: request.by,
      allocation: request.allocation,
      collection: request.collection,
      coder,
      coderVersions: [...new Set(versions)].toSorted(compareText),
      coders: [...request.coders],
      overlap: Math.min(request.overlap, items.length),
      population,
      strata,
      items: sheetItems.map((one) => one.key).toSorted((a, b) => compareText(a.item, b.item)),
    },
  }
}

/** The stratum of a claim of the coder's, or of a sentence; null for what is not of the population. */
function stratumOf(
  { setAside, outlet, claims }: Drawable,
  { unit, by, coder }: SampleRequest,
): string | null {
  const own = claims
    .filter((claim) => claim.coder === coder)
    .toSorted((a, b) => a.triggerStart - b.triggerStart || compareText(a.id, b.id))
  if (setAside || (unit === 'claim' && own.length === 0)) return null
  if (by === 'none') return 'all'
  if (by === 'outlet') return outlet ?? 'no outlet'
  const [first] = own
  return first === undefined ? 'nothing coded' : (first.coded?.fields.type ?? first.type)
}

function sheetItem(
  sampled: SampledSentence,
  drawn: Omit<KeyItem, 'item' | 'machine'>,
  { unit, seed }: SampleRequest,
): SheetItem {
  const events = sampled.claims
    .toSorted((a, b) => a.triggerStart - b.triggerStart || compareText(a.id, b.id))
    .map((claim) => machineEvent(claim, sampled))
  // Letters before the digits keep spreadsheets from taking it for a number.
  const item = `${unit === 'claim' ? 'c' : 's'}-${lot(seed, 'item', drawn.id).slice(0, 12)}`
  if (unit === 'sentence') return { key: { item, ...drawn, machine: events }, shown: shownSentence(sampled) }
  const own = events.filter(({ claim }) => claim === drawn.id)
  const [event] = own
  return {
    key: { item, ...drawn, machine: own },
    shown: event === undefined ? shownSentence(sampled) : shownClaim(sampled, drawn.id, event),
  }
}

/** Who gets what: the first lots go to all, the others to one after another. */
export function assign(
  ids: readonly string[],
  { seed, coders, overlap }: Pick<SampleRequest, 'seed' | 'coders' | 'overlap'>,
): Map<string, string[]> {
  const inOrder = shuffled(ids, (id) => lot(seed, 'overlap', id))
  return new Map(
    inOrder.map((id, index) => {
      const coder = coders[index % coders.length]
      return [id, index < overlap ? [...coders] : coder === undefined ? [] : [coder]]
    }),
  )
}

/** What one person gets, in an order of that person's own. */
function itemsOf(items: readonly SheetItem[], coder: string, seed: number): SheetItem[] {
  return shuffled(
    items.filter(({ key }) => key.coders.includes(coder)),
    ({ key }) => lot(seed, `order of ${coder}`, key.id),
  )
}

function shuffled<Item>(items: readonly Item[], lotOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, lot: lotOf(item) }))
    .toSorted((a, b) => compareText(a.lot, b.lot))
    .map(({ item }) => item)
}

function nothingToDraw({ unit, coder }: SampleRequest): Failure {
  return new Failure(
    unit === 'claim' ? `There are no claims of the coder ${coder} to draw from.` : 'There are no sentences.',
    exitCodes.usage,
  )
}

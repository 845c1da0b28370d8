import { readPublicationSpan } from '../../cypher/export/comparison/publication-span.ts'
import { readState } from '../../cypher/queries/graph-state.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import { ofOneDerivedMoment } from '../rows/derived-moment.ts'
import type { ExportSource } from '../rows/source.ts'
import type { Undated } from '../undated.ts'
import { lineSorter } from '../sorting/line-sorter.ts'
import type { LineSorter } from '../sorting/line-sorter.ts'
import { cellsOf, withoutCountries } from './cells.ts'
import type { CellRule } from './cells.ts'
import type { ForeignEvent, ForeignFormat } from './foreign/foreign-row.ts'
import { readForeign } from './foreign/read-foreign.ts'
import type { ForeignReading } from './foreign/read-foreign.ts'
import { compareCells } from './measures.ts'
import type { Compared } from './measures.ts'
import { MirroredMeetings } from './mirrored-meetings.ts'
import { overlapOf, tellDays } from './periods.ts'
import type { Days } from './periods.ts'
import { ourEvents } from './read-ours.ts'
import type { OurRule } from './read-ours.ts'
import { Tally } from './tally.ts'
import { eventLine } from './told-events.ts'
import { UnknownNames } from './unknown-countries.ts'
import type { UnknownCountries } from './unknown-countries.ts'
import { writeComparison } from './write-comparison.ts'

/** What is compared with what. */
export type ComparisonRequest = {
  format: ForeignFormat
  paths: readonly string[]
  rule: CellRule
  /** What becomes of our events without a date. */
  undated: Undated
  /** Whose dyads make the grid: ours alone, or those of either. */
  dyads: 'ours' | 'either'
  /** Days, ISO, inclusive, that stand in for what was found to be covered. */
  from: string | null
  to: string | null
}

/** Why events or rows are in no cell, and how many. */
export type LeftOutCounts = Map<string, number>

/** What was read of their table, and which names in it are no countries we know, in rows of the days compared. */
export type TheirReading = ForeignReading & { unknownCountries: UnknownCountries }

/** All that is known in the end. */
export type Comparison = {
  request: ComparisonRequest
  ours: { events: number; covers: Days | null; leftOut: LeftOutCounts }
  theirs: TheirReading
  compared: Compared
  /** Whether somebody wrote to the graph between the two readings of it. */
  changed: boolean
}

/**
 * Compares the events of a graph with a table of others: lays ours into cells, theirs into the same, measures the days that
 * both cover, and writes counts, measures and the cells that only one side has. Throws a `Failure` (usage) where there is
 * nothing to compare.
 */
export async function compareWith(
  source: ExportSource,
  request: ComparisonRequest,
  folder: OutputFolder,
): Promise<Comparison> {
  const epoch = await epochOf(source)
  const days = await daysCompared(source, request)
  const { format, undated } = request
  const rule = { ...request.rule, reciprocalMeetings: format.reciprocalMeetings, undated, days }
  await using tally = new Tally()
  await using events = lineSorter()
  const ours = await ofOneDerivedMoment(source.graph, () => countOurs(source, rule, { tally, events }))
  const theirs = await countTheirs(source, request, { tally, days })
  const compared = await compareCells(tally.cells(), request.rule, days)
  const comparison = { request, ours, theirs, compared, changed: (await epochOf(source)) !== epoch }
  await writeComparison({ source, folder, tally, events }, comparison)
  return comparison
}

/** The days that both cover: an event that one side could not have is no disagreement. */
async function daysCompared(source: ExportSource, request: ComparisonRequest): Promise<Days> {
  const { from, to } = request
  if (from !== null && to !== null && from <= to) return { from, to }
  const ours = await coveredByOurs(source)
  // Their files are read twice: nothing is counted before it is known which days count.
  const { covers } = await readForeign(request.paths, request.format, {
    onEvent: () => undefined,
    onProgress: (rows, file) => source.report(`${file}: which days it covers, ${rows} rows`),
    signal: source.signal,
  })
  const found = overlapOf(ours, covers)
  const days = { from: from ?? found?.from, to: to ?? found?.to }
  if (days.from === undefined || days.to === undefined || days.from > days.to)
    throw new Failure(
      `There is no day that both cover: our articles were published from ${tellDays(ours)}, the files cover ${tellDays(covers)}. --from and --to say other days.`,
      exitCodes.usage,
    )
  return { from: days.from, to: days.to }
}

function coveredByOurs({ graph, scope }: ExportSource): Promise<Days | null> {
  return graph.read((reader) => readPublicationSpan(reader, scope), { timeoutMs: 600_000 })
}

async function countOurs(
  source: ExportSource,
  rule: OurRule,
  { tally, events: told }: { tally: Tally; events: LineSorter },
): Promise<{ events: number; covers: Days | null; leftOut: LeftOutCounts }> {
  const leftOut: LeftOutCounts = new Map()
  let events = 0
  for await (const { event, cells } of ourEvents(source, rule)) {
    events += 1
    if ('why' in cells) leave(leftOut, cells.why)
    else
      for (const cell of cells) {
        await tally.countOurs(cell)
        await told.add(eventLine(cell, event))
      }
    if (events % 1000 === 0) source.report(`our events: ${events}`)
  }
  return { events, covers: await coveredByOurs(source), leftOut }
}

async function countTheirs(
  source: ExportSource,
  { format, paths, rule, dyads }: ComparisonRequest,
  { tally, days }: { tally: Tally; days: Days },
): Promise<TheirReading> {
  const leftOut: LeftOutCounts = new Map()
  const unknown = new UnknownNames()
  await using mirrored = new MirroredMeetings()
  const onEvent = (event: ForeignEvent): Promise<void> | undefined => {
    const cells = cellsOf({ ...event, from: event.day, to: event.day }, rule, days)
    if (isWithin(event.day, days)) unknown.count(event.unknown)
    if ('why' in cells)
      return leave(
        leftOut,
        cells.why === withoutCountries && event.unknown.length > 0 ? unknownName : cells.why,
      )
    const counted = cells.filter((cell) => dyads === 'either' || tally.hasDyad(cell))
    if (counted.length === 0) return leave(leftOut, 'between countries that no event of ours joins')
    const [cell] = counted
    if (!rule.directed && event.meeting !== null && cell !== undefined && cell.source !== cell.target)
      return mirrored.add({
        cell,
        day: event.day,
        kind: event.meeting,
        forward: event.sources.includes(cell.source),
        example: exampleOf(event),
      })
    const waits = counted.flatMap((cell) => tally.countTheirs(cell, exampleOf(event)) ?? [])
    return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
  }
  const reading = await readForeign(paths, format, {
    onEvent,
    onProgress: (rows, file) => source.report(`${file}: ${rows} rows`),
    signal: source.signal,
  })
  for await (const { cell, examples, mirrored: rows } of mirrored.meetings()) {
    for (const example of examples) await tally.countTheirs(cell, example)
    if (rows > 0) leave(leftOut, otherSide, rows)
  }
  for (const [why, count] of reading.leftOut) leave(leftOut, why, count)
  return { ...reading, leftOut, unknownCountries: unknown.found() }
}

const unknownName = 'without two countries, for a name or code is not known (named below)'
const otherSide = 'meetings that another row tells in the other direction'

const isWithin = (day: string, { from, to }: Days): boolean => from <= day && day <= to

function exampleOf({ id, url }: ForeignEvent): string {
  return url === null ? id : `${id} ${url}`
}

function leave(leftOut: LeftOutCounts, why: string, count = 1): undefined {
  leftOut.set(why, (leftOut.get(why) ?? 0) + count)
}

async function epochOf({ graph }: ExportSource): Promise<string | null> {
  return (await graph.read(readState)).epoch
}

import { inBatches } from '../../model/in-batches.ts'
import { z } from 'zod'
import { exitCodes, Failure } from '../../model/failure.ts'
import { TimeUnit } from '../../model/time-bins.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import type { ExportFormat } from '../format.ts'
import { inDigits, leftOut } from '../left-out.ts'
import type { LeftOut } from '../left-out.ts'
import { firstPublished, readReports } from '../rows/event-reports.ts'
import { readEventsWithStandings } from '../rows/event-rows.ts'
import type { EventWithStandings } from '../rows/event-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { programVersion } from '../program-version.ts'
import { csvLines } from '../tables/csv-sink.ts'
import { csvFiles, dataPackage } from '../tables/data-package.ts'
import { cellsOf as cellsOfRow } from '../tables/table.ts'
import type { Cell } from '../tables/table.ts'
import { lineSorter } from '../sorting/line-sorter.ts'
import type { LineSorter } from '../sorting/line-sorter.ts'
import { Undated, undatedOption } from '../undated.ts'
import { cellsOf, countDyads, lineOf, withoutGaps } from './dyad-cell.ts'
import type { PeriodRange } from './dyad-cell.ts'
import { dyadCodebook } from './dyad-codebook.ts'
import { contributions, dyadEvent } from './dyad-events.ts'
import { DyadUnit, dyadUnits } from './dyad-party.ts'
import type { DyadParty } from './dyad-party.ts'
import { dyadTable } from './dyad-table.ts'

const Options = z.object({
  dyads: TimeUnit.default('month'),
  of: DyadUnit.default('countries'),
  directed: z.boolean().default(false),
  fillZero: z.boolean().default(false),
  undated: Undated.default('drop'),
})
export type DyadOptions = z.infer<typeof Options>

/** Who did how much to whom in a period, as the field's models take it. */
export const dyads: ExportFormat = {
  name: 'dyads',
  description: 'counts of events for each dyad and period',
  chosenBy: 'dyads',
  options: [
    { flags: '--dyads <period>', description: 'how long a period is', choices: TimeUnit.options },
    { flags: '--of <what>', description: 'between countries (the default) or actors', choices: dyadUnits },
    { flags: '--directed', description: 'who did it and to whom apart; symmetric events in both directions' },
    {
      flags: '--fill-zero',
      description: 'a row also for the periods in which nothing is reported of a dyad',
    },
    undatedOption,
  ],
  prepare: (read) => {
    const options = read(Options)
    return (source, folder) => writeDyads(source, folder, options)
  },
}

/** More rows than this are nobody's table: countries by day over thirty years would have four hundred million. */
export const mostFilledRows = 50_000_000

const rowsAtOnce = 500

/** Writes dyads.csv, its codebook and its description for programs; answers what was left out. */
export async function writeDyads(
  source: ExportSource,
  folder: OutputFolder,
  options: DyadOptions,
  limit = mostFilledRows,
): Promise<readonly string[]> {
  const left = leftOut()
  await using lines = lineSorter()
  const { parties, range, counted, byPublication } = await collect(source, options, lines, left)
  if (options.fillZero && range !== null)
    refuseTooMany({ dyads: await countDyads(lines.sorted()), range, unit: options.dyads, limit })
  let rows = 0
  const table = dyadTable(options)
  const content = async function* content() {
    let waiting: Cell[][] = [table.columns.map(({ name }) => name)]
    const found = cellsOf(lines.sorted())
    const cells = options.fillZero && range !== null ? withoutGaps(found, range) : found
    for await (const cell of cells) {
      const [first, second] = [parties.get(cell.source), parties.get(cell.target)]
      if (first === undefined || second === undefined) throw new RangeError(`nobody is called ${cell.source}`)
      rows += 1
      if (rows % 1_000 === 0) source.report(`dyads: ${inDigits(rows)} rows`)
      waiting.push(cellsOfRow(table, { cell, source: first, target: second, unit: options.dyads }))
      if (waiting.length < rowsAtOnce) continue
      yield csvLines(waiting)
      waiting = []
    }
    if (waiting.length > 0) yield csvLines(waiting)
  }
  const file = await folder.write('dyads.csv', content())
  const notes = [
    `dyads.csv: rows ${inDigits(rows)}; events ${inDigits(counted)}.`,
    ...(byPublication > 0
      ? [
          `Events without a date of their own, counted when they were first published: ${inDigits(byPublication)}.`,
        ]
      : []),
    ...left.sentences(),
  ]
  await folder.write('CODEBOOK.md', dyadCodebook(options, table, notes))
  const described = {
    tables: [table],
    files: csvFiles,
    written: [file],
    counts: { dyads: rows },
    version: programVersion(),
  }
  await folder.write('datapackage.json', dataPackage(described))
  return notes
}

/** Zeros are streamed, but a table of billions of rows helps nobody and fills the disk. */
function refuseTooMany({
  dyads: count,
  range: { first, last },
  unit,
  limit,
}: {
  dyads: number
  range: PeriodRange
  unit: TimeUnit
  limit: number
}): void {
  const periods = last - first + 1
  if (count * periods <= limit) return
  throw new Failure(
    `With --fill-zero the table would have ${inDigits(count * periods)} rows (${inDigits(count)} dyads in ${inDigits(periods)} ${unit}s), more than the ${inDigits(limit)} that are written: take a longer period, --of countries, a --collection, or leave --fill-zero out.`,
    exitCodes.usage,
  )
}

type Collected = {
  parties: Map<string, DyadParty>
  range: PeriodRange | null
  counted: number
  byPublication: number
}

/** Adds a line for each event and pair, and tells between whom and when they are. */
async function collect(
  source: ExportSource,
  options: DyadOptions,
  lines: LineSorter,
  left: LeftOut,
): Promise<Collected> {
  const parties = new Map<string, DyadParty>()
  let first = Infinity
  let last = -Infinity
  let counted = 0
  let byPublication = 0
  const choice = { unit: options.dyads, of: options.of, directed: options.directed }
  for await (const { event, published } of datedEvents(source, options)) {
    const found = dyadEvent(event, choice, left, published)
    if (found === null) continue
    counted += 1
    if (event.dateFrom === null) byPublication += 1
    first = Math.min(first, found.period)
    last = Math.max(last, found.period)
    for (const pair of found.pairs)
      for (const party of [pair.source, pair.target]) if (!parties.has(party.id)) parties.set(party.id, party)
    for (const one of contributions(event, found)) await lines.add(lineOf(one))
    if (counted % 1_000 === 0) source.report(`dyads: ${inDigits(counted)} events`)
  }
  return { parties, range: counted === 0 ? null : { first, last }, counted, byPublication }
}

/** So many events without a date are looked up at once. */
const batchSize = 200

/** All events, with the day of first publication of those without a date where it is to stand for it. */
async function* datedEvents(
  source: ExportSource,
  { undated }: Pick<DyadOptions, 'undated'>,
): AsyncGenerator<{ event: EventWithStandings; published: string | null }> {
  for await (const events of inBatches(readEventsWithStandings(source), batchSize)) {
    const dateless = undated === 'drop' ? [] : events.filter(({ dateFrom }) => dateFrom === null)
    const reports = await readReports(
      { ...source, text: 'none' },
      dateless.map(({ id }) => id),
    )
    for (const event of events) yield { event, published: firstPublished(reports.get(event.id) ?? []) }
  }
}

import { inBatches } from '../../model/in-batches.ts'
import { countryOf } from '../../knowledge/countries.ts'
import { csvForSpreadsheets } from '../csv-lines.ts'
import type { CsvValue } from '../csv-lines.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import { readReports } from '../rows/event-reports.ts'
import { ofOneMoment } from '../rows/source.ts'
import type { ExportSource } from '../rows/source.ts'
import type { LineSorter } from '../sorting/line-sorter.ts'
import type { Cell, CellKey } from './cells.ts'
import type { Comparison } from './compare.ts'
import { summaryJson, summaryText } from './summary.ts'
import type { Tally } from './tally.ts'
import { eventsInCells } from './told-events.ts'
import type { ToldEvent } from './told-events.ts'

const keyColumns = ['source', 'target', 'source_cow', 'target_cow', 'period', 'category'] as const

function cowOf(country: string): string | null {
  return countryOf(country)?.cow ?? null
}

function keyCells({ source, target, period, category }: CellKey): CsvValue[] {
  return [source, target, cowOf(source), cowOf(target), period, category]
}

/** What a comparison is written from: the cells, and our events in them as lines. */
export type ComparisonParts = {
  source: ExportSource
  folder: OutputFolder
  tally: Tally
  events: LineSorter
}

/** Writes cells.csv, only_ours.csv with our sentences, only_theirs.csv, summary.json and SUMMARY.md. */
export async function writeComparison(parts: ComparisonParts, comparison: Comparison): Promise<void> {
  const { source, folder, tally, events } = parts
  await folder.write(
    'cells.csv',
    csvForSpreadsheets(
      [...keyColumns, 'ours', 'theirs', 'side'],
      rowsOf(tally.cells(), (cell) => [...keyCells(cell), cell.ours, cell.theirs, sideOf(cell)]),
    ),
  )
  await folder.write(
    'only_theirs.csv',
    csvForSpreadsheets(
      [...keyColumns, 'theirs', 'examples'],
      rowsOf(tally.cells(), (cell) =>
        sideOf(cell) === 'only_theirs' ? [...keyCells(cell), cell.theirs, cell.examples.join('; ')] : null,
      ),
    ),
  )
  const onlyOurs = eventsInCells(tally.cells(), events.sorted(), (cell) => sideOf(cell) === 'only_ours')
  await ofOneMoment(source.graph, () =>
    folder.write('only_ours.csv', csvForSpreadsheets(onlyOursColumns, onlyOursRows(source, onlyOurs))),
  )
  await folder.write('summary.json', `${JSON.stringify(summaryJson(comparison), null, 2)}\n`)
  await folder.write('SUMMARY.md', summaryText(comparison))
}

const onlyOursColumns = [
  ...keyColumns,
  'event_id',
  'event',
  'type',
  'mode',
  'date_from',
  'date_to',
  'claim_id',
  'sentence',
  'outlet',
  'published_at',
  'title',
  'url',
  'article_id',
]

async function* rowsOf(
  cells: AsyncIterable<Cell>,
  rowOf: (cell: Cell) => CsvValue[] | null,
): AsyncGenerator<CsvValue[]> {
  for await (const cell of cells) {
    const row = rowOf(cell)
    if (row !== null) yield row
  }
}

function sideOf({ ours, theirs }: Cell): 'both' | 'only_ours' | 'only_theirs' {
  if (theirs === 0) return 'only_ours'
  return ours === 0 ? 'only_theirs' : 'both'
}

/** The sentences of so many events are read at once. */
const eventsAtOnce = 200

async function* onlyOursRows(
  source: ExportSource,
  events: AsyncIterable<{ cell: Cell; event: ToldEvent }>,
): AsyncGenerator<CsvValue[]> {
  for await (const batch of inBatches(events, eventsAtOnce)) {
    const ids = [...new Set(batch.map(({ event }) => event.id))]
    const reports = await readReports(source, ids)
    for (const { cell, event } of batch) {
      const { id, name, type, mode, dateFrom, dateTo } = event
      const known = [...keyCells(cell), id, name, type, mode, dateFrom, dateTo]
      for (const { claim, sentence, article } of reports.get(id) ?? [])
        yield [
          ...known,
          claim.id,
          sentence.text,
          article.outlet,
          article.publishedAt,
          article.title,
          article.url,
          article.id,
        ]
    }
  }
}

import { countryOf } from '../../knowledge/countries.ts'
import { csvForSpreadsheets } from '../csv-lines.ts'
import type { CsvValue } from '../csv-lines.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import { ofOneMoment } from '../rows/source.ts'
import type { ExportSource } from '../rows/source.ts'
import { cellId } from './cells.ts'
import type { Cell, CellKey } from './cells.ts'
import type { Comparison } from './compare.ts'
import { eventsWithSentences } from './read-ours.ts'
import type { OurRule } from './read-ours.ts'
import { summaryJson, summaryText } from './summary.ts'

const keyColumns = ['source', 'target', 'source_cow', 'target_cow', 'period', 'category'] as const

function cowOf(country: string): string | null {
  return countryOf(country)?.cow ?? null
}

function keyCells({ source, target, period, category }: CellKey): CsvValue[] {
  return [source, target, cowOf(source), cowOf(target), period, category]
}

/** Writes cells.csv, only_ours.csv with our sentences, only_theirs.csv, summary.json and SUMMARY.md. */
export async function writeComparison(
  { source, rule, folder }: { source: ExportSource; rule: OurRule; folder: OutputFolder },
  comparison: Comparison,
): Promise<void> {
  const { cells } = comparison.compared
  await folder.write(
    'cells.csv',
    csvForSpreadsheets(
      [...keyColumns, 'ours', 'theirs', 'side'],
      cells.map((cell) => [...keyCells(cell), cell.ours, cell.theirs, sideOf(cell)]),
    ),
  )
  await folder.write(
    'only_theirs.csv',
    csvForSpreadsheets(
      [...keyColumns, 'theirs', 'examples'],
      cells
        .filter((cell) => sideOf(cell) === 'only_theirs')
        .map((cell) => [...keyCells(cell), cell.theirs, cell.examples.join('; ')]),
    ),
  )
  const onlyOurs = new Set(cells.filter((cell) => sideOf(cell) === 'only_ours').map(cellId))
  await ofOneMoment(source.graph, () =>
    folder.write(
      'only_ours.csv',
      csvForSpreadsheets(
        [
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
        ],
        onlyOursRows(source, rule, onlyOurs),
      ),
    ),
  )
  await folder.write('summary.json', `${JSON.stringify(summaryJson(comparison), null, 2)}\n`)
  await folder.write('SUMMARY.md', summaryText(comparison))
}

function sideOf({ ours, theirs }: Cell): 'both' | 'only_ours' | 'only_theirs' {
  if (theirs === 0) return 'only_ours'
  return ours === 0 ? 'only_theirs' : 'both'
}

async function* onlyOursRows(
  source: ExportSource,
  rule: OurRule,
  wanted: ReadonlySet<string>,
): AsyncGenerator<CsvValue[]> {
  const rows = eventsWithSentences(source, rule, (cell) => wanted.has(cellId(cell)))
  for await (const { cell, event, reports } of rows) {
    const { id, name, type, mode, dateFrom, dateTo } = event
    const known = [...keyCells(cell), id, name, type, mode, dateFrom, dateTo]
    for (const { claim, sentence, article } of reports)
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

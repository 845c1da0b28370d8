import { z } from 'zod'
import type { ExportFormat } from '../format.ts'
import { inDigits, leftOut } from '../left-out.ts'
import { readArticles } from '../rows/article-rows.ts'
import { readme } from '../readme.ts'
import { Undated, undatedOption } from '../undated.ts'
import { polecatCells, polecatColumns } from './polecat-columns.ts'
import { polecatRows } from './polecat-rows.ts'
import { tsvLine } from './tsv-line.ts'

const Options = z.object({ undated: Undated.default('publication') })

/** Events in the columns of the POLECAT files. */
export const polecat: ExportFormat = {
  name: 'polecat',
  description: 'events in the columns of the POLECAT files, tab-separated',
  options: [undatedOption],
  prepare: (read) => {
    const { undated } = read(Options)
    return async (source, folder) => {
      const notes = { left: leftOut(), told: leftOut('Told') }
      let rows = 0
      const table = async function* table() {
        yield tsvLine(polecatColumns)
        for await (const article of readArticles(source))
          for (const row of polecatRows(article, undated, notes)) {
            rows += 1
            if (rows % 1_000 === 0) source.report(`polecat: ${inDigits(rows)} rows`)
            yield tsvLine(polecatCells(row))
          }
      }
      await folder.write('polecat.tsv', table())
      const lines = [
        `polecat.tsv: rows ${inDigits(rows)}.`,
        ...notes.told.sentences(),
        ...notes.left.sentences(),
      ]
      await folder.write('README.txt', readme('Events in the columns of POLECAT', about, lines))
      return lines
    }
  },
}

const about = [
  'polecat.tsv has the 40 columns of the POLECAT files (POLECAT Weekly Data, doi:10.7910/DVN/AJGVIT), tab-separated, UTF-8, under a line of their names.',
  'A row is one event in one story, as there: two stories about one event are two rows. The part of the Event ID before the underscore is the id of the article, the part after it with "event:" before it that of the event.',
  'Several actors of an event stand in one row, joined by "; ", and so do their countries, numbers, sectors and titles in the same order; "None" holds the place of what is not known of one of them, and stands for a side of which nothing is known in its name, country and number. Several sectors of one actor are joined by "|".',
  'What Dramatis does not know is empty: Wikipedia ids, GeoNames ids, District, Raw Placename, and the Feature Type of regions and sites. Countries are ISO 3166-1 alpha-3, or IGO or NGO for bodies without one; they and the sectors are as of the date of the event where that is told. COW numbers are those of today’s states for any year; Germany is 255 and Vietnam 816, where POLECAT has 260 and 817.',
  'Only what a story itself asserts makes a row, since no column could say that an event is denied, planned or supposed. Hedged claims (alleged, reportedly) do make rows.',
  'A date less exact than a day stands as its first day. An event without a date stands under the day of publication, as POLECAT has it, unless the export says --undated drop.',
]

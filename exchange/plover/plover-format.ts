import { z } from 'zod'
import type { ExportFormat } from '../format.ts'
import { inDigits, leftOut } from '../left-out.ts'
import { readme } from '../readme.ts'
import { firstPublished, readReportedEvents } from '../rows/event-reports.ts'
import { Undated, undatedOption } from '../undated.ts'
import { ploverRecord } from './plover-record.ts'

const Options = z.object({ undated: Undated.default('publication') })

/** Events as PLOVER records, one a line. */
export const plover: ExportFormat = {
  name: 'plover',
  description: 'events as PLOVER records, one JSON object a line',
  options: [undatedOption],
  prepare: (read) => {
    const { undated } = read(Options)
    return async (source, folder) => {
      const left = leftOut()
      const told = leftOut('Told')
      let records = 0
      const lines = async function* lines() {
        for await (const reported of readReportedEvents(source)) {
          const published = reported.event.dateFrom === null ? firstPublished(reported.reports) : null
          const record = ploverRecord(reported, undated === 'publication' ? published : null)
          if (record.date === null) {
            left.count('events without a date')
            continue
          }
          if (published !== null) told.count('events dated by publication')
          if (record.status !== 'reported') told.count(`${record.status} events`)
          records += 1
          if (records % 1_000 === 0) source.report(`plover: ${inDigits(records)} events`)
          yield `${JSON.stringify(record)}\n`
        }
      }
      await folder.write('plover.jsonl', lines())
      const notes = [`plover.jsonl: events ${inDigits(records)}.`, ...told.sentences(), ...left.sentences()]
      await folder.write('README.txt', readme('Events as PLOVER records', about, notes))
      return notes
    }
  },
}

const about = [
  'plover.jsonl has one JSON object a line, with the fields of the PLOVER manual 2.0 (openeventdata/PLOVER); drafts before it call actor "source", quad "quad_code" and scale "event_scale". What is not known is left out.',
  'A record is one event, however many sentences report it; reports lists each of them, text_info and cite_info are those of the first one published. Offsets count UTF-16 code units from the start of the article.',
  'Reciprocal events have all who take part as actors and no recipient, as the manual has it.',
  'PLOVER’s special contexts say what did not happen, or not yet: an announced event has the context "future", a supposed one "hypothetical", a denied one "negation", one that only looks back "historical". Leave these out before you count. An event that some affirm and others deny has none; its status is "disputed".',
  'code is ISO 3166-1 alpha-3 as of the date of the event, or IGO or NGO for bodies without a country; identifier_id the Wikidata id; Numbers of size are the least that is reported; where reports differ, fields of ours beside it end in _low and _high. id, status, date_precision, claims, articles, independent and reports are additions of ours.',
  'A date less exact than a day stands as its first and last day (date, enddate). PLOVER asks for a date: an event without one stands under the day it was first published, and says so in its comment, unless the export says --undated drop.',
]

import { Failure } from '../../../model/failure.ts'
import type { Days } from '../periods.ts'
import { widened } from '../periods.ts'
import type { ForeignEvent, ForeignFormat, ForeignRow, RowReader } from './foreign-row.ts'
import { cellsOf, lineBatches } from './lines.ts'
import { tablesOf } from './open-file.ts'
import type { ForeignFile } from './open-file.ts'

/** What was read of another table. */
export type ForeignReading = {
  files: { name: string; rows: number; notes: readonly string[] }[]
  rows: number
  events: number
  /** Why rows are no events that can be compared, and how many. */
  leftOut: Map<string, number>
  malformed: { count: number; first: { file: string; line: number; why: string }[] }
  /** The days on which the table was at work; null where no row tells any. */
  covers: Days | null
}

/** Of malformed rows so many are named. */
const namedMalformed = 10

/** So many lines show what kind of file it is. */
const headLines = 2000

/**
 * Reads files of another table row by row in bounded memory, whatever their size, and hands on each event. Malformed rows are
 * counted and the first named. Throws a `Failure` (usage) for a file of another kind.
 */
export async function readForeign(
  paths: readonly string[],
  format: ForeignFormat,
  {
    onEvent,
    onProgress,
    signal,
  }: {
    /** Answers a promise when it has to be waited for. */
    onEvent: (event: ForeignEvent) => Promise<void> | undefined
    onProgress: (rows: number, file: string) => void
    signal: AbortSignal
  },
): Promise<ForeignReading> {
  const reading = new Reading()
  for (const path of paths)
    for await (const file of tablesOf(path)) {
      reading.begin(file.name)
      for await (const rows of rowsOf(file, format, reading)) {
        signal.throwIfAborted()
        for (const row of rows) {
          reading.take(row)
          const wait = row.kind === 'event' ? onEvent(row) : undefined
          if (wait !== undefined) await wait
        }
        onProgress(reading.found.rows, file.name)
      }
    }
  return reading.finished()
}

async function* rowsOf(
  file: ForeignFile,
  format: ForeignFormat,
  reading: Reading,
): AsyncGenerator<Iterable<ForeignRow>> {
  let reader: RowReader | null = null
  let waiting: string[][] = []
  for await (const lines of lineBatches(file.chunks)) {
    const cells = lines.map(cellsOf)
    if (reader !== null) {
      yield mapped(cells, reader)
      continue
    }
    waiting = [...waiting, ...cells]
    if (waiting.length < headLines) continue
    reader = opened(format, waiting, file.name, reading)
    yield mapped(waiting.slice(reader.skip), reader)
    waiting = []
  }
  if (reader !== null || waiting.length === 0) return
  const late = opened(format, waiting, file.name, reading)
  yield mapped(waiting.slice(late.skip), late)
}

function opened(
  format: ForeignFormat,
  head: readonly (readonly string[])[],
  name: string,
  reading: Reading,
): RowReader {
  try {
    const reader = format.open(head.slice(0, headLines))
    reading.opened(reader)
    return reader
  } catch (error) {
    if (error instanceof Failure)
      throw new Failure(`${name} ${error.message}`, error.exitCode, { cause: error })
    throw error
  }
}

function* mapped(rows: readonly (readonly string[])[], reader: RowReader): Generator<ForeignRow> {
  for (const cells of rows) yield cells.length === 1 && cells[0] === '' ? blank : reader.read(cells)
}

/** An empty line counts as a line and as nothing else. */
const blank: ForeignRow = { kind: 'left out', why: '' }

class Reading {
  readonly found: ForeignReading = {
    files: [],
    rows: 0,
    events: 0,
    leftOut: new Map(),
    malformed: { count: 0, first: [] },
    covers: null,
  }
  #line = 0
  #file: ForeignReading['files'][number] = { name: '', rows: 0, notes: [] }
  #days: Days | null = null

  begin(name: string): void {
    this.#line = 0
    this.#file = { name, rows: 0, notes: [] }
    this.found.files.push(this.#file)
  }

  opened({ skip, notes }: RowReader): void {
    this.#line = skip
    this.#file.notes = notes
  }

  take(row: ForeignRow): void {
    const { found } = this
    this.#line += 1
    if (row === blank) return
    found.rows += 1
    this.#file.rows += 1
    if (row.covered !== undefined) found.covers = widened(found.covers, row.covered)
    if (row.kind === 'left out') this.leave(row.why)
    else if (row.kind === 'malformed') {
      found.malformed.count += 1
      if (found.malformed.first.length < namedMalformed)
        found.malformed.first.push({ file: this.#file.name, line: this.#line, why: row.why })
    } else {
      found.events += 1
      this.#days = widened(this.#days, row.day)
    }
  }

  leave(why: string): void {
    this.found.leftOut.set(why, (this.found.leftOut.get(why) ?? 0) + 1)
  }

  finished(): ForeignReading {
    return { ...this.found, covers: this.found.covers ?? this.#days }
  }
}

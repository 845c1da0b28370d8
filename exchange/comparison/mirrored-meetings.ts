import { lineSorter } from '../sorting/line-sorter.ts'
import { cellId } from './cells.ts'
import type { CellKey } from './cells.ts'

/** A row that tells of a meeting in one of its two directions. */
type MeetingRow = {
  cell: CellKey
  /** ISO. */
  day: string
  /** The same for both rows of a meeting. */
  kind: string
  /** Whether it leads from the first to the second country of the cell. */
  forward: boolean
  example: string
}

/** What meetings of two countries, one day and one kind are: as many as the rows of the direction that has more of them. */
type Meetings = { cell: CellKey; examples: string[]; mirrored: number }

/**
 * CAMEO writes one meeting as two rows, A with B and B with A. Where both directions are one cell, these are one event: of the
 * rows of a day and kind, each is taken with one of the other direction as long as there is any. They wait on the disk, so that a
 * file of any size may have its rows in any order.
 */
export class MirroredMeetings implements AsyncDisposable {
  readonly #lines = lineSorter()

  add({ cell, day, kind, forward, example }: MeetingRow): Promise<void> {
    return this.#lines.add([cellId(cell), day, kind, Number(forward), example].join('\t'))
  }

  /** All meetings, by cell, day and kind; nothing may be added any more. */
  async *meetings(): AsyncGenerator<Meetings> {
    let group: Group | null = null
    for await (const line of this.#lines.sorted()) {
      const { id, cell, forward, example } = rowOf(line)
      if (group === null || group.id !== id) {
        if (group !== null) yield joined(group)
        group = { id, cell, forward: [], back: [] }
      }
      group[forward ? 'forward' : 'back'].push(example)
    }
    if (group !== null) yield joined(group)
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#lines[Symbol.asyncDispose]()
  }
}

/** The rows of two countries, a day and a kind, by their direction. */
type Group = { id: string; cell: CellKey; forward: string[]; back: string[] }

function rowOf(line: string): Pick<Group, 'id' | 'cell'> & { forward: boolean; example: string } {
  const [source = '', target = '', period = '', category = '', day, kind, forward, example = ''] =
    line.split('\t')
  const cell = { source, target, period, category }
  return { id: [cellId(cell), day, kind].join('\t'), cell, forward: forward === '1', example }
}

function joined({ cell, forward, back }: Group): Meetings {
  return {
    cell,
    examples: forward.length >= back.length ? forward : back,
    mirrored: Math.min(forward.length, back.length),
  }
}

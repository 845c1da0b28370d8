import { z } from 'zod'
import { EventType } from '../../model/plover/event-types.ts'
import type { EventRow } from '../rows/event-rows.ts'
import { cellId } from './cells.ts'
import type { Cell, CellKey } from './cells.ts'

const ToldEvent = z.object({
  id: z.string(),
  name: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
})
/** What a comparison tells of an event of ours. */
export type ToldEvent = z.infer<typeof ToldEvent>

/** An event in one of its cells as a line that sorts by cell and event. */
export function eventLine(cell: CellKey, { id, name, type, mode, dateFrom, dateTo }: EventRow): string {
  return `${cellId(cell)}\t${JSON.stringify({ id, name, type, mode, dateFrom, dateTo } satisfies ToldEvent)}`
}

/** Our events in those of the cells that are wanted; both cells and lines come in the order of the cells. */
export async function* eventsInCells(
  cells: AsyncIterable<Cell>,
  lines: AsyncGenerator<string>,
  isWanted: (cell: Cell) => boolean,
): AsyncGenerator<{ cell: Cell; event: ToldEvent }> {
  let line = await lines.next()
  for await (const cell of cells) {
    if (cell.ours === 0) continue
    const start = `${cellId(cell)}\t`
    while (line.done !== true && line.value.startsWith(start)) {
      if (isWanted(cell)) yield { cell, event: ToldEvent.parse(JSON.parse(line.value.slice(start.length))) }
      line = await lines.next()
    }
  }
}

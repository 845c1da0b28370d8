import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import type { ColumnDef } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { CypherAnswer } from '../../../../model/api/console.ts'
import { cellOf } from './cell.ts'
import type { Cell } from './cell.ts'
import { compareValues } from './compareValues.ts'
import { columnWidths } from './resultRows.ts'
import { ValueCell } from './ValueCell.tsx'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
type Row = { values: readonly unknown[]; cells: readonly Cell[] }

/** The rows as a table that sorts by any column; rows out of sight are not in the page, but counted for screen readers. */
export function ResultTable({ answer }: { answer: CypherAnswer }) {
  const data = useMemo<Row[]>(
    () => answer.rows.map((values) => ({ values, cells: values.map(cellOf) })),
    [answer],
  )
  const columns = useMemo<ColumnDef<typeof features, Row>[]>(
    () =>
      answer.columns.map((name, index) => ({
        id: String(index),
        header: name,
        accessorFn: (row: Row) => row.values[index],
        sortFn: (one, other) => compareValues(one.original.values[index], other.original.values[index]),
        sortDescFirst: false,
      })),
    [answer],
  )
  const widths = useMemo(
    () =>
      columnWidths(
        answer.columns,
        data.map(({ cells }) => cells.map((cell) => `${cell.what ?? ''} ${cell.text}`)),
      ),
    [answer, data],
  )
  const table = useTable({ features, columns, data })
  const rows = table.getRowModel().rows
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // The region scrolls by arrow keys.
    <section
      ref={scroller}
      aria-label="Rows"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="scroll-calm max-h-[60dvh] overflow-auto rounded-lg border border-line"
    >
      <table
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-[0.8125rem]"
        style={{ minWidth: `${widths.reduce((sum, width) => sum + width, 0) * 0.9}ch` }}
      >
        <colgroup>
          {widths.map((width, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns stay in their order
            <col key={index} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map(({ id, column }) => {
                const sorted = column.getIsSorted()
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                    className="sticky top-0 z-1 border-b border-line bg-page p-0 text-left"
                  >
                    <button
                      type="button"
                      className="flex min-h-11 w-full items-center gap-1 px-2.5 text-left font-mono text-xs font-semibold text-quiet hover:text-ink md:min-h-9"
                      onClick={column.getToggleSortingHandler()}
                    >
                      <span className="truncate">{String(column.columnDef.header)}</span>
                      {sorted === 'asc' && <ArrowUp size={13} className="shrink-0" aria-hidden="true" />}
                      {sorted === 'desc' && <ArrowDown size={13} className="shrink-0" aria-hidden="true" />}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Space height={above} columns={columns.length} />}
          {items.map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            return (
              <tr
                key={row.id}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                className="align-top hover:bg-well"
              >
                {row.original.cells.map((cell, index) => (
                  <td
                    // oxlint-disable-next-line react/no-array-index-key -- columns stay in their order
                    key={index}
                    className={`border-b border-line px-2.5 py-1.5 ${cell.isNumber ? 'text-right tabular-nums' : ''}`}
                  >
                    <ValueCell cell={cell} />
                  </td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <Space height={below} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows out of sight. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} aria-label="Rows out of sight" style={{ height, padding: 0 }} />
    </tr>
  )
}

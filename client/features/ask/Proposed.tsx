import type { AskAnswer } from '../../../model/api/ask.ts'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { counted } from '../../graph/mirror/rows.ts'
import { cellWords } from './cellWords.ts'

/** Cypher that a model proposed, said to be its guess, and the rows it gave. */
export function Proposed({ proposed }: { proposed: NonNullable<AskAnswer['proposed']> }) {
  const { columns, rows, truncated } = proposed
  return (
    <PanelPart title={`Proposed by ${proposed.model}; nobody has checked it`}>
      <pre
        className="scroll-calm max-h-60 overflow-auto rounded-lg bg-well p-3 font-mono text-xs leading-relaxed" // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {proposed.statement}
      </pre>
      <div
        className="scroll-calm relative mt-3 max-h-96 overflow-auto rounded-lg border border-line" // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className="w-full text-sm">
          <caption className="sr-only">Rows of the proposed statement</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="sticky top-0 bg-well px-3 py-2 text-left font-semibold"
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={JSON.stringify(row)} className="border-t border-line">
                {row.map((cell, index) => (
                  <td key={columns[index]} className="px-3 py-1.5 align-top [overflow-wrap:anywhere]">
                    {cellWords(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-[0.8125rem] text-quiet">
        {counted(rows.length, 'row')}
        {truncated !== null && `, cut off at the limit of ${truncated}`}
      </p>
    </PanelPart>
  )
}

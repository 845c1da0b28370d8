import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { CypherAnswer } from '../../../../model/api/console.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { rowObjects } from './resultRows.ts'

const lineHeight = 20

/** The rows as JSON, line by line: only those in sight are in the page. */
export function ResultJson({ answer }: { answer: CypherAnswer }) {
  const text = useMemo(() => JSON.stringify(rowObjects(answer), null, 2), [answer])
  const lines = useMemo(() => text.split('\n'), [text])
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler here
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 20,
  })
  return (
    <>
      <section
        ref={scroller}
        aria-label={`JSON, ${answer.rows.length} rows`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="scroll-calm max-h-[60dvh] overflow-auto rounded-lg bg-well py-2 font-mono text-xs"
      >
        <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => (
            <div
              key={item.index}
              className="absolute left-0 px-3 whitespace-pre"
              style={{ height: lineHeight, lineHeight: `${lineHeight}px`, top: item.start }}
            >
              {lines[item.index]}
            </div>
          ))}
        </div>
      </section>
      <CopyButton className="mt-2" copy={text}>
        Copy the JSON
      </CopyButton>
    </>
  )
}

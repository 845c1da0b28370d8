import { useEffect, useState } from 'react'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Checked, Run } from '../useRun.ts'
import { readProblem } from './problem.ts'
import { Results } from './Results.tsx'

type Span = { start: number; end: number }

/** What became of the statement: refused, running, failed, cancelled, or its rows. */
export function Outcome({
  run,
  checked,
  query,
  limits,
  onShow,
}: {
  run: Run
  checked: Checked
  /** What stands in the editor: a refusal holds as long as it stands there. */
  query: string
  limits: CypherSchemaAnswer['limits'] | undefined
  onShow: (span: Span) => void
}) {
  return (
    <div className="mt-6 border-t border-line pt-4">
      {checked.state === 'refused' && checked.query === query ? (
        <Problem
          title="Not sent"
          sentence={checked.refusal.message}
          drawn={null}
          at={checked.refusal.end > checked.refusal.start ? checked.refusal : null}
          onShow={onShow}
        />
      ) : checked.state === 'checking' ? (
        <output className="block text-sm text-quiet">The statement is being checked …</output>
      ) : run.state === 'failed' ? (
        <Problem {...readProblem(run.error)} onShow={onShow} />
      ) : run.state === 'running' ? (
        <Running since={run.since} />
      ) : run.state === 'cancelled' ? (
        <output className="block text-sm">
          Cancelled after {(run.milliseconds / 1000).toFixed(1)} s. The database has stopped the statement.
        </output>
      ) : run.state === 'answered' ? (
        <Results
          statement={run.statement}
          answer={run.answer}
          milliseconds={run.milliseconds}
          limits={limits}
        />
      ) : (
        <p className="text-sm text-quiet">
          The rows come here. A statement can read everything and change nothing
          {limits === undefined
            ? '.'
            : `; it has ${limits.milliseconds / 1000} seconds and gives up to ${limits.rows.toLocaleString('en')} rows.`}
        </p>
      )}
    </div>
  )
}

function Problem({
  title,
  sentence,
  drawn,
  at,
  onShow,
}: ReturnType<typeof readProblem> & { onShow: (span: Span) => void }) {
  return (
    <div role="alert" className="rounded-xl bg-warn-well px-4 py-3 text-sm">
      <p className="font-semibold text-warn">{title}</p>
      <p className="mt-1 wrap-anywhere">{sentence}</p>
      {drawn !== null && <pre className="scroll-calm mt-2 overflow-x-auto font-mono text-xs">{drawn}</pre>}
      {at !== null && (
        <Button className="mt-3" onClick={() => onShow(at)}>
          Show the place
        </Button>
      )}
    </div>
  )
}

/** Tells every tenth of a second how long it has been; screen readers hear only that it began. */
function Running({ since }: { since: number }) {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className="text-sm text-quiet">
      <output>The graph is being asked …</output>{' '}
      <span aria-hidden="true" className="tabular-nums">
        {((now - since) / 1000).toFixed(1)} s
      </span>
    </p>
  )
}

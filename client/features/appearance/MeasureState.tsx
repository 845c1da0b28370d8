import { counted } from '../../graph/mirror/rows.ts'
import { measures } from '../../graph/metric/metrics.ts'
import type { MeasureName } from '../../graph/metric/metrics.ts'
import { Button } from '../../ui/Button.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { measuresInForce, take, useMeasuring, waitsToBeAsked } from './measuring.ts'

/** On what the measures in force were taken, and whether they still hold. */
export function MeasureState() {
  const { explorer } = useExplore()
  // The names depend on the view, and what is known of them on the version.
  useSnapshot((snapshot) => snapshot.version)
  const names = measuresInForce(explorer)
  if (names.length === 0) return null
  return (
    <ul className="mt-4 space-y-2">
      {names.map((name) => (
        <MeasureLine key={name} name={name} />
      ))}
    </ul>
  )
}

function MeasureLine({ name }: { name: MeasureName }) {
  const { explorer } = useExplore()
  const running = useMeasuring((state) => state.running.get(name))
  useSnapshot((snapshot) => snapshot.version)
  const known = explorer.measurement(name)
  const { words, purpose } = measures[name]
  const drawn = `${counted(explorer.seen.nodes.size, 'node')} and ${counted(explorer.seen.edges.size, 'edge')}`
  return (
    <li className="rounded-xl bg-well px-4 py-3 text-sm">
      <p>
        <span className="inline-block font-medium first-letter:uppercase">{words}:</span>{' '}
        <span className="text-quiet">
          {purpose[0]?.toLowerCase()}
          {purpose.slice(1)}.
        </span>
      </p>
      <output className="mt-1 flex flex-wrap items-center gap-2 text-[0.8125rem] text-quiet">
        {running !== undefined ? (
          <>
            Measuring {drawn} …
            <Button kind="quiet" onClick={running.cancel}>
              Cancel
            </Button>
          </>
        ) : known === null ? (
          <>
            {waitsToBeAsked(explorer, name)
              ? `Not measured yet: ${drawn} take a while.`
              : 'Not measured yet.'}
            <Button onClick={() => take(explorer, name)}>Measure now</Button>
          </>
        ) : known.isCurrent ? (
          `Measured on the ${drawn} that are drawn, not on all articles.`
        ) : (
          <>
            Something else is drawn than when it was measured.
            <Button onClick={() => take(explorer, name)}>Measure again</Button>
          </>
        )}
      </output>
    </li>
  )
}

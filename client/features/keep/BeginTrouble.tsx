import { Button } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'
import { forgetAskedView } from './beginHere.ts'
import { askedView } from './address.ts'
import { UnreadableView } from './unreadable.ts'

/** Why nothing could be drawn, and the way on: again, or the overview in the place of a view that cannot be opened. */
export function BeginTrouble({ error, onBegin }: { error: unknown; onBegin: () => void }) {
  const beginAnew = () => {
    forgetAskedView()
    onBegin()
  }
  if (!(error instanceof UnreadableView) && askedView(window.location) === null)
    return <Trouble error={error} onRetry={onBegin} />
  return (
    <div>
      {error instanceof UnreadableView ? (
        <div role="alert" className="rounded-xl bg-warn-well px-4 py-3 text-sm shadow-md">
          <p className="font-semibold text-warn">This view cannot be opened</p>
          <p className="mt-1">{error.message}</p>
          <Button className="mt-3" onClick={beginAnew}>
            Show the overview instead
          </Button>
        </div>
      ) : (
        <>
          <Trouble error={error} onRetry={onBegin} />
          <Button onClick={beginAnew}>Show the overview instead</Button>
        </>
      )}
    </div>
  )
}

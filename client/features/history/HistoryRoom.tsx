import { Circle, CircleCheck } from 'lucide-react'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { Empty } from '../../ui/States.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'

/** Everything the reader did to the graph, in order; a click on a step goes there. */
export default function HistoryRoom() {
  const { openHome } = useNavigation()
  const { explorer } = useExplore()
  const { done, undone, forgotten } = useSnapshot((snapshot) => snapshot.history)
  const beginning = forgotten === 0 ? 'The graph as it was opened' : 'The oldest graph that is kept'
  const steps = [beginning, ...done, ...undone]
  return (
    <PanelFrame eyebrow="History" title="What you did" onClose={openHome}>
      <p className="mt-2 text-quiet">
        Every change of the graph can be taken back and done again. Choose a step to go there.
        {forgotten > 0 &&
          ` The first ${counted(forgotten, 'step')} can be taken back no more: so long a history is not kept.`}
      </p>
      <ol aria-label="Steps" className="mt-4 -mx-3">
        {steps.map((label, index) => {
          const isHere = index === done.length
          const isUndone = index > done.length
          return (
            <li key={`${index} ${label}`}>
              <button
                type="button"
                aria-current={isHere ? 'step' : undefined}
                className={`flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-left hover:bg-well md:min-h-9 ${isHere ? 'bg-accent-well font-medium' : ''} ${isUndone ? 'text-quiet line-through' : ''}`}
                onClick={() => explorer.goTo(index)}
              >
                {isUndone ? (
                  <Circle size={15} className="shrink-0 text-quiet" aria-hidden="true" />
                ) : (
                  <CircleCheck size={15} className="shrink-0 text-accent" aria-hidden="true" />
                )}
                <span className="min-w-0 grow truncate">{label}</span>
                {isHere && <span className="text-[0.8125rem] text-quiet">now</span>}
                {isUndone && <span className="sr-only">, taken back</span>}
              </button>
            </li>
          )
        })}
      </ol>
      {done.length + undone.length === 0 && <Empty>Nothing has been changed yet.</Empty>}
    </PanelFrame>
  )
}

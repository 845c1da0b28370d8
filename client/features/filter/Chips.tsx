import { X } from 'lucide-react'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { changeView } from './changeView.ts'
import { chipsOf, unlimited } from './chips.ts'
import { useNames } from './useNames.ts'

/** What is in force, over the graph; each chip drops what it says. */
export function Chips() {
  const explore = useExplore()
  const view = useSnapshot((snapshot) => snapshot.view)
  const nameOf = useNames(view.filters)
  const chips = chipsOf(view, nameOf)
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters in force" className="pointer-events-auto flex flex-wrap gap-1.5">
      {chips.map(({ words, drop }) => (
        <li key={words} className="max-w-full">
          <button
            type="button"
            title={`Drop: ${words}`}
            className="flex min-h-11 max-w-full items-center gap-1.5 rounded-full border border-accent/40 bg-page/95 pr-2 pl-3 text-[0.8125rem] hover:bg-accent-well md:min-h-7"
            onClick={() => changeView(explore, `Drop the filter: ${words}`, drop)}
          >
            <span className="sr-only">Drop the filter: </span>
            <span className="truncate first-letter:uppercase">{words}</span>
            <X size={13} className="shrink-0 text-quiet" aria-hidden="true" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="min-h-11 rounded-full px-2.5 text-[0.8125rem] text-quiet underline decoration-line underline-offset-4 hover:text-ink md:min-h-7"
            onClick={() => changeView(explore, 'Drop all filters', () => unlimited)}
          >
            Drop all
          </button>
        </li>
      )}
    </ul>
  )
}

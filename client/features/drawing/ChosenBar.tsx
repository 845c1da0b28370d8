import { EyeOff, Network, Pin, PinOff, Replace, X } from 'lucide-react'
import { counted } from '../../graph/mirror/rows.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { areAllPinned, chooseNeighbours, chooseOthers, hideChosen, pinChosen } from './choosing.ts'

/** What can be done with all whom the reader has chosen. */
export function ChosenBar() {
  const { explorer } = useExplore()
  const chosen = useSnapshot((snapshot) => snapshot.chosen)
  const isPinned = useSnapshot(() => areAllPinned(explorer))
  if (chosen.size === 0) return null
  return (
    <div
      role="toolbar"
      aria-label="Chosen"
      className="flex w-fit items-center rounded-xl border border-accent bg-page/95 pl-3 shadow-xs backdrop-blur"
    >
      <output className="mr-1.5 text-sm font-medium whitespace-nowrap tabular-nums">
        {counted(chosen.size, 'chosen', 'chosen')}
      </output>
      <IconButton label="Choose their neighbours too" onClick={() => chooseNeighbours(explorer)}>
        <Network size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label="Choose all others instead" onClick={() => chooseOthers(explorer)}>
        <Replace size={17} aria-hidden="true" />
      </IconButton>
      <span className="my-2 w-px self-stretch bg-line" aria-hidden="true" />
      <IconButton
        label={isPinned ? 'Unpin the chosen' : 'Pin the chosen'}
        onClick={() => pinChosen(explorer)}
      >
        {isPinned ? <PinOff size={17} aria-hidden="true" /> : <Pin size={17} aria-hidden="true" />}
      </IconButton>
      <IconButton label="Hide the chosen" onClick={() => hideChosen(explorer)}>
        <EyeOff size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label="Choose nobody" onClick={() => explorer.choose([])}>
        <X size={17} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

import { ClipboardCopy, EyeOff, Link2, Network, Pin, PinOff, Replace, Ungroup, Group, X } from 'lucide-react'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import {
  areAllPinned,
  chooseNeighbours,
  chooseOthers,
  chosenGroup,
  groupChosen,
  hideChosen,
  openGroup,
  pinChosen,
} from './choosing.ts'
import { copyChosen, copyObstacle } from './copyChosen.ts'
import { ToolPopover } from './ToolPopover.tsx'

/** What can be done with all whom the reader has chosen. */
export function ChosenBar() {
  const { explorer } = useExplore()
  const chosen = useSnapshot((snapshot) => snapshot.chosen)
  const { openSet, openPair } = useNavigation()
  const actors = [...chosen].filter((id) => explorer.document.node(id)?.kind === 'actor')
  const [first, second] = actors
  const queries = useQueryClient()
  const filters = useFilters()
  const obstacle = copyObstacle(actors.length)
  useSnapshot((snapshot) => snapshot.view.groups)
  const group = chosenGroup(explorer)
  const isPinned = useSnapshot(() => areAllPinned(explorer))
  if (chosen.size === 0) return null
  return (
    <div
      role="toolbar"
      aria-label="Chosen"
      className="flex w-fit max-w-[calc(100vw-1rem)] flex-wrap items-center rounded-xl border border-accent bg-page/95 pl-3 shadow-xs backdrop-blur"
    >
      <output className="mr-1.5 text-sm font-medium whitespace-nowrap tabular-nums">
        {group === null ? '' : `${group.name}: `}
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
      <IconButton
        label={
          actors.length < 2
            ? 'Linked through …: choose two actors or more'
            : `Linked through which events: ${counted(actors.length, 'actor')}`
        }
        disabled={actors.length < 2}
        onClick={() => {
          if (actors.length === 2 && first !== undefined && second !== undefined) openPair(first, second)
          else openSet(actors)
        }}
      >
        <Link2 size={17} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={
          obstacle === null
            ? `Copy as Cypher: the links among ${counted(actors.length, 'actor')}`
            : `Copy as Cypher: ${obstacle}`
        }
        disabled={obstacle !== null}
        onClick={() => attempt(copyChosen(queries, actors, filters))}
      >
        <ClipboardCopy size={17} aria-hidden="true" />
      </IconButton>
      {group === null ? (
        <GroupTool count={chosen.size} />
      ) : (
        <IconButton label={`Open the group ${group.name}`} onClick={() => openGroup(explorer, group)}>
          <Ungroup size={17} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label="Choose nobody" onClick={() => explorer.choose([])}>
        <X size={17} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

/** Asks how the group is to be called. */
function GroupTool({ count }: { count: number }) {
  const { explorer } = useExplore()
  const id = useId()
  return (
    <ToolPopover
      label={count < 2 ? 'Group: choose two nodes or more' : 'Group the chosen into one node …'}
      title="Draw them as one node"
      icon={<Group size={17} aria-hidden="true" />}
      isOff={count < 2}
      opensLeft
    >
      {(close) => (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            const name = new FormData(event.currentTarget).get('name')
            groupChosen(explorer, typeof name === 'string' && name.trim() !== '' ? name.trim() : 'Group')
            close()
          }}
        >
          <label htmlFor={id} className="text-[0.8125rem] text-quiet">
            Name of the group
          </label>
          <input
            id={id}
            name="name"
            defaultValue="Group"
            autoComplete="off"
            className="min-h-11 rounded-lg border border-line bg-page px-2.5 md:min-h-9"
          />
          <Button kind="primary" type="submit">
            Group {counted(count, 'node')}
          </Button>
        </form>
      )}
    </ToolPopover>
  )
}

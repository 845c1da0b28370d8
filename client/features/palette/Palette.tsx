import { useQuery } from '@tanstack/react-query'
import { Command, defaultFilter } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { searchQuery } from '../../api/queries.ts'
import { roomNames, useNavigation } from '../../app/navigation.ts'
import { explorerRooms } from '../../app/rooms.tsx'
import type { Doable } from '../../app/useActions.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { keyWords, shortcuts } from '../help/shortcuts.ts'
import type { Action } from '../help/shortcuts.ts'

/** What an item's value begins with: whom the server has found, by whatever name, and what can be done with any words. */
const found = 'found:'
const lastResort = 'last resort:'

/**
 * How well an item fits what is typed, from 0 to 1: whom the server found best, what fits any words least. The values do not
 * hold what is typed, or the order would hang on whether they or the search change first.
 */
function score(value: string, search: string, keywords?: string[]): number {
  if (value.startsWith(found)) return 1
  if (value.startsWith(lastResort)) return 0.000_001
  return defaultFilter(value, search, keywords)
}

/** Everything one can do and everybody one can open, found by typing a few letters of it. */
export default function Palette({
  actions,
  onClose,
}: {
  actions: Record<Action, Doable>
  onClose: () => void
}) {
  const [text, setText] = useState('')
  const { panel, openActor, openPair, openRoom, search, ask } = useNavigation()
  const { data, isFetching } = useQuery(searchQuery(text.trim()))
  const actors = text.trim() === '' ? [] : (data?.items ?? [])
  const here = panel.kind === 'actor' ? panel.id : null
  const then = (act: () => void) => () => {
    onClose()
    // The dialog gives the focus back first, so that an action can take it somewhere else.
    setTimeout(act)
  }
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(38rem,94vw)] -translate-x-1/2 overflow-hidden rounded-2xl border border-line bg-page shadow-xl"
        >
          <Dialog.Title className="sr-only">All commands</Dialog.Title>
          <Command label="All commands" loop filter={score}>
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder="Type what you want to do, or a name …"
              className="w-full border-b border-line bg-transparent px-5 py-4 text-base outline-none placeholder:text-quiet"
            />
            <Command.List className="scroll-calm max-h-[60dvh] overflow-y-auto p-2">
              <Command.Empty className="px-3 py-6 text-center text-sm text-quiet">
                {isFetching ? 'Searching …' : 'Nothing and nobody has this name.'}
              </Command.Empty>
              {actors.length > 0 && (
                <Group heading="Actors">
                  {actors.map((actor) => (
                    <Item
                      key={actor.id}
                      value={`${found} ${actor.id}`}
                      onSelect={then(() => openActor(actor.id))}
                    >
                      <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
                      <span className="grow truncate">{actor.name}</span>
                      <span className="text-[0.8125rem] text-quiet">{counted(actor.degree, 'event')}</span>
                    </Item>
                  ))}
                  {here !== null &&
                    actors
                      .filter((actor) => actor.id !== here)
                      .slice(0, 3)
                      .map((actor) => (
                        <Item
                          key={`paths ${actor.id}`}
                          value={`${found} paths ${actor.id}`}
                          onSelect={then(() => openPair(here, actor.id, 'paths'))}
                        >
                          <span className="grow truncate">Find paths to {actor.name}</span>
                        </Item>
                      ))}
                </Group>
              )}
              <Group heading="Rooms">
                {roomNames.map((name) => {
                  const { words, purpose, icon: Icon } = explorerRooms[name]
                  return (
                    <Item key={name} value={`${words} ${purpose}`} onSelect={then(() => openRoom(name))}>
                      <Icon size={16} className="shrink-0 text-quiet" aria-hidden="true" />
                      <span className="shrink-0">{words}</span>
                      <span className="grow truncate text-[0.8125rem] text-quiet">{purpose}</span>
                    </Item>
                  )
                })}
              </Group>
              <Group heading="Actions">
                {shortcuts
                  .filter(({ action }) => action !== 'palette')
                  .map(({ action, words, keys: [keys] }) => {
                    const { act, disabledReason } = actions[action]
                    return (
                      <Item
                        key={action}
                        value={words}
                        isDisabled={disabledReason !== null}
                        onSelect={then(act)}
                      >
                        <span className="grow truncate">
                          {words}{' '}
                          {disabledReason !== null && (
                            <span className="ml-1 text-[0.8125rem] text-quiet">{disabledReason}</span>
                          )}
                        </span>
                        {keys !== undefined && (
                          <kbd className="shrink-0 rounded border border-line bg-well px-1.5 py-0.5 font-mono text-xs">
                            {keyWords(keys)}
                          </kbd>
                        )}
                      </Item>
                    )
                  })}
              </Group>
              {text.trim() !== '' && (
                <Group heading="Words">
                  <Item value={`${lastResort} search`} onSelect={then(() => search(text.trim()))}>
                    <span className="grow truncate">Search everything for “{text.trim()}”</span>
                  </Item>
                  <Item value={`${lastResort} ask`} onSelect={then(() => ask(text.trim()))}>
                    <span className="grow truncate">Ask “{text.trim()}”</span>
                  </Item>
                </Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[0.8125rem] [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-quiet"
    >
      {children}
    </Command.Group>
  )
}

function Item({
  value,
  isDisabled = false,
  onSelect,
  children,
}: {
  value: string
  isDisabled?: boolean
  onSelect: () => void
  children: ReactNode
}) {
  return (
    <Command.Item
      value={value}
      disabled={isDisabled}
      onSelect={onSelect}
      className="palette-item flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 text-sm data-[disabled=true]:cursor-not-allowed data-[disabled=true]:text-quiet md:min-h-9"
    >
      {children}
    </Command.Item>
  )
}

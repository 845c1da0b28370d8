import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { collectionsQuery } from '../api/queries.ts'
import { arrangeDrawing } from '../features/drawing/arranging.ts'
import { expandInView } from '../features/drawing/expansion.ts'
import { useRenderer } from '../features/drawing/useRenderer.ts'
import { attempt, useExplore, useSnapshot } from '../features/explore/useExplore.tsx'
import { useShare } from '../features/export/useShare.ts'
import type { Action } from '../features/help/shortcuts.ts'
import { areSamplesAlone } from '../features/home/samples.ts'
import { useTimeStrip } from '../features/time/useTimeStrip.ts'
import { useTour } from '../features/tour/useTour.ts'
import { nodeId } from '../graph/model/ids.ts'
import { useNavigation } from './navigation.ts'
import { useTheme } from './theme.ts'

/** What an action does, and why it cannot be done at the moment; null when it can. */
export type Doable = { act: () => void; disabledReason: string | null }

/** What opens and closes parts of the page that are not in the address. */
export type PageParts = { onSearch: () => void; onHelp: () => void; onPalette: () => void }

/** Every action of the shortcut table, as it stands now: for the keys, and for the palette. */
export function useActions({ onSearch, onHelp, onPalette }: PageParts): Record<Action, Doable> {
  const explore = useExplore()
  const navigation = useNavigation()
  const undoLabel = useSnapshot((snapshot) => snapshot.undoLabel)
  const redoLabel = useSnapshot((snapshot) => snapshot.redoLabel)
  const { panel } = navigation
  const actor = panel.kind === 'actor' ? panel.id : null
  const isExpanded = useSnapshot(() => actor !== null && explore.isExpanded(actor))
  const isDrawn = useSnapshot(() => actor !== null && explore.explorer.document.has(nodeId(actor)))
  const { data: collections } = useQuery(collectionsQuery())
  const hasTour = collections !== undefined && areSamplesAlone(collections.items)
  const renderer = useRenderer((state) => state.renderer)
  const { toggle: toggleTime } = useTimeStrip()
  return useMemo(() => {
    const { view, setView, openHome } = navigation
    const always = (act: () => void): Doable => ({ act, disabledReason: null })
    const unless = (disabledReason: string | null, act: () => void): Doable => ({ act, disabledReason })
    const noActor = actor === null ? 'Open an actor first.' : null
    const notDrawn = noActor ?? (isDrawn ? null : 'The actor is not in the graph.')
    const noDrawing = renderer === null ? 'This browser cannot draw the graph.' : null
    const forActor = (reason: string | null, act: (id: string) => void): Doable =>
      unless(reason, () => actor !== null && act(actor))
    const actions: Record<Action, Doable> = {
      search: always(onSearch),
      help: always(onHelp),
      palette: always(onPalette),
      share: always(() => useShare.getState().open()),
      theme: always(() => useTheme.getState().toggle()),
      tour: unless(
        hasTour ? null : 'The tour is about the samples, which are not loaded or not alone.',
        () => {
          openHome()
          useTour.getState().go(0)
        },
      ),
      list: always(() => {
        openHome()
        requestAnimationFrame(() => document.querySelector<HTMLElement>('#graph-list')?.focus())
      }),
      graph: unless(noDrawing, () => document.querySelector<HTMLElement>('#drawing')?.focus()),
      undo: unless(undoLabel === null ? 'Nothing has been done yet.' : null, () => explore.explorer.undo()),
      redo: unless(redoLabel === null ? 'Nothing has been undone.' : null, () => explore.explorer.redo()),
      close: unless(panel.kind === 'home' ? 'No panel is open.' : null, openHome),
      toggleView: always(() => setView(view === 'actors' ? 'events' : 'actors')),
      time: always(toggleTime),
      fit: unless(noDrawing, () => renderer?.fit()),
      zoomIn: unless(noDrawing, () => renderer?.zoom(0.7)),
      zoomOut: unless(noDrawing, () => renderer?.zoom(1.4)),
      arrange: always(() => attempt(arrangeDrawing(explore))),
      expand: forActor(noActor, (id) => attempt(expandInView(explore, id))),
      collapse: forActor(noActor ?? (isExpanded ? null : 'The actor is not expanded.'), (id) =>
        explore.collapse(id),
      ),
      hide: forActor(notDrawn, (id) => explore.hide(id)),
      pin: forActor(notDrawn, (id) => explore.togglePin(id)),
    }
    return actions
  }, [
    explore,
    navigation,
    panel,
    actor,
    isExpanded,
    isDrawn,
    undoLabel,
    redoLabel,
    renderer,
    hasTour,
    toggleTime,
    onSearch,
    onHelp,
    onPalette,
  ])
}

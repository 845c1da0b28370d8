import { useEffect } from 'react'
import { expandInView } from '../features/drawing/expansion.ts'
import { useRenderer } from '../features/drawing/useRenderer.ts'
import { attempt, useExplore } from '../features/explore/useExplore.tsx'
import { actionOf } from '../features/help/shortcuts.ts'
import type { Action } from '../features/help/shortcuts.ts'
import { useNavigation } from './navigation.ts'

/** Listens for keys on the whole page and does what the help sheet promises. */
export function useShortcuts(onSearch: () => void, onHelp: () => void): void {
  const explore = useExplore()
  const navigation = useNavigation()
  useEffect(() => {
    const { panel, view, setView, openHome } = navigation
    const renderer = () => useRenderer.getState().renderer
    const forActor = (act: (id: string) => void) => () => {
      if (panel.kind === 'actor') act(panel.id)
    }
    const actions: Record<Action, () => void> = {
      search: onSearch,
      help: onHelp,
      list: () => {
        openHome()
        requestAnimationFrame(() => document.querySelector<HTMLElement>('#graph-list')?.focus())
      },
      graph: () => document.querySelector<HTMLElement>('#drawing')?.focus(),
      undo: () => explore.explorer.undo(),
      redo: () => explore.explorer.redo(),
      close: openHome,
      toggleView: () => setView(view === 'actors' ? 'events' : 'actors'),
      fit: () => renderer()?.fit(),
      zoomIn: () => renderer()?.zoom(0.7),
      zoomOut: () => renderer()?.zoom(1.4),
      arrange: () => attempt(explore.arrange()),
      expand: forActor((id) => attempt(expandInView(explore, id))),
      collapse: forActor((id) => explore.collapse(id)),
      hide: forActor((id) => explore.hide(id)),
      pin: forActor((id) => explore.togglePin(id)),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog keeps its keys to itself, Escape above all.
      if (event.defaultPrevented || document.querySelector('[role=dialog]') !== null) return
      const { target } = event
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      const isList = target instanceof HTMLElement && target.role === 'listbox'
      const action = actionOf(event, isTyping || (isList && /^\p{L}$/u.test(event.key)))
      if (action === null || (isTyping && (action === 'undo' || action === 'redo'))) return
      event.preventDefault()
      actions[action]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [explore, navigation, onSearch, onHelp])
}

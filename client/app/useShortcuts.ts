import { useEffect } from 'react'
import { actionOf } from '../features/help/shortcuts.ts'
import type { Action } from '../features/help/shortcuts.ts'
import type { Doable } from './useActions.ts'

/** Listens for keys on the whole page and does what the help sheet promises. */
export function useShortcuts(actions: Record<Action, Doable>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog keeps its keys to itself, Escape above all.
      if (event.defaultPrevented || document.querySelector('[role=dialog]') !== null) return
      const { target } = event
      const isTyping =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement ||
        (target instanceof HTMLElement && target.isContentEditable)
      const isList = target instanceof HTMLElement && target.role === 'listbox'
      const action = actionOf(event, isTyping || (isList && /^\p{L}$/u.test(event.key)))
      if (action === null || (isTyping && (action === 'undo' || action === 'redo'))) return
      event.preventDefault()
      const { act, disabledReason } = actions[action]
      if (disabledReason === null) act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [actions])
}

import { create } from 'zustand'
import { takeLayout } from '../../graph/command/arrange.ts'
import { layouts } from '../../graph/layout/layouts.ts'
import type { LayoutName, ParameterValues } from '../../graph/layout/layouts.ts'
import { layoutRequest } from '../../graph/layout/request.ts'
import { runLayout } from '../../graph/layout/run.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Explore } from '../explore/explore.ts'
import { useRenderer } from './useRenderer.ts'

/** Whom an arrangement may move; pinned nodes never are. */
export const arrangeScopes = ['everybody', 'chosen', 'newcomers'] as const
export type ArrangeScope = (typeof arrangeScopes)[number]

/** The arrangement that is being computed: how far it is (0 to 1), and the ways to end it. */
export type Arranging = { words: string; share: number; enough: () => void; cancel: () => void }

/** What is being arranged at the moment; there is one at a time. */
export const useArranging = create<{ arranging: Arranging | null }>(() => ({ arranging: null }))

/** The nodes that an arrangement of this scope may move; null for everybody. */
export function movableIn(explore: Explore, scope: ArrangeScope): ReadonlySet<NodeId> | null {
  const { explorer } = explore
  return scope === 'everybody' ? null : scope === 'chosen' ? explorer.emphasis.chosen : explorer.newcomers
}

/**
 * Lays out what is visible, as one command. Besides a drag it is the one thing that moves anybody, and nobody whom it was
 * not asked to move.
 */
export async function arrangeDrawing(
  explore: Explore,
  order: { layout: LayoutName; values?: ParameterValues; scope?: ArrangeScope } = { layout: 'force' },
): Promise<void> {
  if (useArranging.getState().arranging !== null) return
  const { explorer } = explore
  const { layout, values, scope = 'everybody' } = order
  const movable = movableIn(explore, scope)
  const request = layoutRequest(explorer.document, explorer.seen, {
    layout,
    movable,
    ...(values === undefined ? {} : { values }),
  })
  const { words } = layouts[layout]
  const running = runLayout(request, (share) =>
    useArranging.setState(({ arranging }) => ({
      arranging: arranging === null ? null : { ...arranging, share },
    })),
  )
  useArranging.setState({
    arranging: { words, share: 0, enough: running.enough, cancel: running.cancel },
  })
  try {
    const positions = await running.positions
    if (positions === null || positions.size === 0) return
    // The message has taken its time; the page may breathe before the command takes more.
    await new Promise((resolve) => setTimeout(resolve))
    explorer.perform(labelOf(layout, scope, positions.size), (draft) =>
      takeLayout(draft, positions, { isPartial: movable !== null }),
    )
    if (movable === null && explorer.document.view.pinned.size === 0) useRenderer.getState().renderer?.fit()
  } finally {
    useArranging.setState({ arranging: null })
  }
}

function labelOf(layout: LayoutName, scope: ArrangeScope, moved: number): string {
  const words = layouts[layout].words.toLowerCase()
  return scope === 'everybody' ? `Arrange: ${words}` : `Arrange ${moved.toLocaleString('en')}: ${words}`
}

import type { Explore } from '../explore/explore.ts'
import type { Notice } from '../explore/useExplore.tsx'
import { useRenderer } from './useRenderer.ts'

/**
 * Expands an actor and tells what came. The camera stays where the reader put it, so whoever came outside of what can be
 * seen is announced with the way to them.
 */
export async function expandInView(explore: Explore, id: string): Promise<Notice> {
  const message = await explore.expand(id)
  const { renderer } = useRenderer.getState()
  const outside = renderer?.outOfSight() ?? 0
  if (outside === 0) return { tone: 'news', message }
  return {
    tone: 'news',
    message: `${message} ${outside.toLocaleString('en')} ${outside === 1 ? 'is' : 'are'} outside the view.`,
    offer: { words: 'Fit into view', act: () => renderer?.fit() },
  }
}

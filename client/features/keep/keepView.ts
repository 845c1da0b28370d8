import type { Explore } from '../explore/explore.ts'
import { useRenderer } from '../drawing/useRenderer.ts'
import { storeGraph } from '../../graph/model/stored.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { KeptView } from './keptView.ts'

/** What the page shows now, to be kept. */
export function viewNow({ explorer }: Explore): KeptView {
  return {
    format: 'dramatis-view',
    camera: useRenderer.getState().renderer?.camera ?? null,
    chosen: [...explorer.emphasis.chosen].toSorted(),
    graph: storeGraph(explorer.document),
  }
}

/** Shows a view that was kept in the place of what the page shows; one step to undo. */
export function openView(explore: Explore, name: string, view: KeptView): void {
  explore.open(name, view.graph)
  lookAs(explore, view)
}

/** Looks where a view looked, at whom it had chosen. */
export function lookAs(
  { explorer }: Explore,
  { camera, chosen = [] }: Pick<KeptView, 'camera' | 'chosen'>,
): void {
  explorer.choose(chosen.filter((id) => id !== '').map(nodeId))
  const { renderer } = useRenderer.getState()
  if (camera === null) renderer?.fit()
  else renderer?.lookAt(camera)
}

import type { ViewState } from '../../graph/model/view.ts'
import { attempt } from '../explore/useExplore.tsx'
import type { Explore } from '../explore/explore.ts'

/**
 * Changes what is drawn, as one command; the server counts the links anew when other events count. `change` is made on top of
 * the changes before it, and always of the same parts of the view.
 */
export function changeView(
  explore: Explore,
  label: string,
  change: (view: ViewState) => Partial<ViewState>,
): void {
  const { statuses, filters } = change(explore.explorer.document.view)
  if (statuses === undefined && filters === undefined)
    explore.explorer.perform(label, (draft) => draft.view(change(draft.document.view)))
  else attempt(explore.recount(label, change))
}

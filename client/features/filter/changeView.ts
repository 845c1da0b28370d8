import type { ViewState } from '../../graph/model/view.ts'
import { attempt } from '../explore/useExplore.tsx'
import type { Explore } from '../explore/explore.ts'

/** Changes what is drawn, as one command; the server counts the links anew when other events count. */
export function changeView(explore: Explore, label: string, change: Partial<ViewState>): void {
  if (change.statuses === undefined && change.filters === undefined)
    explore.explorer.perform(label, (draft) => draft.view(change))
  else attempt(explore.recount(label, () => change))
}

import type { Explore } from '../explore/explore.ts'
import { useRenderer } from '../drawing/useRenderer.ts'
import { addressOf, askedView } from './address.ts'

/** The first drawing: the view that the address asks for, or else the overview. */
export async function beginHere(explore: Explore, mode: 'actors' | 'events'): Promise<void> {
  const asked = askedView(window.location)
  if (asked === null) {
    await explore.begin(mode)
    useRenderer.getState().renderer?.fit()
    return
  }
  // What reads views is loaded by those who open one.
  const [{ readView }, { lookAs }] = await Promise.all([import('./readView.ts'), import('./keepView.ts')])
  const view = await readView(asked)
  explore.beginWith(view.graph)
  lookAs(explore, view)
}

/** Takes a view that cannot be opened out of the address. */
export function forgetAskedView(): void {
  window.history.replaceState(window.history.state, '', addressOf(window.location, null))
}

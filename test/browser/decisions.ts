import { DecisionPage } from '../../model/api/curation.ts'
import type { Decision } from '../../model/decision.ts'

/** The decisions that hold at the moment in the Dramatis at an address, the newest first. */
export async function standingDecisions(url: string): Promise<Decision[]> {
  const { items } = DecisionPage.parse(await (await fetch(`${url}/api/decisions`)).json())
  return items.flatMap(({ decision }) => (decision.undoneAt === null ? [decision] : []))
}

/** Takes them all back: what a failed test leaves behind must not fail the next one too. */
export async function undoAll(url: string): Promise<void> {
  for (const { id } of await standingDecisions(url))
    await fetch(`${url}/api/decisions/${id}/undo`, { method: 'POST' })
}

import type { DiffAnswer } from '../../../model/api/diff.ts'
import { setComparison } from '../../graph/command/filter.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { Comparison } from '../../graph/model/view.ts'
import type { Explore } from '../explore/explore.ts'
import { periodWords } from './periodWords.ts'

/**
 * Shows on the links of the graph what changed, as one command: those of them whose actors are missing join the drawing, and
 * the window of time gives way, as both periods must be seen. Answers with what was done.
 */
export async function showComparison(explore: Explore, answer: DiffAnswer): Promise<string> {
  const { clock, a, b } = answer
  const comparison: Comparison = {
    clock,
    a: { from: a.from, to: a.to },
    b: { from: b.from, to: b.to },
    changes: [answer.new, answer.gone, answer.stronger, answer.weaker].flatMap(({ items }) =>
      items.map((link) => ({
        source: nodeId(link.source),
        target: nodeId(link.target),
        a: link.a,
        b: link.b,
      })),
    ),
  }
  const count = await explore.bring(`Compare ${periodWords(a)} with ${periodWords(b)}`, answer.actors, {
    window: null,
    comparison,
  })
  const changed = counted(comparison.changes.length, 'changed link')
  return count === 0
    ? `${changed} marked in the graph.`
    : `${changed} marked in the graph; ${counted(count, 'actor')} joined it.`
}

export function endComparison({ explorer }: Explore): void {
  explorer.perform('Take the comparison out', (draft) => setComparison(draft, null))
}

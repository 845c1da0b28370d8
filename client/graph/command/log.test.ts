import { describe, expect, it } from 'vitest'
import { actor } from '../fixtures/build.ts'
import { GraphDocument } from '../model/document.ts'
import { nodeId } from '../model/ids.ts'
import { CommandLog } from './log.ts'
import { showFacts } from './show.ts'

/** A log that keeps little, after these commands, each of which brings so many actors. */
function after(keep: { commands: number; patches: number }, sizes: readonly number[]) {
  const document = new GraphDocument()
  const log = new CommandLog(document, keep)
  for (const [command, size] of sizes.entries()) {
    const actors = Array.from({ length: size }, (_, index) => actor(`${command} ${index}`))
    log.perform(`Show ${command}`, (draft) =>
      showFacts(draft, { actors, links: [], events: [] }, { anchor: null, reason: 'search' }),
    )
  }
  return { document, log }
}
const labels = ({ log }: ReturnType<typeof after>) => log.done.map(({ label }) => label)

describe('a long history', () => {
  it('lets go of its oldest commands, and counts them', () => {
    const kept = after({ commands: 2, patches: 100 }, [1, 1, 1, 1])
    expect(labels(kept)).toEqual(['Show 2', 'Show 3'])
    expect(kept.log.forgotten).toBe(2)
    while (kept.log.undo() !== null);
    expect(kept.document.nodeCount).toBe(2)
    expect(kept.document.has(nodeId('person:1-0'))).toBe(true)
  })

  it('lets go of large ones sooner, but never of the last', () => {
    expect(labels(after({ commands: 10, patches: 5 }, [3, 3, 1]))).toEqual(['Show 1', 'Show 2'])
    expect(labels(after({ commands: 10, patches: 5 }, [1, 9]))).toEqual(['Show 1'])
  })
})

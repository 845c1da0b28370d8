import type { Command } from 'commander'
import { z } from 'zod'
import { derive, listDecisions, undo } from '../ingest/index.ts'
import type { ListedDecision } from '../model/api/curation.ts'
import type { Decision } from '../model/decision.ts'
import { accountName } from './decide-context.ts'
import { readOptions } from './options.ts'
import { onGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Undo = z.object({ by: z.string().trim().min(1, 'give a name').nullable().default(null) })

/** `dramatis decide list` and `dramatis decide undo ID`. */
export function decisionLog(decide: Command, world: World): void {
  decide
    .command('list')
    .description('print all decisions, newest first')
    .action(() =>
      onGraph(world, { purpose: 'decide' }, async (graph) => {
        let after: Awaited<ReturnType<typeof listDecisions>>['next'] = null
        do {
          const page: Awaited<ReturnType<typeof listDecisions>> = await listDecisions(graph, { after })
          for (const item of page.items) await write(world.stdout, `${describeDecision(item)}\n`)
          after = page.next
        } while (after !== null)
      }),
    )
  decide
    .command('undo')
    .description('undo a decision, whatever was decided after it')
    .argument('<id>', 'the id of the decision')
    .option('--by <name>', 'who undoes it (default: the name of your account)')
    .action((id: string, given: unknown) => {
      const { by } = readOptions(Undo, given)
      return onGraph(world, { purpose: 'decide' }, async (graph) => {
        const undone = await undo(graph, id, by ?? accountName())
        await derive(graph, { signal: world.signal })
        world.stderr.write(`Undone: ${describeWhat(undone)}.\n`)
      })
    })
}

/** One line: id, moment, who, what, why, and whether it holds. */
export function describeDecision({ decision, idle }: ListedDecision): string {
  const { id, at, by, reason, undoneAt } = decision
  const notes = [
    ...(reason === null ? [] : [`because: ${reason}`]),
    ...(undoneAt === null ? [] : [`undone ${undoneAt}`]),
    ...(idle === null ? [] : [`not applicable now: ${idle}`]),
  ]
  return [id, at, by, describeWhat(decision), ...notes].join('\t').replaceAll(/\n/gu, ' ')
}

function describeWhat(decision: Decision): string {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return `${decision.kind} ${decision.selectors.map(({ key }) => key).join(' ')}`
    case 'rename':
      return `rename ${decision.selectors[0].key} to "${decision.name}"`
    case 'split':
      return `split ${decision.distinguisher} from ${decision.selectors.map(({ key }) => key).join(', ')} in ${decision.articles.length} articles`
    case 'confirm':
    case 'reject':
    case 'restore':
    case 'correct': {
      const [{ type, article, trigger }] = decision.selectors
      const fields = decision.kind === 'correct' ? ` (${Object.keys(decision.corrections).join(', ')})` : ''
      return `${decision.kind} ${type} at ${trigger.start}–${trigger.end} of ${article}${fields}`
    }
    case 'retract':
      return `retract ${decision.selectors[0].article}`
    case 'add': {
      const [{ article, trigger }] = decision.selectors
      return `add ${decision.claim.type} at ${trigger.start}–${trigger.end} of ${article}`
    }
  }
}

import type { Command } from 'commander'
import { actorDecisions } from './decide-actor.ts'
import { claimDecisions } from './decide-claim.ts'
import { decisionLog } from './decide-log.ts'
import type { World } from './world.ts'

/** `dramatis decide …`: what people judge, kept in a log; every decision can be undone. */
export function decideCommand(program: Command, world: World): void {
  const decide = program
    .command('decide')
    .description('judge who is who and what a sentence states; every decision can be undone')
  actorDecisions(decide, world)
  claimDecisions(decide, world)
  decisionLog(decide, world)
}

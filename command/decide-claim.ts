import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { selectClaim, selectPassage, selectPlace } from '../ingest/index.ts'
import { AddedClaim } from '../model/decision.ts'
import type { ClaimSelector, Corrections, PassageSelector } from '../model/decision.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { carryOut, withMadeOptions } from './decide-context.ts'
import { readFields } from './decide-fields.ts'
import { readOptions } from './options.ts'
import type { World } from './world.ts'

const Fields = z.object({ set: z.array(z.string()).default([]) })
const Added = Fields.extend({
  trigger: z.string(),
  sentence: z
    .string()
    .regex(/^\d{1,6}$/u, 'give the number of a sentence, from 0')
    .transform(Number)
    .nullable()
    .default(null),
})

const noFields: readonly string[] = []

const checks = {
  confirm: 'confirm that a sentence says what a claim says',
  reject: 'reject a claim: it reports no event any more',
  restore: 'take a rejected claim back',
} as const

/** `dramatis decide confirm|reject|restore|correct CLAIM` and `decide retract|add ARTICLE`. */
export function claimDecisions(decide: Command, world: World): void {
  for (const kind of ['confirm', 'reject', 'restore'] as const) {
    withMadeOptions(
      decide.command(kind).description(checks[kind]).argument('<claim>', 'the id of the claim'),
    ).action((claim: string, given: unknown) =>
      carryOut(world, given, async (graph) => ({ kind, selectors: [await selectClaim(graph, claim)] })),
    )
  }
  withMadeOptions(
    decide
      .command('retract')
      .description('take an article back: it stays readable, and its claims report no event')
      .argument('<article>', 'the id of the article'),
  ).action((article: string, given: unknown) =>
    carryOut(world, given, async () => ({ kind: 'retract', selectors: [{ article }] })),
  )
  withMadeOptions(
    withSet(
      decide.command('correct').description('put a claim right').argument('<claim>', 'the id of the claim'),
    ),
  ).action((claim: string, given: unknown) =>
    carryOut(world, given, async (graph) => {
      const selector = await selectClaim(graph, claim)
      const corrections = await fieldsOf(graph, readOptions(Fields, given).set, selector)
      return { kind: 'correct', selectors: [selector], corrections }
    }),
  )
  withMadeOptions(
    withSet(
      decide
        .command('add')
        .description('add a claim that a sentence states and nobody coded')
        .argument('<article>', 'the id of the article')
        .requiredOption('--trigger <words>', 'the words that state it')
        .option('--sentence <number>', 'the sentence, from 0, where they stand in several'),
    ),
  ).action((article: string, given: unknown) => {
    const { trigger, sentence, set } = readOptions(Added, given)
    return carryOut(world, given, async (graph) => {
      const selector = await selectPassage(graph, {
        article,
        words: trigger,
        ...(sentence === null ? {} : { sentence }),
      })
      const fields = await fieldsOf(graph, set, selector)
      const claim = AddedClaim.safeParse({ actors: [], recipients: [], ...fields })
      if (!claim.success)
        throw new Failure('Say what happens with --set type=TYPE, for example CONSULT.', exitCodes.usage)
      return { kind: 'add', selectors: [selector], claim: claim.data }
    })
  })
}

function withSet(command: Command): Command {
  return command.option(
    '--set <field=value>',
    'what the claim is to say, for example mode=phone; may be given several times',
    (value: string, before: readonly string[]) => [...before, value],
    noFields,
  )
}

function fieldsOf(
  graph: Graph,
  settings: readonly string[],
  { article, sentence }: ClaimSelector | PassageSelector,
): Promise<Corrections> {
  return readFields(settings, {
    place: (id) => selectPlace(graph, id),
    words: async (words) => (await selectPassage(graph, { article, words, sentence })).trigger,
  })
}

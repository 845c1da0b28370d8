import { Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import { splitGroups, splitVerdict } from '../ingest/index.ts'
import type { ChosenGroup, SplitGroup } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { carryOut, withMadeOptions } from './decide-context.ts'
import { readOptions } from './options.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const pairs = {
  same: 'say that two are one actor',
  different: 'say that two are not one actor, however alike their names are',
} as const

const none: readonly string[] = []
const texts = z.array(z.string()).default([])
const Split = z.object({
  into: z.string(),
  article: texts,
  alias: texts,
  title: texts,
  company: texts,
  follow: z.enum(['alias', 'title', 'company', 'none']).default('none'),
})

/** `dramatis decide same|different KEY KEY`, `rename KEY NAME`, `groups KEY` and `split KEY`. */
export function actorDecisions(decide: Command, world: World): void {
  for (const kind of ['same', 'different'] as const) {
    withMadeOptions(
      decide
        .command(kind)
        .description(pairs[kind])
        .argument('<key>', 'a local key, or the id of an actor')
        .argument('<other>', 'another'),
    ).action((key: string, other: string, given: unknown) =>
      carryOut(world, given, () => Promise.resolve({ kind, selectors: [{ key }, { key: other }] })),
    )
  }
  withMadeOptions(
    decide
      .command('rename')
      .description('give an actor its name')
      .argument('<key>', 'a local key, or the id of an actor')
      .argument('<name>', 'the name'),
  ).action((key: string, name: string, given: unknown) =>
    carryOut(world, given, () => Promise.resolve({ kind: 'rename', selectors: [{ key }], name })),
  )
  decide
    .command('groups')
    .description('print the mentions of an actor in groups, to part namesakes by')
    .argument('<key>', 'a local key, or the id of an actor')
    .action((key: string) =>
      onGraph(world, { purpose: 'decide' }, async (graph) => {
        for (const group of (await splitGroups(graph, key)).groups)
          await write(world.stdout, `${describeGroup(group)}\n`)
      }),
    )
  withSplitOptions(
    decide
      .command('split')
      .description('part namesakes: some mentions of an actor are somebody else')
      .argument('<key>', 'a local key, or the id of the actor'),
  ).action((key: string, given: unknown) =>
    carryOut(world, given, async (graph) => {
      const { into, follow, ...by } = readOptions(Split, given)
      const chosen = (['article', 'alias', 'title', 'company'] as const).flatMap((kind) =>
        by[kind].map((value): ChosenGroup => ({ by: kind, value })),
      )
      const rule = followed(chosen, follow)
      return splitVerdict(await splitGroups(graph, key), { name: into, chosen, follow: rule })
    }),
  )
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function withSplitOptions(command: Command): Command {
  return withMadeOptions(command)
    .requiredOption('--into <word>', 'what tells the other from this one, for example lawyer')
    .option('--article <id>', 'the mentions of this article go; may be given several times', collect, none)
    .option('--alias <name>', 'the mentions under this name go', collect, none)
    .option('--title <title>', 'the mentions with this title go', collect, none)
    .option('--company <key>', 'the mentions beside this actor go', collect, none)
    .addOption(
      new Option('--follow <what>', 'by what later mentions follow')
        .choices(['alias', 'title', 'company', 'none'])
        .default('none'),
    )
}

/** The one chosen group of the kind that later mentions follow by. */
function followed(
  chosen: readonly ChosenGroup[],
  follow: z.infer<typeof Split>['follow'],
): ChosenGroup | null {
  if (follow === 'none') return null
  const [rule, ...others] = chosen.filter(({ by }) => by === follow)
  if (rule === undefined || others.length > 0)
    throw new Failure(`To follow by ${follow}, give exactly one --${follow}.`, exitCodes.usage)
  return rule
}

/** One line: the kind, the value, how many articles, and the name for people. */
export function describeGroup({ by, value, name, articles }: SplitGroup): string {
  return [by, value, several(articles.length, 'article'), ...(name === value ? [] : [name])]
    .join('\t')
    .replaceAll('\n', ' ')
}

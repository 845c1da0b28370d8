import type { Verdict } from '../../../model/decision.ts'
import { slug } from '../../../model/slug.ts'
import type { SplitGroup, SplitGroups } from './split-groups.ts'
import { wrong } from './wrong.ts'

/** It becomes part of keys, which an index holds up to some thousand bytes. */
const longestDistinguisher = 100

/** Groups that a person chooses, as `splitGroups` names them. */
export type ChosenGroup = Pick<SplitGroup, 'by' | 'value'>

/**
 * The verdict that parts the chosen groups of an actor's mentions from the rest. Later mentions follow the rule of `follow`, one
 * of the chosen groups; none when it is null. Throws a `Failure` (usage) for a group that is not there, and for a choice that
 * leaves nothing.
 */
export function splitVerdict(
  { actor, keys, articles, groups }: SplitGroups,
  choice: { name: string; chosen: readonly ChosenGroup[]; follow: ChosenGroup | null },
): Extract<Verdict, { kind: 'split' }> {
  const distinguisher = slug(choice.name)
  if (distinguisher === '')
    throw wrong(`"${choice.name}" tells nobody apart: give a word, for example lawyer.`)
  if (distinguisher.length > longestDistinguisher)
    throw wrong(`What tells two apart has at most ${longestDistinguisher} characters: give a word.`)
  const going = new Set(
    choice.chosen.flatMap(({ by, value }) => {
      const group = groups.find((one) => one.by === by && one.value === value)
      if (group === undefined) throw wrong(`"${actor}" has no mentions apart by the ${by} "${value}".`)
      return group.articles
    }),
  )
  const stays = articles.filter((article) => !going.has(article))
  if (going.size === 0) throw wrong('Say which mentions go.')
  if (stays.length === 0) throw wrong('All mentions would go: leave some.')
  const [first, ...others] = keys
  if (first === undefined) throw wrong(`"${actor}" has no mentions to part.`)
  return {
    kind: 'split',
    selectors: [{ key: first }, ...others.map((key) => ({ key }))],
    distinguisher,
    articles: [...going].toSorted(),
    stays,
    rule: ruleOf(choice.follow),
  }
}

function ruleOf(follow: ChosenGroup | null): Extract<Verdict, { kind: 'split' }>['rule'] {
  switch (follow?.by) {
    case 'alias':
      return { by: 'alias', alias: follow.value }
    case 'title':
      return { by: 'title', title: follow.value }
    case 'company':
      return { by: 'company', company: follow.value }
    default:
      return { by: 'none' }
  }
}

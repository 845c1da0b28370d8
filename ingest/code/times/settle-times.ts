import type { TimeExpression } from '../../parse/parsed-article.ts'
import { anchoredValue } from './anchored-times.ts'
import type { Anchors } from './anchored-times.ts'
import { isInDateline } from './dateline.ts'
import { directed } from './directed-times.ts'
import { joinTimes } from './joined-times.ts'
import { clauseTimes } from './clause-times.ts'
import { exactTime } from './exact-times.ts'
import { verbOfTime } from './time-owner.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { tenseOf } from './tense.ts'
import { rangeOf } from './time-values.ts'
import type { Range } from './time-values.ts'

/**
 * The trees of an article with their times settled: ranges joined ("between 3 and 5 May"), as exact as they are said ("two
 * years ago" is no day), behind or ahead of the publication as the tense of their clause tells, and counted from the time
 * told before ("the following day"). What cannot be settled keeps no value; the dateline is no event's time.
 */
export function settleTimes(trees: readonly SyntaxTree[], publishedOn: string | null): SyntaxTree[] {
  let day: Anchor | null = null
  let last: Anchor | null = null
  return trees.map((tree) => {
    if (tree.sentence.times.length === 0) return tree
    const times: TimeExpression[] = []
    const here = tree.sentence.index
    for (const time of joinTimes(tree)) {
      if (isInDateline(tree, time)) continue
      const known = settled(tree, time, publishedOn, { day: near(day, here), last: near(last, here) })
      times.push(known)
      const range = known.value === null ? null : rangeOf(known.value)
      if (range === null || (publishedOn !== null && range.from > publishedOn)) continue
      last = { range, sentence: here }
      if (range.precision === 'day') day = last
    }
    const all = [...times, ...clauseTimes(tree, times)]
    return {
      ...tree,
      sentence: { ...tree.sentence, times: all.toSorted((a, b) => a.firstToken - b.firstToken) },
    }
  })
}

type Anchor = { range: Range; sentence: number }

/** For how many sentences "the same day" reaches back. */
const reach = 10

const near = (anchor: Anchor | null, sentence: number): Range | null =>
  anchor !== null && sentence - anchor.sentence <= reach ? anchor.range : null

function settled(
  tree: SyntaxTree,
  time: TimeExpression,
  publishedOn: string | null,
  anchors: Anchors,
): TimeExpression {
  const anchored = anchoredValue(tree, time, anchors)
  if (anchored !== undefined) return { ...time, type: 'DATE', value: anchored }
  const exact = exactTime(tree, time, publishedOn)
  if (exact.value === null || publishedOn === null) return exact
  const verb = verbOfTime(tree, exact)
  return { ...exact, value: directed(tree, exact, verb === null ? null : tenseOf(tree, verb), publishedOn) }
}

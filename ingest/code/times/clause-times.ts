import { tokensWhere } from '../../mention/tokens-where.ts'
import type { TimeExpression } from '../../parse/parsed-article.ts'
import { stepped } from './anchored-times.ts'
import { numberOf } from './exact-times.ts'
import { ancestors, basicGovernorOf, isVerb, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { verbOfTime } from './time-owner.ts'
import { rangeOf } from './time-values.ts'

/**
 * "on Thursday, a day after Lania attacked Vostria": the time of what the clause or noun behind "after" tells, counted from
 * the time of the clause in front. It stands at "after", which belongs to what it dates.
 */
export function clauseTimes(tree: SyntaxTree, times: readonly TimeExpression[]): TimeExpression[] {
  const isBetween = (token: number): boolean => ['after', 'before'].includes(wordOf(tree, token))
  return tokensWhere(tree, isBetween).flatMap((at): TimeExpression[] => {
    const unit = /^(day|week|month|year)s?$/u.exec(wordOf(tree, at - 1))?.[1]
    const count = numberOf(wordOf(tree, at - 2))
    const dated = basicGovernorOf(tree, at)?.index
    const first = tree.tokens[at - 2]
    const token = tree.tokens[at]
    if (unit === undefined || count === null || dated === undefined) return []
    if (first === undefined || token === undefined) return []
    const clause = ancestors(tree, dated).find(({ index }) => isVerb(tree, index))?.index
    const main = times.find(
      (time) => time.value !== null && time.endToken <= at - 2 && verbOfTime(tree, time) === clause,
    )
    const range = main?.value === undefined || main.value === null ? null : rangeOf(main.value)
    if (range === null || !isUnit(unit)) return []
    const value = stepped(range, unit, wordOf(tree, at) === 'after' ? -count : count)
    return value === null
      ? []
      : [
          {
            firstToken: at,
            endToken: at + 1,
            start: first.start,
            end: token.end,
            type: 'DATE',
            value,
            alternative: null,
          },
        ]
  })
}

const isUnit = (word: string): word is 'day' | 'week' | 'month' | 'year' =>
  /^(?:day|week|month|year)$/u.test(word)

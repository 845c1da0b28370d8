import type { TimeExpression } from '../parse/parsed-article.ts'
import type { FoundDate } from './dates.ts'
import { ancestors, basicChildrenOf, bareLabel, isVerb, tagOf, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { daysLater } from './time-values.ts'

/**
 * "Rebels have captured the town", as news begins: what its first sentences tell in the perfect, without any time, is of
 * the week before the publication. The words for it are none (`text` is null).
 */
export function justNow(
  tree: SyntaxTree,
  carrier: number,
  trigger: number,
  publishedOn: string | null,
): FoundDate | null {
  if (publishedOn === null || tree.sentence.index > 1 || tree.sentence.times.some(isDate)) return null
  if (trigger !== carrier && !isVerb(tree, carrier)) return null
  const auxiliary = perfectOf(tree, carrier)
  if (auxiliary === null || !isNews(tree, carrier)) return null
  const token = tree.tokens[auxiliary]
  if (token === undefined) return null
  const time: TimeExpression = {
    firstToken: auxiliary,
    endToken: auxiliary + 1,
    start: token.start,
    end: token.end,
    type: 'DATE',
    value: null,
    alternative: null,
  }
  const date = { from: daysLater(publishedOn, -6), to: publishedOn, precision: 'week', text: null } as const
  return { date, time, how: 'the perfect of the news, with the publication date' }
}

const isDate = ({ type }: TimeExpression): boolean => type === 'DATE' || type === 'TIME'

/** The token of "has" or "have" before a participle that stands in the active or passive perfect. */
function perfectOf(tree: SyntaxTree, verb: number): number | null {
  if (!/^VB[ND]$/u.test(tagOf(tree, verb))) return null
  const edge = basicChildrenOf(tree, verb).find(
    ({ label, index }) => label.startsWith('aux') && /^(?:has|have|'ve|’ve)$/u.test(wordOf(tree, index)),
  )
  return edge?.index ?? null
}

const lasting =
  /^(?:long|repeatedly|often|always|never|ever|previously|already|traditionally|historically|frequently|so|since|once|twice|before|recently|consistently|regularly|not|n't|n’t|no)$/u

/** The main clause, or what is reported in it; nothing of old, nothing that goes on or is repeated. */
function isNews(tree: SyntaxTree, verb: number): boolean {
  if (tree.tokens.at(-1)?.text === '?') return false
  const above = ancestors(tree, verb)
  if (above.some(({ label }) => /^(?:acl|advcl|nmod|obl|appos|csubj)/u.test(label))) return false
  if (above.some(({ label }) => bareLabel(label) === 'xcomp')) return false
  return !basicChildrenOf(tree, verb).some(({ index }) => lasting.test(wordOf(tree, index)))
}

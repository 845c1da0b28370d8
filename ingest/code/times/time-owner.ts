import type { TimeExpression } from '../../parse/parsed-article.ts'
import { ancestors, basicGovernorOf, hasChild, isVerb } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** The token of a time expression that the rest of the sentence governs. */
export function headOfTime(tree: SyntaxTree, time: TimeExpression): number {
  for (let token = time.endToken - 1; token >= time.firstToken; token -= 1) {
    const governor = basicGovernorOf(tree, token)
    if (governor === null || governor.index < time.firstToken || governor.index >= time.endToken) return token
  }
  return time.endToken - 1
}

/** The verb, or predicate with a copula, of the clause that a time expression stands in. */
export function verbOfTime(tree: SyntaxTree, time: TimeExpression): number | null {
  const clause = ancestors(tree, headOfTime(tree, time)).find(
    ({ index }) => isVerb(tree, index) || hasChild(tree, index, 'cop'),
  )
  return clause?.index ?? null
}

import type { TimeExpression } from '../../parse/parsed-article.ts'
import { tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/**
 * Where the dateline of an article ends ("LIMA, Peru (Agency) — ", "LIMA, Aug. 12 - "): the token behind its dash; 0 where
 * the first sentence has none.
 */
export function datelineEnd(tree: SyntaxTree): number {
  if (tree.sentence.index > 0 || !/^\p{Lu}/u.test(tree.tokens[0]?.text ?? '')) return 0
  for (let token = 1; token < Math.min(16, tree.tokens.length); token += 1) {
    if (/^(?:-+|–|—)$/u.test(wordOf(tree, token)) && !isHyphen(tree, token)) return token + 1
    if (!/^(?:NNP?S?|CD|,|-LRB-|-RRB-|\.|HYPH|SYM|:|FW)$/u.test(tagOf(tree, token))) return 0
  }
  return 0
}

/** A hyphen touches the words around it; the dash of a dateline stands apart. */
const isHyphen = (tree: SyntaxTree, token: number): boolean =>
  tree.tokens[token - 1]?.end === tree.tokens[token]?.start &&
  tree.tokens[token]?.end === tree.tokens[token + 1]?.start

/** Whether a time stands in the dateline. */
export const isInDateline = (tree: SyntaxTree, time: TimeExpression): boolean =>
  time.endToken <= datelineEnd(tree)

import { datelineEnd as endOfDateline } from '../../mention/dateline.ts'
import type { TimeExpression } from '../../parse/parsed-article.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** Where the dateline of an article ends in one of its sentences: 0 in all but the first. */
export const datelineEnd = ({ sentence, tokens }: SyntaxTree): number =>
  sentence.index > 0 ? 0 : endOfDateline(tokens)

/** Whether a time stands in the dateline. */
export const isInDateline = (tree: SyntaxTree, time: TimeExpression): boolean =>
  time.endToken <= datelineEnd(tree)

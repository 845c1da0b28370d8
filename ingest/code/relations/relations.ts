import type { Relation } from '../../../model/relation.ts'
import type { MentionIndex } from '../participants.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { belonging } from './belonging.ts'
import { kinRelations } from './kin-relations.ts'
import { officeRelations } from './office-relations.ts'

/**
 * The standing relations an article states: each once, where it is stated most surely (the first place among equals), in
 * the order of the text.
 */
export function standingRelations(trees: readonly SyntaxTree[], index: MentionIndex): Relation[] {
  const best = new Map<string, Relation>()
  for (const tree of trees) {
    const { index: sentence, start, end } = tree.sentence
    for (const found of [
      ...officeRelations(tree, index),
      ...kinRelations(tree, index),
      ...belonging(tree, index),
    ]) {
      const relation = {
        ...found,
        sentence,
        start: Math.max(found.start, start),
        end: Math.min(found.end, end),
      }
      const { type, subject, object, status } = relation
      const [one, other] =
        type === 'sibling_of' || type === 'spouse_of' || type === 'allied_with'
          ? [subject, object].toSorted()
          : [subject, object]
      const key = `${type} ${one} ${other} ${status}`
      const known = best.get(key)
      if (known === undefined || known.confidence < relation.confidence) best.set(key, relation)
    }
  }
  return [...best.values()]
    .filter(
      (relation) =>
        !(
          relation.type === 'member_of' &&
          best.has(`leads ${relation.subject} ${relation.object} ${relation.status}`)
        ),
    )
    .toSorted(
      (a, b) =>
        a.sentence - b.sentence ||
        a.start - b.start ||
        (a.type < b.type ? -1 : a.type > b.type ? 1 : a.object < b.object ? -1 : 1),
    )
}

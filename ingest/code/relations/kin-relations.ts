import { kinOf } from '../../../knowledge/kin.ts'
import { mentionsAt } from '../participants.ts'
import type { MentionIndex, Participant } from '../participants.ts'
import { grammaticalSubjects } from '../subjects.ts'
import { basicGovernorOf, childrenBy, isNoun, lemmaOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { isPerson, relate, spanOf, statusAt } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'

/** "Tamm's sister Leena", "his wife", "Leena, the daughter of Ilves", "Leena is Tamm's sister". */
export function kinRelations(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  return tree.tokens.flatMap((_, token) => {
    const relation = isNoun(tree, token) ? (kinOf(lemmaOf(tree, token))?.relation ?? null) : null
    if (relation === null) return []
    const relatives = relativesAt(tree, token, index)
    const owners = childrenBy(tree, token, 'nmod:poss', 'nmod:of')
      .flatMap((child) => mentionsAt(index, tree, child))
      .filter(isPerson)
    const formerly = lemmaOf(tree, token).startsWith('ex-') ? 'former' : statusAt(tree, token)
    return relatives.flatMap((relative) =>
      owners
        .filter((owner) => owner.key !== relative.key)
        .map((owner) =>
          relate(relation, relative, owner, {
            title: lemmaOf(tree, token),
            status: formerly,
            confidence: owner.mention.kind === 'pronoun' ? 0.8 : 0.9,
            also: spanOf(tree, token, token),
          }),
        ),
    )
  })
}

/** Whom a kin noun names: what is said to stand for it, the name beside it, or the subject of its copula. */
function relativesAt(tree: SyntaxTree, noun: number, index: MentionIndex): Participant[] {
  const governor = basicGovernorOf(tree, noun)
  const places = [
    ...childrenBy(tree, noun, 'appos'),
    ...(governor !== null && ['appos', 'compound'].includes(governor.label) ? [governor.index] : []),
    ...(childrenBy(tree, noun, 'cop').length > 0 ? grammaticalSubjects(tree, noun) : []),
    noun,
  ]
  for (const place of places) {
    const found = mentionsAt(index, tree, place).filter(isPerson)
    if (found.length > 0) return found
  }
  return []
}

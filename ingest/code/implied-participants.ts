import type { Filled } from './arguments.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { participantsOf } from './participants.ts'
import type { MentionIndex } from './participants.ts'
import type { Predicate } from './predicates.ts'
import { childrenBy, lemmaOf, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

const fights = new Set(
  'battle fight war campaign offensive operation struggle clash conflict fighting combat assault confrontation crackdown'.split(
    ' ',
  ),
)

/** "seized the town in their battle with the rebels": the adversary that a fight around the clause names. */
export function adversaries(tree: SyntaxTree, { carrier }: Predicate, index: MentionIndex): Filled[] {
  const around = childrenBy(
    tree,
    carrier,
    ...['in', 'during', 'amid', 'after', 'as'].map((preposition) => `obl:${preposition}`),
  ).flatMap((head) => [head, ...childrenBy(tree, head, 'nmod:of')])
  return around
    .filter((head) => fights.has(lemmaOf(tree, head)) || wordClass('militaryAct').has(lemmaOf(tree, head)))
    .flatMap((head) => childrenBy(tree, head, 'nmod:with', 'nmod:against', 'nmod:on'))
    .flatMap((head) => filled(tree, head, index, 'adversary'))
}

/** "is working as part of the coalition", "in coordination with the army", "together with Peru": who does it along with the subject. */
export function fellows(tree: SyntaxTree, { carrier }: Predicate, index: MentionIndex): Filled[] {
  const parts = childrenBy(tree, carrier, 'obl:as')
    .filter((head) => lemmaOf(tree, head) === 'part')
    .flatMap((head) => childrenBy(tree, head, 'nmod:of'))
  const jointly = childrenBy(tree, carrier, 'obl:in')
    .filter((head) =>
      /^(?:coordination|cooperation|conjunction|partnership|collaboration|concert|tandem)$/u.test(
        lemmaOf(tree, head),
      ),
    )
    .flatMap((head) => childrenBy(tree, head, 'nmod:with'))
  const beside = childrenBy(
    tree,
    carrier,
    'obl:as_part_of',
    'obl:together_with',
    'obl:along_with',
    'obl:alongside',
    'obl:in_cooperation_with',
    'obl:in_coordination_with',
  )
  return [...parts, ...jointly, ...beside].flatMap((head) => filled(tree, head, index, 'alongside'))
}

/**
 * "between Chile, led by Anu Tamm, and Peru": the parser often loses what stands behind "and" after an insertion. The next
 * name joined by "and" is the other side.
 */
export function otherSide(tree: SyntaxTree, head: number, index: MentionIndex): Filled[] {
  const mentions = index.bySentence.get(tree.sentence.index) ?? []
  const next = mentions
    .filter(({ firstToken, actor, kind }) => firstToken > head && actor !== null && kind !== 'pronoun')
    .toSorted((a, b) => a.firstToken - b.firstToken)
    .find(({ firstToken }) => {
      const before = wordOf(tree, firstToken - 1)
      return (
        before === 'and' ||
        (/^(?:the|its|their|his|her)$/u.test(before) && wordOf(tree, firstToken - 2) === 'and')
      )
    })
  return next === undefined ? [] : filled(tree, next.head, index, 'between')
}

function filled(tree: SyntaxTree, head: number, index: MentionIndex, slot: string): Filled[] {
  return participantsOf(index, tree, head, { possessor: false }).map((item) => ({ ...item, slot }))
}

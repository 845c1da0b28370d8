import type { Filled } from './arguments.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { participantsOf } from './participants.ts'
import type { MentionIndex } from './participants.ts'
import type { Predicate } from './predicates.ts'
import { ancestors, basicChildrenOf, childrenBy, isVerb, lemmaOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

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
  return verbsOf(tree, carrier).flatMap((verb) => fellowsAt(tree, verb, index))
}

/** The verb with those above it that share its subject: "is **working** as part of the coalition to defeat it". */
function verbsOf(tree: SyntaxTree, carrier: number): number[] {
  const found = [carrier]
  for (const { label, index } of ancestors(tree, carrier)) {
    const below = found.at(-1) ?? carrier
    const ownSubject = basicChildrenOf(tree, below).some((edge) => edge.label.startsWith('nsubj'))
    if (!/^(?:xcomp|advcl|conj|acl|nmod|obl)/u.test(label) || ownSubject) break
    if (isVerb(tree, index)) found.push(index)
  }
  return found
}

function fellowsAt(tree: SyntaxTree, carrier: number, index: MentionIndex): Filled[] {
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

const comprising = new Set('involve include encompass comprise feature gather unite bring'.split(' '))

/** "an exercise involving Chile, Peru and Kenyan units": whom a joint undertaking takes in. */
export function involved(tree: SyntaxTree, { trigger, carrier }: Predicate, index: MentionIndex): Filled[] {
  return [...new Set([trigger, carrier])]
    .flatMap((head) => basicChildrenOf(tree, head))
    .filter(({ label, index: verb }) => /^(?:acl|advcl)/u.test(label) && comprising.has(lemmaOf(tree, verb)))
    .flatMap(({ index: verb }) => childrenBy(tree, verb, 'obj'))
    .flatMap((head) => participantsOf(index, tree, head, { possessor: true }))
    .map((item) => ({ ...item, slot: 'involving' }))
}

function filled(tree: SyntaxTree, head: number, index: MentionIndex, slot: string): Filled[] {
  return participantsOf(index, tree, head, { possessor: false }).map((item) => ({ ...item, slot }))
}

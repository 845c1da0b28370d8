import type { Filled } from '../participants/arguments.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { participantsOf } from '../participants/participants.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { agentHeads } from '../participants/subjects.ts'
import { basicGovernorOf, childrenBy, isNoun, isVerb, lemmaOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const owningVerbs = new Set([
  'deny',
  'confirm',
  'admit',
  'announce',
  'claim',
  'plan',
  'order',
  'begin',
  'carry+out',
  'start',
  'stop',
  'resume',
])

/** Who is responsible for a nominal event without an agent of its own. */
export function responsibleFor(tree: SyntaxTree, noun: number, index: MentionIndex): Filled[] {
  const governor = basicGovernorOf(tree, noun)
  if (governor === null) return []
  if (isNoun(tree, governor.index) && wordClass('responsibility').has(lemmaOf(tree, governor.index))) {
    const verb = basicGovernorOf(tree, governor.index)
    const heads = [
      ...childrenBy(tree, governor.index, 'nmod:poss', 'nmod:of', 'nmod:by').filter((head) => head !== noun),
      ...(verb !== null && isVerb(tree, verb.index) && verb.label === 'obj'
        ? agentHeads(tree, verb.index)
        : []),
    ]
    return fill(tree, heads, index)
  }
  // "The attack was blamed on separatists", "blamed the bombing on them"
  if (lemmaOf(tree, governor.index) === 'blame' && ['obj', 'nsubj:pass'].includes(governor.label))
    return fill(tree, childrenBy(tree, governor.index, 'obl:on', 'nmod:on'), index)
  if (
    isVerb(tree, governor.index) &&
    governor.label === 'obj' &&
    owningVerbs.has(lemmaOf(tree, governor.index))
  ) {
    return fill(tree, agentHeads(tree, governor.index), index)
  }
  return []
}

/** "were denied visas to enter Lania": a visa is given or denied by whom it lets in. */
export function grantersOf(tree: SyntaxTree, verb: number, index: MentionIndex): Filled[] {
  const entries = childrenBy(tree, verb, 'xcomp', 'advcl:to', 'acl:to').filter((content) =>
    ['enter', 'visit', 'travel', 'come', 'study', 'work'].includes(lemmaOf(tree, content)),
  )
  const places = entries.flatMap((content) =>
    childrenBy(tree, content, 'obj', 'obl:to', 'obl:in', 'obl:into'),
  )
  const ofObjects = childrenBy(tree, verb, 'obj').flatMap((object) =>
    childrenBy(tree, object, 'nmod:to', 'nmod:for', 'nmod:into'),
  )
  return fill(tree, [...places, ...ofObjects], index).filter((item) => item.key.startsWith('country:'))
}

function fill(tree: SyntaxTree, heads: readonly number[], index: MentionIndex): Filled[] {
  return heads.flatMap((head) =>
    participantsOf(index, tree, head, { possessor: false }).map((item) => ({ ...item, slot: 'responsible' })),
  )
}

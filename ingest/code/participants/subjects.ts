import { wordClass } from '../lexicon/word-classes.ts'
import {
  basicChildrenOf,
  bareLabel,
  basicGovernorOf,
  childrenBy,
  childrenOf,
  isNoun,
  isPassive,
  isVerb,
  lemmaOf,
  tagOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const subjectLabels = ['nsubj', 'nsubj:xsubj', 'csubj']
const passiveSubjectLabels = ['nsubj:pass', 'nsubj:pass:xsubj']

const isRelative = (tree: SyntaxTree, token: number): boolean => /^(?:WP|WDT|EX)/u.test(tagOf(tree, token))

/** Who does what the verb says: heads of noun phrases. Follows control, participles, conjunction and relative clauses. */
export function agentHeads(tree: SyntaxTree, verb: number, depth = 0): number[] {
  if (isPassive(tree, verb)) return passiveAgents(tree, verb)
  return grammaticalSubjects(tree, verb, depth)
}

/** In the passive only the by-phrase acts; "by Friday" is no obl:agent. */
function passiveAgents(tree: SyntaxTree, verb: number): number[] {
  const agents = childrenBy(tree, verb, 'obl:agent', 'obl:by').filter(
    (token) => lemmaOf(tree, token) !== 'mean',
  )
  if (agents.length > 0) return agents
  // "killed at the hands of the rebels"
  return childrenBy(tree, verb, 'obl:at')
    .filter((token) => lemmaOf(tree, token) === 'hand')
    .flatMap((hands) => childrenBy(tree, hands, 'nmod:of'))
}

/** "held a ceremony to honour them": not the ceremony honours them but who held it. */
function isOccasionOf(tree: SyntaxTree, token: number, verb: number): boolean {
  return (
    basicGovernorOf(tree, verb)?.label === 'xcomp' &&
    basicGovernorOf(tree, token)?.label === 'obj' &&
    wordClass('occasion').has(lemmaOf(tree, token))
  )
}

/** The grammatical subject, of an active or a passive verb alike, inherited where the clause has none of its own. */
export function grammaticalSubjects(tree: SyntaxTree, verb: number, depth = 0): number[] {
  const own = childrenBy(tree, verb, ...subjectLabels, ...passiveSubjectLabels).filter(
    (token) => !isRelative(tree, token) && token !== verb && !isOccasionOf(tree, token, verb),
  )
  if (own.length > 0) return own
  if (depth > 5) return []
  const governor = basicGovernorOf(tree, verb)
  if (governor === null) return []
  return inherited(tree, verb, governor.index, governor.label, depth)
}

function inherited(tree: SyntaxTree, verb: number, governor: number, label: string, depth: number): number[] {
  const bare = bareLabel(label)
  if (bare === 'conj') return isVerb(tree, governor) ? grammaticalSubjects(tree, governor, depth + 1) : []
  if (bare === 'acl') {
    // "is committed to supporting": the preposition is taken for a noun.
    if (/^(?:IN|TO)$/u.test(tagOf(tree, governor))) {
      const above = basicGovernorOf(tree, governor)
      return above === null ? [] : grammaticalSubjects(tree, above.index, depth + 1)
    }
    if (tree.basicGovernor[verb]?.label.startsWith('acl:relcl') === true) return [governor]
    // "soldiers guarding the port": the noun acts. "a plan to attack", "accused of": whoever holds the noun does.
    if (tagOf(tree, verb) === 'VBG' && !wordClass('eventive').has(lemmaOf(tree, governor))) return [governor]
    const held = holders(tree, governor, verb, depth)
    return held.length > 0 || tagOf(tree, verb) !== 'VB' ? held : purposeOf(tree, governor, depth)
  }
  if (bare === 'xcomp') {
    const objects = controllers(tree, governor)
    return objects.length > 0 ? objects : grammaticalSubjects(tree, governor, depth + 1)
  }
  if (bare === 'obl' || bare === 'advcl') {
    if (isVerb(tree, governor)) {
      // "accused X of killing", "praised X for helping": the object is who did it.
      const marks = markWords(tree, verb)
      const blamed =
        marks.some((mark) => mark === 'of' || mark === 'for') &&
        wordClass('judging').has(lemmaOf(tree, governor))
      // "prevented them from attacking", "talked him into signing"
      const moved = tagOf(tree, verb) === 'VBG' && marks.some((mark) => mark === 'from' || mark === 'into')
      if (blamed || moved) {
        const judged = patientHeads(tree, governor)
        if (judged.length > 0) return judged
      }
      // "imposed sanctions on X for having helped Y": X helped.
      if (
        marks.some((mark) => mark === 'for' || mark === 'over') &&
        wordClass('burdening').has(lemmaOf(tree, governor))
      ) {
        const burdened = [governor, ...patientHeads(tree, governor)].flatMap((head) =>
          childrenBy(tree, head, 'obl:on', 'nmod:on', 'obl:against', 'nmod:against'),
        )
        if (burdened.length > 0) return burdened
      }
      return grammaticalSubjects(tree, governor, depth + 1)
    }
    // "is ready to help", "remains committed to helping"
    return /^(?:JJ|RB)/u.test(tagOf(tree, governor)) ? grammaticalSubjects(tree, governor, depth + 1) : []
  }
  if (bare === 'ccomp' || bare === 'parataxis' || bare === 'dep') {
    return tagOf(tree, verb) === 'VBG' && isVerb(tree, governor)
      ? grammaticalSubjects(tree, governor, depth + 1)
      : []
  }
  if (bare === 'nmod' && isNoun(tree, governor)) {
    // "accused X of killing": the phrase that belongs to the verb often hangs at its object.
    const above = basicGovernorOf(tree, governor)
    const marks = markWords(tree, verb)
    const judged =
      above !== null &&
      isVerb(tree, above.index) &&
      wordClass('judging').has(lemmaOf(tree, above.index)) &&
      ['obj', 'nsubj:pass'].includes(above.label) &&
      marks.some((mark) => mark === 'of' || mark === 'for')
    return judged ? [governor] : holders(tree, governor, verb, depth)
  }
  return []
}

/** "is working as part of the coalition to defeat them": an infinitive that hangs on a phrase is the purpose of its clause. */
function purposeOf(tree: SyntaxTree, noun: number, depth: number): number[] {
  if (wordClass('eventive').has(lemmaOf(tree, noun))) return []
  let at = noun
  for (let steps = 0; steps < 4; steps += 1) {
    const up = basicGovernorOf(tree, at)
    if (up === null || !/^(?:obl|nmod)/u.test(up.label)) return []
    if (isVerb(tree, up.index)) return grammaticalSubjects(tree, up.index, depth + 1)
    at = up.index
  }
  return []
}

function markWords(tree: SyntaxTree, verb: number): string[] {
  return basicChildrenOf(tree, verb)
    .filter((edge) => edge.label === 'mark' || edge.label === 'case')
    .map((edge) => lemmaOf(tree, edge.index))
}

/** Who holds a plan, threat or decision: its possessor, or the subject of the verb it is the object of. */
function holders(tree: SyntaxTree, noun: number, verb: number, depth: number): number[] {
  const owners = childrenBy(tree, noun, 'nmod:poss', 'nmod:by', 'nmod:of').filter((owner) => owner !== verb)
  if (owners.length > 0) return owners
  const governor = basicGovernorOf(tree, noun)
  if (
    governor !== null &&
    isVerb(tree, governor.index) &&
    ['obj', 'obl'].includes(bareLabel(governor.label))
  ) {
    return grammaticalSubjects(tree, governor.index, depth + 1)
  }
  return []
}

/** The object that acts in the complement: "urged Vostria to leave", "forced them to march"; none after subject control. */
function controllers(tree: SyntaxTree, governor: number): number[] {
  if (wordClass('subject-control').has(lemmaOf(tree, governor))) return []
  return patientHeads(tree, governor).filter((object) => !wordClass('occasion').has(lemmaOf(tree, object)))
}

/** To whom it is done: the object of an active verb, the subject of a passive one. */
export function patientHeads(tree: SyntaxTree, verb: number): number[] {
  const objects = childrenBy(tree, verb, 'obj').filter((token) => !isRelative(tree, token))
  if (!isPassive(tree, verb)) return objects.length > 0 ? objects : objectGap(tree, verb)
  // "was awarded a medal", "were denied visas": the subject is the one who gets; the object is what.
  if (objects.length > 0) return objects
  const subjects = childrenBy(tree, verb, ...passiveSubjectLabels).filter((token) => !isRelative(tree, token))
  if (subjects.length > 0) return subjects
  const governor = basicGovernorOf(tree, verb)
  if (governor === null) return childrenBy(tree, verb, 'nsubj')
  const bare = bareLabel(governor.label)
  if (bare === 'acl' || bare === 'amod') return [governor.index]
  return grammaticalSubjects(tree, verb)
}

/** "the soldiers they had captured", "a man whom the court sentenced": a relative clause with a subject of its own lacks its object. */
function objectGap(tree: SyntaxTree, verb: number): number[] {
  const governor = basicGovernorOf(tree, verb)
  if (governor?.label !== 'acl:relcl') return []
  const subjects = basicChildrenOf(tree, verb).filter((edge) => edge.label.startsWith('nsubj'))
  const others = basicChildrenOf(tree, verb).some((edge) => /^(?:ccomp|xcomp|cop)$/u.test(edge.label))
  const adverbial = basicChildrenOf(tree, verb).some(
    (edge) =>
      /^(?:advmod|obl)$/u.test(edge.label) &&
      (tagOf(tree, edge.index).startsWith('W') || hasRelative(tree, edge.index)),
  )
  const own = subjects.length > 0 && !subjects.some((edge) => isRelative(tree, edge.index))
  return own && !others && !adverbial ? [governor.index] : []
}

/** "in which", "from where". */
const hasRelative = (tree: SyntaxTree, token: number): boolean =>
  isRelative(tree, token) ||
  basicChildrenOf(tree, token).some((edge) => tagOf(tree, edge.index).startsWith('W'))

/** Who gets: the indirect object, or the subject of a passive verb that keeps its object. */
export function receiverHeads(tree: SyntaxTree, verb: number): number[] {
  const indirect = childrenBy(tree, verb, 'iobj')
  if (indirect.length > 0) return indirect
  if (!isPassive(tree, verb) || childrenBy(tree, verb, 'obj').length === 0) return []
  const subjects = childrenBy(tree, verb, ...passiveSubjectLabels)
  return subjects.length > 0 ? subjects : grammaticalSubjects(tree, verb)
}

/** The clause or infinitive that says what is asked, promised, said or denied. */
export function contentHeads(tree: SyntaxTree, head: number): number[] {
  return childrenOf(tree, head)
    .filter(
      (edge) =>
        edge.label === 'xcomp' ||
        edge.label === 'ccomp' ||
        edge.label === 'acl:to' ||
        edge.label === 'advcl:to' ||
        edge.label === 'csubj',
    )
    .map((edge) => edge.index)
}

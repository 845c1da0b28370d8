import type { TimeExpression } from '../../parse/parsed-article.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'
import {
  ancestors,
  bareLabel,
  basicChildrenOf,
  basicGovernorOf,
  childrenBy,
  hasChild,
  isNoun,
  isVerb,
  lemmaOf,
  subtree,
  tagOf,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { headOfTime } from './time-owner.ts'

/** How far a time expression is from an event: 0 in its own clause, more the further up; null where it does not bear on it. */
export function bearing(
  tree: SyntaxTree,
  time: TimeExpression,
  carrier: number,
  trigger: number,
): number | null {
  if (chainOf(tree, carrier).some((verb) => describes(tree, time, verb))) return 0.2
  const held = nounHolding(tree, time)
  if (held !== null && held !== trigger && held !== carrier) {
    const verb = occasionVerb(tree, held)
    const distance = verb === null ? null : upwards(tree, carrier, (index) => index === verb)
    return distance === null ? null : distance + 0.5
  }
  const above = ancestors(tree, headOfTime(tree, time)).map((edge) => edge.index)
  if (above.includes(trigger) && trigger !== carrier && firstVerb(tree, above) === firstVerb(tree, [trigger]))
    return 0
  const owner = above.find((token) => token === trigger || isVerb(tree, token) || token === carrier)
  if (owner === undefined) return opensSentence(tree, time) ? fromTheStart(tree, carrier) : null
  if (owner === trigger || owner === carrier) return 0
  const distance = upwards(tree, carrier, (index) => index === owner)
  if (distance !== null) return distance
  if (isAskedFor(tree, owner, carrier)) return 1
  return opensSentence(tree, time) ? fromTheStart(tree, carrier) : null
}

/** "in 2014, when Lania attacked": the time itself is what the clause of the event describes. */
function describes(tree: SyntaxTree, time: TimeExpression, carrier: number): boolean {
  const when = basicChildrenOf(tree, carrier).find(
    ({ index }) => index < carrier && wordOf(tree, index) === 'when',
  )?.index
  if (when !== undefined) {
    const before = wordOf(tree, when - 1) === ',' ? when - 1 : when
    return before === time.endToken
  }
  const governor = basicGovernorOf(tree, carrier)
  return (
    governor?.label === 'acl:relcl' && time.firstToken <= governor.index && governor.index < time.endToken
  )
}

/** The event's verb and those it is the infinitive of: "when guards tried to stop". */
function chainOf(tree: SyntaxTree, carrier: number): number[] {
  const chain = [carrier]
  for (const { label, index } of ancestors(tree, carrier)) {
    if (bareLabel(label) !== 'xcomp') break
    chain.push(index)
  }
  return chain
}

/** "Monday's attack", "the 2011 war": the noun that a time stands in front of as its modifier. */
function nounHolding(tree: SyntaxTree, time: TimeExpression): number | null {
  const governor = basicGovernorOf(tree, headOfTime(tree, time))
  if (governor === null || !isNoun(tree, governor.index) || governor.index < time.endToken) return null
  return /^(?:nmod:poss|compound|amod|nummod|nmod)$/u.test(governor.label) ? governor.index : null
}

/** "during the 2011 war", "at Friday's meeting": the verb of the clause that happens on that occasion. */
function occasionVerb(tree: SyntaxTree, noun: number): number | null {
  const governor = basicGovernorOf(tree, noun)
  if (governor === null || bareLabel(governor.label) !== 'obl' || !isVerb(tree, governor.index)) return null
  const occasion = basicChildrenOf(tree, noun).some(({ index }) =>
    /^(?:during|in|at|on|amid)$/u.test(wordOf(tree, index)),
  )
  return occasion ? governor.index : null
}

/** How many clauses up from the event one stands that fits; stops at the saying, and at other clauses than where it happened. */
function upwards(tree: SyntaxTree, carrier: number, fits: (index: number) => boolean): number | null {
  if (fits(carrier)) return 0
  if (isTopic(tree, carrier)) return null
  let distance = 1
  let node = carrier
  for (const { label, index } of ancestors(tree, carrier)) {
    const bare = bareLabel(label)
    const saying =
      isVerb(tree, index) &&
      speechVerbs.has(lemmaOf(tree, index)) &&
      (bare === 'ccomp' || bare === 'parataxis')
    if ((saying && !isPromise(tree, node)) || (label === 'acl:relcl' && !isWhere(tree, node))) return null
    if (fits(index)) return distance
    if (bare === 'advcl' && tagOf(tree, node) !== 'VBG') return null
    node = index
    distance += 1
  }
  return null
}

/** "said on Monday that it would not send a team": what one announces of oneself is done by announcing it. */
function isPromise(tree: SyntaxTree, verb: number): boolean {
  const subject = childrenBy(tree, verb, 'nsubj')[0]
  return (
    subject !== undefined &&
    /^(?:i|we|it|they|he|she)$/u.test(wordOf(tree, subject)) &&
    basicChildrenOf(tree, verb).some(
      ({ label, index }) => label === 'aux' && /^(?:will|would|'ll|’ll|wo)$/u.test(wordOf(tree, index)),
    )
  )
}

/** "praised X on Monday for the attack", "condemned the attack on Monday": when a happening was spoken of is not when it was. */
function isTopic(tree: SyntaxTree, carrier: number): boolean {
  if (!isNoun(tree, carrier) || hasChild(tree, carrier, 'cop')) return false
  const governor = basicGovernorOf(tree, carrier)
  if (governor === null || !isVerb(tree, governor.index)) return false
  const bare = bareLabel(governor.label)
  if (bare === 'obj') return true
  return (
    bare === 'obl' &&
    !basicChildrenOf(tree, carrier).some(({ index }) =>
      /^(?:in|during|at|with|amid|by)$/u.test(wordOf(tree, index)),
    )
  )
}

/** "visited Oslo, where she met X": the clause goes on with what the main clause tells. */
const isWhere = (tree: SyntaxTree, verb: number): boolean =>
  basicChildrenOf(tree, verb).some(({ index }) => index < verb && wordOf(tree, index) === 'where')

/** "urged X to replace it in 2010": a time hung on what was asked belongs to the asking, which is told in the past. */
function isAskedFor(tree: SyntaxTree, owner: number, carrier: number): boolean {
  const governor = basicGovernorOf(tree, owner)
  return (
    governor?.index === carrier &&
    /^(?:xcomp|advcl|ccomp)$/u.test(bareLabel(governor.label)) &&
    tagOf(tree, owner) === 'VB' &&
    basicChildrenOf(tree, owner).some(({ index }) => wordOf(tree, index) === 'to')
  )
}

function firstVerb(tree: SyntaxTree, path: readonly number[]): number | undefined {
  const first = path[0]
  if (first === undefined) return undefined
  return [...path, ...ancestors(tree, path.at(-1) ?? first).map((edge) => edge.index)].find((token) =>
    isVerb(tree, token),
  )
}

/** "On Saturday, …": the time with which a sentence begins. */
const opensSentence = (tree: SyntaxTree, time: TimeExpression): boolean =>
  time.firstToken <= 2 && wordOf(tree, time.endToken) === ','

/** It frames the main clause, wherever the parse hangs it. */
function fromTheStart(tree: SyntaxTree, carrier: number): number | null {
  const root = tree.basicGovernor.findIndex(
    (governor, token) => governor === null && subtree(tree, token).length > 1,
  )
  return root < 0 ? null : upwards(tree, carrier, (index) => index === root)
}

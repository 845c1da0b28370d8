import { lowerCase } from '../../model/lower-case.ts'
import type { ParsedSentence, Token } from '../parse/parsed-article.ts'
import { withoutCircles } from './repair/acyclic.ts'
import { repairDependencies } from './repair/repair-parse.ts'
import type { KnownLemmas } from './repair/repair-parse.ts'

/** A labelled neighbour in the dependency graph. */
export type Edge = { label: string; index: number }

/** A sentence with fast look-ups: enhanced++ edges for arguments, the basic tree for clause structure. */
export type SyntaxTree = {
  sentence: ParsedSentence
  tokens: readonly Token[]
  /** Lower-case lemmas; a participle that the tagger left unlemmatised keeps its form. */
  lemmas: readonly string[]
  /** The tokens' own characters in lower case. */
  words: readonly string[]
  children: readonly (readonly Edge[])[]
  governors: readonly (readonly Edge[])[]
  basicChildren: readonly (readonly Edge[])[]
  /** Null for the root. */
  basicGovernor: readonly (Edge | null)[]
}

/** Builds the look-ups of one sentence after repairing what the parser is known to get wrong. */
export function buildTree(sentence: ParsedSentence, knows: KnownLemmas): SyntaxTree {
  const size = sentence.tokens.length
  const { tokens, basic, enhanced, lemmas } = repairDependencies(sentence, knows)
  const children: Edge[][] = tokens.map(() => [])
  const governors: Edge[][] = tokens.map(() => [])
  const basicChildren: Edge[][] = tokens.map(() => [])
  const basicGovernor: (Edge | null)[] = tokens.map(() => null)
  for (const { label, governor, dependent } of enhanced) {
    if (governor < 0) continue
    children[governor]?.push({ label, index: dependent })
    governors[dependent]?.push({ label, index: governor })
  }
  for (const { label, governor, dependent } of withoutCircles(basic, size)) {
    if (governor < 0) continue
    basicChildren[governor]?.push({ label, index: dependent })
    basicGovernor[dependent] = { label, index: governor }
  }
  for (const graph of [children, basicChildren])
    for (const edges of graph) if (!isInOrder(edges)) edges.sort((a, b) => a.index - b.index)
  const words = tokens.map((token) => lowerCase(token.text))
  return { sentence, tokens, lemmas, words, children, governors, basicChildren, basicGovernor }
}

const isInOrder = (edges: readonly Edge[]): boolean =>
  edges.every(({ index }, at) => at === 0 || index >= (edges[at - 1]?.index ?? 0))

export const childrenOf = (tree: SyntaxTree, index: number): readonly Edge[] => tree.children[index] ?? []
export const governorsOf = (tree: SyntaxTree, index: number): readonly Edge[] => tree.governors[index] ?? []
export const basicChildrenOf = (tree: SyntaxTree, index: number): readonly Edge[] =>
  tree.basicChildren[index] ?? []
export const basicGovernorOf = (tree: SyntaxTree, index: number): Edge | null =>
  tree.basicGovernor[index] ?? null
export const lemmaOf = (tree: SyntaxTree, index: number): string => tree.lemmas[index] ?? ''
export const tagOf = (tree: SyntaxTree, index: number): string => tree.tokens[index]?.partOfSpeech ?? ''
export const wordOf = (tree: SyntaxTree, index: number): string => tree.words[index] ?? ''
export const isVerb = (tree: SyntaxTree, index: number): boolean => tagOf(tree, index).startsWith('VB')
export const isNoun = (tree: SyntaxTree, index: number): boolean => tagOf(tree, index).startsWith('NN')

/** The children that hang by one of the labels; `obl` does not match `obl:on`. */
export function childrenBy(tree: SyntaxTree, index: number, ...labels: readonly string[]): number[] {
  // Asked more often than anything else of a tree: one pass, and no list where there is nothing.
  const found: number[] = []
  for (const edge of childrenOf(tree, index)) if (labels.includes(edge.label)) found.push(edge.index)
  return found
}

/** Whether the token has an enhanced child by one of the labels. */
export function hasChild(tree: SyntaxTree, index: number, ...labels: readonly string[]): boolean {
  return childrenOf(tree, index).some((edge) => labels.includes(edge.label))
}

/** All tokens of the basic subtree under a token, itself included, in order. */
export function subtree(tree: SyntaxTree, index: number): number[] {
  if (basicChildrenOf(tree, index).length === 0) return [index]
  const found = new Set([index])
  const queue = [index]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { index: child } of basicChildrenOf(tree, at)) {
      if (found.has(child)) continue
      found.add(child)
      queue.push(child)
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

/** The governors of a token from the nearest to the root along the basic tree, with the label by which each was reached. */
export function ancestors(tree: SyntaxTree, index: number): Edge[] {
  const path: Edge[] = []
  const seen = new Set([index])
  let edge = basicGovernorOf(tree, index)
  while (edge !== null && !seen.has(edge.index)) {
    path.push(edge)
    seen.add(edge.index)
    edge = basicGovernorOf(tree, edge.index)
  }
  return path
}

/** The label without its case or mark: `obl:on` → `obl`; `nsubj:pass` and `aux:pass` stay. */
export function bareLabel(label: string): string {
  const colon = label.indexOf(':')
  return colon < 0 || label.endsWith(':pass') || label === 'nsubj:xsubj' || label === 'nsubj:pass:xsubj'
    ? label
    : label.slice(0, colon)
}

/** Whether a verb stands in the passive: an auxiliary or subject says so, or it is a participle behind a noun. */
export function isPassive(tree: SyntaxTree, verb: number): boolean {
  if (hasChild(tree, verb, 'aux:pass', 'nsubj:pass', 'nsubj:pass:xsubj', 'csubj:pass')) return true
  if (tagOf(tree, verb) !== 'VBN' && tagOf(tree, verb) !== 'VBD') return false
  if (hasChild(tree, verb, 'aux', 'nsubj', 'nsubj:xsubj')) {
    // A control verb hands its subject down: "are reported to have been killed" has aux:pass; "ordered closed" has not.
    return (
      tagOf(tree, verb) === 'VBN' &&
      !hasChild(tree, verb, 'aux') &&
      !hasChild(tree, verb, 'obj') &&
      basicGovernorOf(tree, verb)?.label === 'xcomp'
    )
  }
  const governor = basicGovernorOf(tree, verb)
  if (governor === null) return tagOf(tree, verb) === 'VBN'
  if (governor.label === 'conj') return isPassive(tree, governor.index) && !hasChild(tree, verb, 'obj')
  return (
    tagOf(tree, verb) === 'VBN' &&
    ['acl', 'amod', 'advcl', 'dep', 'xcomp', 'ccomp', 'parataxis'].includes(bareLabel(governor.label))
  )
}

/** The verb with its particle: `carry+out`; the bare lemma without one. */
export function verbLemma(tree: SyntaxTree, verb: number): string {
  const particle = childrenBy(tree, verb, 'compound:prt')[0]
  return particle === undefined ? lemmaOf(tree, verb) : `${lemmaOf(tree, verb)}+${wordOf(tree, particle)}`
}

/** The words of a sentence from one offset to another as the text has them: no blank where it has none. */
export function textBetween(tree: SyntaxTree, start: number, end: number): string {
  let text = ''
  let at = start
  for (const token of tree.tokens) {
    if (token.start < start || token.end > end) continue
    text += token.start > at ? ` ${token.text}` : token.text
    at = token.end
  }
  return text
}

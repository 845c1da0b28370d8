import { remember } from '../../model/remember.ts'
import { isNegated, negatorsOf } from './certainty/negation.ts'
import type { Condition, LexiconEntry } from './lexicon/lexicon-entry.ts'
import { isOneOf, writtenOut } from './lexicon/word-classes.ts'
import { agentHeads, contentHeads, grammaticalSubjects, patientHeads } from './participants/subjects.ts'
import {
  basicChildrenOf,
  bareLabel,
  childrenOf,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
  isPassive,
  verbLemma,
  childrenBy,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { modalOf } from './times/tense.ts'

/** Tells of entries whether their conditions hold around a head and none of their vetoes stands in the sentence. */
export function holdsAt(tree: SyntaxTree, head: number): (entry: LexiconEntry) => boolean {
  const slots = slotsAt(tree, head)
  return (entry) => failing(slots, entry) === undefined && !isSaid(tree, entry.never)
}

/** The first condition or veto by which an entry does not hold, as the lexicon writes it; null where it holds. */
export function unmet(tree: SyntaxTree, head: number, entry: LexiconEntry): string | null {
  const vetoes = entry.never.filter((veto) => isSaid(tree, [veto]))
  if (vetoes.length > 0) return `never ${vetoes.join(',')} forbids it`
  const failed = failing(slotsAt(tree, head), entry)
  if (failed === undefined) return null
  return `${failed.slot}${failed.negated ? '!=' : '='}${failed.words.join(',')} does not hold`
}

const isSaid = (tree: SyntaxTree, words: readonly string[]): boolean =>
  words.length > 0 && tree.lemmas.some((lemma) => isOneOf(lemma, words))

const failing = (slots: Slots, { conditions }: LexiconEntry): Condition | undefined =>
  conditions.find((condition) => (meeting(slots, condition) === undefined) !== condition.negated)

/** The first token by which a condition holds; undefined where no word says it, or where it forbids some. */
export const wordFor = (tree: SyntaxTree, head: number, condition: Condition): number | undefined =>
  condition.negated ? undefined : (meeting(slotsAt(tree, head), condition)?.token ?? undefined)

/** What a condition looks at: a lemma, form or kind, and the token that shows it, if one does. */
type Looked = { word: string; token: number | null }

/** What stands in the slots of conditions around one head: many frames of one word ask for the same. */
type Slots = (slot: string) => readonly Looked[]

/** The first of what a condition looks at that is one of its words. */
function meeting(slots: Slots, condition: Condition): Looked | undefined {
  const looked = slots(condition.slot)
  if (looked.length === 0) return undefined
  const { any, words } = writtenOut(condition.words)
  return any ? looked[0] : looked.find(({ word }) => words.has(word))
}

const seen = new WeakMap<SyntaxTree, Map<number, Slots>>()

function slotsAt(tree: SyntaxTree, head: number): Slots {
  const heads = seen.get(tree) ?? new Map<number, Slots>()
  if (heads.size === 0) seen.set(tree, heads)
  const slots = heads.get(head) ?? remember((slot) => lookAt(tree, head, slot))
  heads.set(head, slots)
  return slots
}

function lookAt(tree: SyntaxTree, head: number, slot: string): Looked[] {
  const lemmasBy = (label: string): Looked[] =>
    childrenBy(tree, head, label).map((token) => lemmaAt(tree, token))
  switch (slot) {
    case 'form':
      return [formAt(tree, head)]
    case 'voice':
      return [{ word: isPassive(tree, head) ? 'passive' : 'active', token: null }]
    case 'polarity':
      return isNegated(tree, head)
        ? [{ word: 'negated', token: negatorsOf(tree, head)[0] ?? null }]
        : [{ word: 'affirmed', token: null }]
    case 'time': {
      // "will respond", "shall respond".
      const modal = childrenBy(tree, head, 'aux').find((token) => modalOf(tree, token) === 'will')
      return [modal === undefined ? { word: 'past', token: null } : { word: 'future', token: modal }]
    }
    case 'adv':
      return lemmasBy('advmod')
    case 'mod':
      return modifiers(tree, head)
    case 'copula':
      return lemmasBy('cop')
    case 'case':
      return lemmasBy('case')
    case 'clause':
      return complements(tree, head).flatMap((content) => clauseKinds(tree, content))
    case 'modal':
      return complements(tree, head).flatMap((content) =>
        childrenBy(tree, content, 'aux').map((token) => formAt(tree, token)),
      )
    default: {
      const heads = conditionHeads(tree, head, slot)
      const denied = slot === 'comp' ? heads.find((token) => isNegated(tree, token)) : undefined
      return [
        ...(denied === undefined ? [] : [{ word: 'not', token: negatorsOf(tree, denied)[0] ?? null }]),
        ...heads.flatMap((token) => phraseWords(tree, token)),
      ]
    }
  }
}

const lemmaAt = (tree: SyntaxTree, token: number): Looked => ({ word: lemmaOf(tree, token), token })
const formAt = (tree: SyntaxTree, token: number): Looked => ({ word: wordOf(tree, token), token })

/** "to leave" (infinitive), "for them to leave" (for, infinitive), "leaving" (gerund), "that they leave" (finite, subjunctive). */
function clauseKinds(tree: SyntaxTree, content: number): Looked[] {
  const auxiliaries = childrenBy(tree, content, 'aux')
  if (tagOf(tree, content) === 'VBG' && auxiliaries.length === 0) return [{ word: 'gerund', token: content }]
  const marks = childrenBy(tree, content, 'mark')
  const to = [...marks, ...auxiliaries].find((token) => tagOf(tree, token) === 'TO')
  if (to !== undefined)
    return [
      { word: 'infinitive', token: to },
      ...marks.filter((token) => wordOf(tree, token) === 'for').map((token) => formAt(tree, token)),
    ]
  return [
    { word: 'finite', token: marks[0] ?? content },
    ...(auxiliaries.length === 0 && /^VBP?$/u.test(tagOf(tree, content))
      ? [{ word: 'subjunctive', token: content }]
      : []),
  ]
}

/** "called on Peru to leave"; not the purpose behind an object, "called Tamm to discuss it". */
function complements(tree: SyntaxTree, head: number): number[] {
  const purposes = childrenBy(tree, head, 'obj').length > 0 ? childrenBy(tree, head, 'advcl:to') : []
  return contentHeads(tree, head).filter((content) => !purposes.includes(content))
}

/** The heads of the phrases in a slot as conditions see it. */
export function conditionHeads(tree: SyntaxTree, head: number, slot: string): number[] {
  if (slot === 'obj') return isVerb(tree, head) ? patientHeads(tree, head) : []
  if (slot === 'subj') return isVerb(tree, head) ? agentHeads(tree, head) : grammaticalSubjects(tree, head)
  if (slot === 'comp' || slot === 'content') return complements(tree, head)
  const labels = [`obl:${slot}`, `nmod:${slot}`, `advcl:${slot}`, `acl:${slot}`]
  const anchors = [head, ...(isVerb(tree, head) ? patientHeads(tree, head) : [])]
  return anchors.flatMap((anchor) => childrenBy(tree, anchor, ...labels))
}

/** A phrase's head, what modifies it, and what stands beside it: "a series of new sanctions and tariffs". */
function phraseWords(tree: SyntaxTree, head: number): Looked[] {
  const near = childrenOf(tree, head).filter(
    (edge) =>
      ['compound', 'amod', 'appos', 'nmod:of', 'conj', 'compound:prt', 'xcomp', 'obj'].includes(edge.label) ||
      edge.label.startsWith('conj:'),
  )
  const conjuncts = near
    .filter((edge) => edge.label.startsWith('conj'))
    .flatMap((edge) => modifiers(tree, edge.index))
  // "said that Lania was behind the attack".
  const predicative = childrenBy(tree, head, 'cop').length > 0
  return [
    ...(predicative ? childrenBy(tree, head, 'case').map((token) => formAt(tree, token)) : []),
    lemmaAt(tree, head),
    formAt(tree, head),
    ...singular(tree, head),
    ...(isVerb(tree, head) ? [{ word: verbLemma(tree, head), token: head }] : []),
    ...near.map((edge) => lemmaAt(tree, edge.index)),
    ...conjuncts,
  ]
}

/** "Teachers downed tools": the tagger takes the first word for a name and leaves its plural. */
function singular(tree: SyntaxTree, head: number): Looked[] {
  return tagOf(tree, head).startsWith('NNP')
    ? [{ word: wordOf(tree, head).replace(/s$/u, ''), token: head }]
    : []
}

function modifiers(tree: SyntaxTree, head: number): Looked[] {
  return basicChildrenOf(tree, head)
    .filter(
      (edge) =>
        ['compound', 'amod'].includes(bareLabel(edge.label)) ||
        edge.label === 'nmod' ||
        edge.label.startsWith('nmod:'),
    )
    .flatMap((edge) => [
      lemmaAt(tree, edge.index),
      ...basicChildrenOf(tree, edge.index)
        .filter((inner) => inner.label === 'compound' || inner.label === 'amod')
        .map((inner) => lemmaAt(tree, inner.index)),
    ])
}

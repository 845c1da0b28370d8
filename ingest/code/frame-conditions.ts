import { isNegated, negatorsOf } from './certainty/negation.ts'
import type { Condition, LexiconEntry } from './lexicon/lexicon-entry.ts'
import { isOneOf } from './lexicon/word-classes.ts'
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

/** Whether an entry's conditions hold around its head and none of its vetoes stands in the sentence. */
export function holds(tree: SyntaxTree, head: number, entry: LexiconEntry): boolean {
  if (entry.never.length > 0 && tree.lemmas.some((lemma) => isOneOf(lemma, entry.never))) return false
  return entry.conditions.every(
    (condition) =>
      wordsIn(tree, head, condition).some((word) => isOneOf(word, condition.words)) !== condition.negated,
  )
}

/** The first condition or veto by which an entry does not hold, as the lexicon writes it; null where it holds. */
export function unmet(tree: SyntaxTree, head: number, entry: LexiconEntry): string | null {
  const vetoes = entry.never.filter((veto) => tree.lemmas.some((lemma) => isOneOf(lemma, [veto])))
  if (vetoes.length > 0) return `never ${vetoes.join(',')} forbids it`
  const failed = entry.conditions.find(
    (condition) =>
      wordsIn(tree, head, condition).some((word) => isOneOf(word, condition.words)) === condition.negated,
  )
  if (failed === undefined) return null
  return `${failed.slot}${failed.negated ? '!=' : '='}${failed.words.join(',')} does not hold`
}

/** The first token by which a condition holds; undefined where it looks at no words, or forbids some. */
export function wordFor(tree: SyntaxTree, head: number, condition: Condition): number | undefined {
  const { slot, negated, words } = condition
  if (negated) return undefined
  if (slot === 'polarity') return negatorsOf(tree, head)[0]
  if (slot === 'time') return childrenBy(tree, head, 'aux')[0]
  const near = slot === 'adv' || slot === 'mod' ? [head] : conditionHeads(tree, head, slot)
  const phrase = near.flatMap((token) => [token, ...childrenOf(tree, token).map((edge) => edge.index)])
  return words.includes('*')
    ? near[0]
    : phrase.find((token) => isOneOf(lemmaOf(tree, token), words) || isOneOf(wordOf(tree, token), words))
}

/** The lemmas that a condition looks at. */
function wordsIn(tree: SyntaxTree, head: number, condition: Condition): string[] {
  if (condition.slot === 'form') return [wordOf(tree, head)]
  if (condition.slot === 'voice') return [isPassive(tree, head) ? 'passive' : 'active']
  if (condition.slot === 'polarity') return [isNegated(tree, head) ? 'negated' : 'affirmed']
  if (condition.slot === 'time') return [isAhead(tree, head) ? 'future' : 'past']
  if (condition.slot === 'adv') return childrenBy(tree, head, 'advmod').map((token) => lemmaOf(tree, token))
  if (condition.slot === 'mod') return modifiers(tree, head)
  if (condition.slot === 'copula') return childrenBy(tree, head, 'cop').map((token) => lemmaOf(tree, token))
  if (condition.slot === 'case') return childrenBy(tree, head, 'case').map((token) => lemmaOf(tree, token))
  if (condition.slot === 'clause')
    return complements(tree, head).flatMap((content) => clauseKinds(tree, content))
  if (condition.slot === 'modal')
    return complements(tree, head).flatMap((content) =>
      childrenBy(tree, content, 'aux').map((token) => wordOf(tree, token)),
    )
  const heads = conditionHeads(tree, head, condition.slot)
  const denied = condition.slot === 'comp' && heads.some((token) => isNegated(tree, token))
  return [...(denied ? ['not'] : []), ...heads.flatMap((token) => phraseWords(tree, token))]
}

/** "will respond", "is going to respond". */
function isAhead(tree: SyntaxTree, head: number): boolean {
  return childrenBy(tree, head, 'aux').some((token) =>
    ['will', "'ll", 'shall', 'wo'].includes(wordOf(tree, token)),
  )
}

/** "to leave" (infinitive), "for them to leave" (for, infinitive), "leaving" (gerund), "that they leave" (finite, subjunctive). */
function clauseKinds(tree: SyntaxTree, content: number): string[] {
  const auxiliaries = childrenBy(tree, content, 'aux')
  if (tagOf(tree, content) === 'VBG' && auxiliaries.length === 0) return ['gerund']
  const marks = childrenBy(tree, content, 'mark')
  if ([...marks, ...auxiliaries].some((token) => tagOf(tree, token) === 'TO'))
    return ['infinitive', ...(marks.some((token) => wordOf(tree, token) === 'for') ? ['for'] : [])]
  return [
    'finite',
    ...(auxiliaries.length === 0 && /^VBP?$/u.test(tagOf(tree, content)) ? ['subjunctive'] : []),
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
function phraseWords(tree: SyntaxTree, head: number): string[] {
  const near = childrenOf(tree, head).filter(
    (edge) =>
      ['compound', 'amod', 'appos', 'nmod:of', 'conj', 'compound:prt', 'xcomp', 'obj'].includes(edge.label) ||
      edge.label.startsWith('conj:'),
  )
  const conjuncts = near
    .filter((edge) => edge.label.startsWith('conj'))
    .flatMap((edge) => modifiers(tree, edge.index))
  const verb = isVerb(tree, head) ? [verbLemma(tree, head)] : []
  // "said that Lania was behind the attack".
  const predicative = childrenBy(tree, head, 'cop').length > 0
  const cases = predicative ? childrenBy(tree, head, 'case').map((token) => wordOf(tree, token)) : []
  return [
    ...cases,
    lemmaOf(tree, head),
    wordOf(tree, head),
    ...singular(tree, head),
    ...verb,
    ...near.map((edge) => lemmaOf(tree, edge.index)),
    ...conjuncts,
  ]
}

/** "Teachers downed tools": the tagger takes the first word for a name and leaves its plural. */
function singular(tree: SyntaxTree, head: number): string[] {
  return tagOf(tree, head).startsWith('NNP') ? [wordOf(tree, head).replace(/s$/u, '')] : []
}

function modifiers(tree: SyntaxTree, head: number): string[] {
  return basicChildrenOf(tree, head)
    .filter(
      (edge) =>
        ['compound', 'amod'].includes(bareLabel(edge.label)) ||
        edge.label === 'nmod' ||
        edge.label.startsWith('nmod:'),
    )
    .flatMap((edge) => [
      lemmaOf(tree, edge.index),
      ...basicChildrenOf(tree, edge.index)
        .filter((inner) => inner.label === 'compound' || inner.label === 'amod')
        .map((inner) => lemmaOf(tree, inner.index)),
    ])
}

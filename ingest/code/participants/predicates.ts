import { ploverTable } from '../../../model/plover/event-types.ts'
import { conditionHeads, holdsAt } from '../frame-conditions.ts'
import { inverseVerbs, lightVerbs, occurrenceVerbs, sufferedVerbs } from './light-verbs.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts'
import { writtenOut } from '../lexicon/word-classes.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from './subjects.ts'
import {
  basicGovernorOf,
  childrenOf,
  isNoun,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
  isPassive,
  verbLemma,
  childrenBy,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** A word of the sentence that names an event, with the frame that its surroundings select. */
export type Predicate = {
  /** The token that decides what event it is. */
  trigger: number
  /** The token whose clause it stands in: the verb itself, the light verb, or the noun. */
  carrier: number
  kind: 'verb' | 'light' | 'inverse' | 'noun' | 'adjective'
  entry: LexiconEntry
  /** Further frames that hold here, in order: for when nobody stands where this one needs somebody. */
  alternatives?: readonly Predicate[]
}

/** All predicates of a sentence in order of their triggers. `insideName` tells tokens that belong to a name. */
export function findPredicates(
  tree: SyntaxTree,
  lexicon: Lexicon,
  insideName: (token: number) => boolean,
): Predicate[] {
  const found: Predicate[] = []
  const consumed = new Set<number>()
  tree.tokens.forEach((_, token) => {
    if (!isVerb(tree, token) || !isContentVerb(tree, token) || isInquiry(tree, token)) return
    const predicate = firstOf(verbPredicates(tree, token, lexicon, insideName))
    if (predicate === null) return
    found.push(predicate)
    consumed.add(predicate.trigger)
    for (const object of namedByConditions(tree, predicate)) consumed.add(object)
  })
  tree.tokens.forEach((_, token) => {
    if (consumed.has(token) || insideName(token)) return
    const predicate = firstOf(
      isNoun(tree, token)
        ? nounPredicates(tree, token, lexicon).map((noun) => joinedToLight(tree, noun, found))
        : adjectivePredicates(tree, token, lexicon),
    )
    if (predicate !== null) found.push(predicate)
  })
  return found.toSorted((a, b) => a.trigger - b.trigger)
}

/** "imposed a curfew and a ban", "subjected them to detention and torture": the light verb lends its subject to both nouns. */
function joinedToLight(tree: SyntaxTree, noun: Predicate, found: readonly Predicate[]): Predicate {
  const governor = basicGovernorOf(tree, noun.trigger)
  if (governor?.label !== 'conj') return noun
  const first = found.find(
    ({ kind, trigger }) => (kind === 'light' || kind === 'inverse') && trigger === governor.index,
  )
  return first === undefined ? noun : { ...noun, kind: first.kind, carrier: first.carrier }
}

/** The most demanding frame, with the others behind it. */
function firstOf(candidates: readonly Predicate[]): Predicate | null {
  const [first, ...alternatives] = candidates
  return first === undefined ? null : { ...first, alternatives }
}

/** "asked whether they met" wants to know; it requests nothing. */
export function isInquiry(tree: SyntaxTree, verb: number): boolean {
  return childrenBy(tree, verb, 'ccomp').some((content) =>
    childrenBy(tree, content, 'mark').some((mark) => ['whether', 'if'].includes(wordOf(tree, mark))),
  )
}

/** No auxiliary, no copula, no adjectival participle in front of a noun ("the detained man"). */
export function isContentVerb(tree: SyntaxTree, token: number): boolean {
  const label = basicGovernorOf(tree, token)?.label ?? 'root'
  return !['aux', 'aux:pass', 'cop', 'amod', 'compound', 'case', 'mark', 'fixed'].includes(label)
}

const isConditional = (entry: LexiconEntry): boolean => entry.conditions.some((c) => !c.negated)

function verbPredicates(
  tree: SyntaxTree,
  verb: number,
  lexicon: Lexicon,
  insideName: (token: number) => boolean,
): Predicate[] {
  const lemma = verbLemma(tree, verb)
  const entries = verbNames(tree, verb).flatMap((name) => lexicon.verbs.get(name) ?? [])
  const holding = entries.length === 0 ? [] : entries.filter(holdsAt(tree, verb))
  const asPredicate = (entry: LexiconEntry): Predicate => ({
    trigger: verb,
    carrier: verb,
    kind: 'verb',
    entry,
  })
  // "is committed to helping": said of a state, not done by anybody.
  const states = isPassive(tree, verb) ? adjectivePredicates(tree, verb, lexicon) : []
  return [
    ...states,
    ...holding.filter(isConditional).map(asPredicate),
    ...lightPredicates(tree, verb, lemma, lexicon, insideName),
    ...holding.filter((entry) => !isConditional(entry)).map(asPredicate),
  ]
}

/** The names under which the lexicon may have a verb, the fuller ones first. */
export function verbNames(tree: SyntaxTree, verb: number): string[] {
  const lemma = verbLemma(tree, verb)
  return [...adverbial(tree, verb, lemma), lemma]
}

/** "fell back", "turned them away": the parser often takes the particle for an adverb. */
function adverbial(tree: SyntaxTree, verb: number, lemma: string): string[] {
  return childrenBy(tree, verb, 'advmod')
    .filter((adverb) => adverb > verb && verbParticles.has(wordOf(tree, adverb)))
    .map((adverb) => `${lemma}+${wordOf(tree, adverb)}`)
}

const verbParticles = new Set([
  'back',
  'away',
  'down',
  'off',
  'out',
  'up',
  'over',
  'in',
  'aside',
  'together',
  'apart',
])

/** "hold talks", "launch an attack on", "engage in talks", "come under attack". */
function lightPredicates(
  tree: SyntaxTree,
  verb: number,
  lemma: string,
  lexicon: Lexicon,
  insideName: (token: number) => boolean,
): Predicate[] {
  // "was hit by sanctions", "are covered by the ban": what the by-phrase names is done to the subject.
  const suffered = isPassive(tree, verb) && sufferedVerbs.has(lemma) ? sufferedEvents(tree, verb) : []
  const isInverse =
    inverseVerbs.has(lemma) || suffered.length > 0 || childrenBy(tree, verb, 'obl:under').length > 0
  if (!isInverse && !lightVerbs.has(lemma)) return []
  const objects = [
    ...suffered,
    ...(suffered.length > 0 ? [] : patientHeads(tree, verb)),
    ...childrenBy(tree, verb, 'obl:in', 'obl:into', 'obl:to', 'obl:under'),
  ]
  for (const object of objects.flatMap((head) => [head, ...partsOf(tree, head)])) {
    if (!isNoun(tree, object) || insideName(object)) continue
    // "come under attack", not "left under an agreement".
    const under = childrenBy(tree, verb, 'obl:under').includes(object)
    const entries = (lexicon.nouns.get(lemmaOf(tree, object)) ?? [])
      .filter(holdsAt(tree, object))
      .filter((item) => !(under && ploverTable[item.type].quad < 3))
    if (entries.length > 0) {
      const kind = isInverse ? 'inverse' : 'light'
      return entries.map((entry) => ({ trigger: object, carrier: verb, kind, entry }))
    }
  }
  return []
}

/** The by-phrase of a passive; where the verb is only said again ("Peru, which is covered too"), that of the first time. */
function sufferedEvents(tree: SyntaxTree, verb: number): number[] {
  const own = agentHeads(tree, verb)
  if (own.length > 0) return own
  const before = tree.tokens.findLastIndex(
    (_, token) =>
      token < verb &&
      isVerb(tree, token) &&
      lemmaOf(tree, token) === lemmaOf(tree, verb) &&
      agentHeads(tree, token).length > 0,
  )
  return before < 0 || !isPassive(tree, before) ? [] : agentHeads(tree, before)
}

/** "a series of attacks", "a round of talks", and conjoined nouns. */
function partsOf(tree: SyntaxTree, head: number): number[] {
  const measures = [
    'series',
    'round',
    'wave',
    'spate',
    'number',
    'string',
    'campaign',
    'day',
    'set',
    'package',
    'barrage',
    'form',
    'act',
    'kind',
  ]
  if (!measures.includes(lemmaOf(tree, head))) return []
  return childrenBy(tree, head, 'nmod:of')
}

function nounPredicates(tree: SyntaxTree, noun: number, lexicon: Lexicon): Predicate[] {
  const known = lexicon.nouns.get(lemmaOf(tree, noun))
  if (known === undefined) return []
  const governor = basicGovernorOf(tree, noun)
  if (governor !== null && ['compound', 'nmod:poss'].includes(governor.label)) return []
  // "a warrant for his arrest" is one thing, and nobody is arrested yet.
  if (governor?.label === 'nmod' && lemmaOf(tree, governor.index) === 'warrant') return []
  const entries = known.filter(holdsAt(tree, noun))
  const verb = governor === null ? null : governor.index
  const happens =
    verb !== null &&
    isVerb(tree, verb) &&
    governor?.label.startsWith('nsubj') === true &&
    occurrenceVerbs.has(lightName(tree, verb))
  const undergone = undergoing(tree, noun)
  if (undergone !== null)
    return entries.map((entry) => ({ trigger: noun, carrier: undergone, kind: 'inverse', entry }))
  return entries.map((entry) => ({ trigger: noun, carrier: happens ? verb : noun, kind: 'noun', entry }))
}

/** "is under sanctions", "is subject to sanctions": where the subject stands that gets what the noun says. */
function undergoing(tree: SyntaxTree, noun: number): number | null {
  const cases = childrenBy(tree, noun, 'case').map((token) => wordOf(tree, token))
  if (cases.includes('under') && grammaticalSubjects(tree, noun).length > 0) return noun
  const governor = basicGovernorOf(tree, noun)
  const subject = governor !== null && ['subject', 'subjected'].includes(wordOf(tree, governor.index))
  return subject && cases.includes('to') && !isVerb(tree, governor.index) ? governor.index : null
}

function lightName(tree: SyntaxTree, verb: number): string {
  const object = childrenBy(tree, verb, 'obj')[0]
  return object !== undefined && lemmaOf(tree, object) === 'place'
    ? `${lemmaOf(tree, verb)}+place`
    : verbLemma(tree, verb)
}

function adjectivePredicates(tree: SyntaxTree, token: number, lexicon: Lexicon): Predicate[] {
  if (!/^(?:JJ|VBN|RB)/u.test(tagOf(tree, token))) return []
  const entries = lexicon.adjectives.get(wordOf(tree, token)) ?? lexicon.adjectives.get(lemmaOf(tree, token))
  if (entries === undefined) return []
  if (childrenBy(tree, token, 'cop').length === 0 && grammaticalSubjects(tree, token).length === 0) return []
  return entries
    .filter(holdsAt(tree, token))
    .map((entry) => ({ trigger: token, carrier: token, kind: 'adjective', entry }))
}

/** The nouns by which a frame was recognised: they are part of this event and none of their own. */
function namedByConditions(tree: SyntaxTree, { entry, carrier, kind }: Predicate): number[] {
  // What is condemned or welcomed has happened: it stays an event of its own. What one launches or signs is what one does.
  const signed = entry.conditions.some(({ words }) => words.includes('@agreement') || words.includes('@vote'))
  const judges =
    (entry.type === 'ACCUSE' || (entry.type === 'SUPPORT' && !signed)) && !lightVerbs.has(entry.lemma)
  if (kind !== 'verb' || judges) return []
  return entry.conditions
    .filter(
      (condition) =>
        !condition.negated &&
        !['comp', 'content', 'subj', 'form', 'voice', 'mod', 'adv', 'time', 'polarity'].includes(
          condition.slot,
        ),
    )
    .flatMap((condition) => {
      const { words } = writtenOut(condition.words)
      return conditionHeads(tree, carrier, condition.slot).flatMap((head) =>
        [
          head,
          ...childrenOf(tree, head)
            .filter((edge) => edge.label === 'nmod:of' || edge.label.startsWith('conj'))
            .map((edge) => edge.index),
        ].filter((token) => words.has(lemmaOf(tree, token)) || words.has(wordOf(tree, token))),
      )
    })
}

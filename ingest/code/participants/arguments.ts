import type { EventType } from '../../../model/plover/event-types.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { countryKey } from '../../../model/slug.ts'
import { adversaries, fellows, involved } from './implied-participants.ts'
import type { Slot } from '../lexicon/lexicon-entry.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { mentionsAt, otherSide, participantsOf } from './participants.ts'
import type { MentionIndex, Participant } from './participants.ts'
import type { Predicate } from './predicates.ts'
import { agentHeads, contentHeads, grammaticalSubjects, patientHeads, receiverHeads } from './subjects.ts'
import {
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

/** A slot's participant and by which slot it came. */
export type Filled = Participant & { slot: Slot }

/** Everybody an event is about, by role. */
export type Arguments = { actors: Filled[]; recipients: Filled[] }

/**
 * Fills the slots of a predicate's frame. An actor slot takes the people, organisations and states that stand there; a
 * recipient slot also whom a thing belongs to. The first slot that holds somebody wins, except that all `both` slots join.
 */
export function fillArguments(tree: SyntaxTree, predicate: Predicate, index: MentionIndex): Arguments {
  const { entry } = predicate
  const fill = (slot: Slot, possessor: boolean): Filled[] =>
    slotHeads(tree, predicate, slot, index).flatMap((head) => {
      // What a weapon or vehicle does is done by whom it belongs to: "Lanian jets bombed".
      const document = wordClass('document').has(lemmaOf(tree, head))
      const owned = possessor || document || wordClass('instrument').has(lemmaOf(tree, head))
      const found = participantsOf(index, tree, head, { possessor: owned })
      const authors = found.length === 0 && document ? issuersOf(tree, head, index) : found
      const acting = authors.length > 0 || slot !== 'obj' ? authors : governmentsAt(index, tree, head)
      return acting.map((item) => ({ ...item, slot }))
    })
  const firstOf = (slots: readonly Slot[], possessor: boolean, except: ReadonlySet<string>): Filled[] => {
    for (const slot of slots) {
      const found = fill(slot, possessor).filter((item) => !except.has(item.key))
      if (found.length > 0) return found
    }
    return []
  }
  const inverse = predicate.kind === 'inverse'
  const actorSlots = inverse ? ['from', 'by', 'compound', 'poss'] : actorSlotsOf(predicate)
  const actors = unique(firstOf(actorSlots, predicate.kind === 'noun' || inverse, new Set()))
  const symmetric = entry.both.length > 0
  if (symmetric) actors.push(...entry.both.flatMap((slot) => fill(slot, false)))
  if (['COOPERATE', 'CONSULT'].includes(entry.type)) actors.push(...involved(tree, predicate, index))
  if (unique(actors).length === 1) actors.push(...missingSide(tree, actors, index))
  if (actors.length > 0 && predicate.kind !== 'noun' && !inverse)
    actors.push(...fellows(tree, predicate, index))
  const known = new Set(actors.map((item) => item.key))
  // "subjected them to detention": the verb's object is who the noun is done to.
  const subjected = predicate.kind === 'light' && lemmaOf(tree, predicate.carrier) === 'subject'
  const recipientSlots = inverse ? ['subj'] : subjected ? ['obj'] : entry.recipient
  const inSlots = unique(firstOf(recipientSlots, true, known))
  const named = inSlots.length === 0 ? unique(provided(tree, predicate, index, known)) : inSlots
  const opposed = entry.type === 'ASSAULT' ? adversaries(tree, predicate, index) : []
  const recipients =
    opposed.length > 0 && named.every((item) => isBuilding(tree, item))
      ? unique(opposed.filter((item) => !known.has(item.key)))
      : named
  if (symmetric && known.size === 1 && recipients.length === 0)
    actors.push(...companions(tree, predicate, index))
  return { actors: unique(actors), recipients }
}

/** Types that several do with each other where no word says otherwise: "Chile and Peru agreed to stop". */
const joint: readonly EventType[] = ['AGREE', 'CONSULT', 'COOPERATE', 'RETREAT']

/**
 * Whether several actors without a recipient did it with each other: the word has further sides of its own ("clashed with"), or
 * the words tell whom it involves. Else each did it ("bombed"); null where the type tells, or there is a recipient.
 */
export function mutualIn(
  { both, type }: Pick<Predicate['entry'], 'both' | 'type'>,
  { actors, recipients }: { actors: readonly Pick<Filled, 'slot'>[]; recipients: readonly unknown[] },
): boolean | null {
  if (recipients.length > 0 || actors.length < 2) return null
  if (both.length > 0 || actors.some(({ slot }) => slot === 'involving')) return true
  return joint.includes(type) ? null : false
}

/** "provided Kenya with assistance": where the noun stands in a with-phrase, the verb's object gets it. */
function provided(
  tree: SyntaxTree,
  { kind, carrier, trigger }: Predicate,
  index: MentionIndex,
  known: ReadonlySet<string>,
): Filled[] {
  const oblique = basicGovernorOf(tree, trigger)
  if (kind !== 'light' || !isVerb(tree, carrier) || oblique?.label !== 'obl') return []
  return patientHeads(tree, carrier)
    .filter((head) => head !== trigger)
    .flatMap((head) => participantsOf(index, tree, head, { possessor: false }))
    .filter((item) => !known.has(item.key))
    .map((item) => ({ ...item, slot: 'obj' }))
}

/** "Seized the university in their battle with the rebels": what is fought over is no adversary. */
function isBuilding(tree: SyntaxTree, { mention }: Filled): boolean {
  return tree.tokens
    .slice(mention.firstToken, mention.endToken)
    .some(
      (token) =>
        wordClass('property').has(token.lemma.toLowerCase()) ||
        wordClass('territory').has(token.lemma.toLowerCase()),
    )
}

/** "Between" has two sides. */
function missingSide(tree: SyntaxTree, actors: readonly Filled[], index: MentionIndex): Filled[] {
  const lone = actors.find((item) => item.slot === 'between')
  return lone === undefined
    ? []
    : otherSide(index, tree, lone.mention.head).map((item) => ({ ...item, slot: 'between' }))
}

/** "brushed off Oslo and Lima": a capital that something is done to stands for its government. */
function governmentsAt(index: MentionIndex, tree: SyntaxTree, head: number): Participant[] {
  const heads = [head, ...childrenBy(tree, head, 'conj:and', 'conj:or')]
  return (index.bySentence.get(tree.sentence.index) ?? [])
    .filter((mention) => mention.type === 'place' && mention.actor === null && heads.includes(mention.head))
    .flatMap((mention) => {
      const words = tree.tokens.slice(mention.firstToken, mention.endToken).map((token) => token.text)
      const country = governmentSeat(words.join(' '))
      const key = country === null ? null : countryKey(country)
      return key !== null && index.actors.has(key) ? [{ key, mention }] : []
    })
}

/** "issued a statement condemning it", "adopted a resolution that condemned it": what a document does its issuer does. */
function issuersOf(tree: SyntaxTree, document: number, index: MentionIndex): Participant[] {
  const governor = basicGovernorOf(tree, document)
  if (
    governor === null ||
    !isVerb(tree, governor.index) ||
    !['obj', 'obl', 'nsubj:pass'].includes(bareLabel(governor.label))
  )
    return []
  return agentHeads(tree, governor.index).flatMap((head) =>
    participantsOf(index, tree, head, { possessor: false }),
  )
}

/** "spoke after a meeting with Tamm": the other side of a nominal event is whom its clause is about. */
function companions(tree: SyntaxTree, { kind, trigger }: Predicate, index: MentionIndex): Filled[] {
  const governor = basicGovernorOf(tree, trigger)
  if (kind !== 'noun' || governor?.label !== 'obl') return []
  // "was in Oslo for a meeting with Tamm"
  const stays = childrenBy(tree, governor.index, 'cop').length > 0
  if (!isVerb(tree, governor.index) && !stays) return []
  const cases = childrenBy(tree, trigger, 'case').map((child) => lemmaOf(tree, child))
  if (
    !cases.some((word) =>
      ['after', 'before', 'during', 'at', 'following', 'ahead', 'in', 'for'].includes(word),
    )
  )
    return []
  const subjects = stays ? grammaticalSubjects(tree, governor.index) : agentHeads(tree, governor.index)
  return subjects.flatMap((head) =>
    participantsOf(index, tree, head, { possessor: false }).map((item) => ({ ...item, slot: 'subj' })),
  )
}

function actorSlotsOf({ kind, entry }: Predicate): readonly Slot[] {
  return kind === 'light'
    ? ['subj', ...entry.actor.filter((slot) => slot !== 'poss' && slot !== 'compound'), 'poss']
    : entry.actor
}

function unique(list: readonly Filled[]): Filled[] {
  return list.filter((item, at) => list.findIndex((other) => other.key === item.key) === at)
}

/** The heads of the noun phrases that stand in a slot. */
export function slotHeads(tree: SyntaxTree, predicate: Predicate, slot: Slot, index: MentionIndex): number[] {
  const { trigger, carrier, kind } = predicate
  const verb = kind === 'noun' ? null : carrier
  switch (slot) {
    case 'subj':
      // "Lania is in talks", "is the largest donor": a predicative noun has a subject of its own.
      if (verb === null)
        return childrenBy(tree, trigger, 'cop').length > 0 ? grammaticalSubjects(tree, trigger) : []
      // "I am delighted": a participle that says how one feels has its subject as an adjective has.
      return isVerb(tree, verb) && kind !== 'inverse' && kind !== 'adjective'
        ? agentHeads(tree, verb)
        : grammaticalSubjects(tree, verb)
    case 'obj':
      return verb === null || (kind !== 'verb' && lemmaOf(tree, verb) !== 'subject')
        ? []
        : patientHeads(tree, verb)
    case 'iobj':
      return verb === null ? [] : receiverHeads(tree, verb)
    case 'content':
      return contentSubjects(tree, trigger)
    case 'act':
      return actParticipants(tree, trigger, index)
    case 'poss':
      return childrenOf(tree, trigger)
        .filter((edge) => edge.label === 'nmod:poss')
        .map((edge) => edge.index)
    case 'compound':
      return childrenOf(tree, trigger)
        .filter((edge) => edge.label === 'compound' || edge.label === 'amod')
        .filter((edge) => mentionsAt(index, tree, edge.index).length > 0)
        .map((edge) => edge.index)
    default:
      return prepositional(tree, predicate, slot)
  }
}

/** "two days of talks with Peru": what the talks are with hangs on them. */
const measures = new Set(['day', 'hour', 'week', 'round', 'series', 'month', 'year'])

/** Phrases with a preposition: of the verb, of its object (attachment is uncertain) or of the event noun. */
function prepositional(tree: SyntaxTree, predicate: Predicate, preposition: string): number[] {
  const { trigger, carrier, kind } = predicate
  const anchors = new Set([trigger, carrier])
  if (kind === 'verb' && isVerb(tree, carrier)) {
    for (const object of patientHeads(tree, carrier))
      for (const part of [
        object,
        ...(measures.has(lemmaOf(tree, object)) ? childrenBy(tree, object, 'nmod:of') : []),
      ])
        anchors.add(part)
    for (const { label, index } of childrenOf(tree, carrier))
      if (label === 'xcomp' && !isVerb(tree, index)) anchors.add(index)
  }
  const labels = [`obl:${preposition}`, `nmod:${preposition}`]
  if (preposition === 'by') labels.push('obl:agent', 'nmod:agent')
  if (preposition === 'with')
    labels.push('obl:together_with', 'obl:along_with', 'nmod:together_with', 'obl:alongside')
  if (preposition === 'to') labels.push('obl:towards', 'nmod:towards')
  if (preposition === 'against') labels.push('obl:at_odds_with')
  if (preposition === 'on') labels.push('obl:upon', 'nmod:upon')
  // "the deal reached between Chile and Peru"
  if (kind === 'noun' && preposition !== 'by')
    for (const edge of childrenOf(tree, trigger))
      if (bareLabel(edge.label) === 'acl' && tagOf(tree, edge.index) === 'VBN') anchors.add(edge.index)
  const found = headsBy(tree, [...anchors], labels)
  if (found.length > 0) return found
  // "raised the prospect of sanctions on X", "a threat of war against X".
  const content = [...anchors].flatMap((anchor) =>
    isNoun(tree, anchor) ? childrenBy(tree, anchor, 'nmod:of') : [],
  )
  const inside = headsBy(tree, content, labels)
  if (inside.length > 0 || kind === 'noun') return inside
  // "insisted on talks with X", "reneged on its promise to X": the phrase hangs on what the verb is about.
  const matters = childrenOf(tree, carrier)
    .filter((edge) =>
      /^obl:(?:on|for|of|from|out_of|to|in|into|about|over|under|as|at|with)$/u.test(edge.label),
    )
    .map((edge) => edge.index)
  return headsBy(tree, matters, labels)
}

function headsBy(tree: SyntaxTree, anchors: readonly number[], labels: readonly string[]): number[] {
  return anchors.flatMap((anchor) =>
    childrenOf(tree, anchor)
      .filter((edge) => labels.includes(edge.label))
      .map((edge) => edge.index),
  )
}

/** Who is to do what is asked for: the subject of the clause, "for X to leave", the possessor of the asked-for act. */
function contentSubjects(tree: SyntaxTree, head: number): number[] {
  return contentHeads(tree, head).flatMap((content) => {
    if (!isVerb(tree, content)) return grammaticalSubjects(tree, content)
    return isPassive(tree, content)
      ? agentHeads(tree, content)
      : grammaticalSubjects(tree, content).filter(
          (subject) => !grammaticalSubjects(tree, head).includes(subject),
        )
  })
}

/** Whom the promised, refused or threatened act is done to or for: the first place in its clause where somebody stands. */
function actParticipants(tree: SyntaxTree, head: number, index: MentionIndex): number[] {
  return contentHeads(tree, head).flatMap((content) => {
    const deeper = wordClass('transparent').has(lemmaOf(tree, content)) ? contentHeads(tree, content) : []
    for (const verb of [content, ...deeper]) {
      const found = actPlaces(tree, verb).find((places) =>
        places.some((place) => holdsSomebody(tree, place, index)),
      )
      if (found !== undefined) return found
    }
    return []
  })
}

const actPrepositions = ['with', 'to', 'against', 'on', 'from', 'for', 'at', 'into', 'by', 'of']

/** The places of a clause in the order in which they tell whom it concerns; what is given away comes after who gets it. */
function actPlaces(tree: SyntaxTree, verb: number): number[][] {
  const objects = childrenBy(tree, verb, 'obj', 'nsubj:pass')
  const phrases = actPrepositions.map((preposition) =>
    childrenBy(tree, verb, `obl:${preposition}`, `nmod:${preposition}`),
  )
  const ofObjects = objects.flatMap((object) =>
    ['on', 'with', 'against', 'to', 'for', 'from', 'by'].flatMap((preposition) =>
      childrenBy(tree, object, `nmod:${preposition}`),
    ),
  )
  const receivers = childrenBy(tree, verb, 'iobj')
  if (wordClass('transfer').has(lemmaOf(tree, verb)))
    return [receivers, childrenBy(tree, verb, 'obl:to', 'nmod:to'), ofObjects, objects, ...phrases]
  return [receivers, objects, ofObjects, ...phrases]
}

function holdsSomebody(tree: SyntaxTree, head: number, index: MentionIndex): boolean {
  return participantsOf(index, tree, head, { possessor: true }).length > 0
}

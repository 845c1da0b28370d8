import type { Modality, Polarity } from '../../model/claim.ts'
import { ploverTable } from '../../model/plover/event-types.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import type { Arguments, Filled } from './participants/arguments.ts'
import type { Factuality } from './certainty/factuality.ts'
import { mapFuture, mapRefusal } from './future-mapping.ts'
import type { LexiconEntry } from './lexicon/lexicon-entry.ts'
import { participantsOf } from './participants/participants.ts'
import type { MentionIndex } from './participants/participants.ts'
import type { Predicate } from './participants/predicates.ts'
import { patientHeads, receiverHeads } from './participants/subjects.ts'
import { ancestors, lemmaOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

type Settled = {
  type: EventType
  mode: string | null
  modality: Modality
  polarity: Polarity
  mapped: boolean
}

/** What a frame is in its clause: negation that the frame itself asks for is used up, refusals and futures are mapped. */
export function settle(entry: LexiconEntry, { modality, polarity }: Factuality): Settled {
  const { type, mode } = entry
  // "plans to donate": nobody has agreed to it yet.
  if (type === 'AGREE' && intending.has(entry.lemma) && modality === 'asserted')
    return { type, mode, modality: 'future', polarity, mapped: false }
  if (
    entry.conditions.some((condition) => condition.slot === 'polarity' && condition.words.includes('negated'))
  ) {
    const left: Polarity = polarity === 'negated' ? 'affirmed' : 'negated'
    return {
      type,
      mode,
      modality: modality === 'future' ? 'asserted' : modality,
      polarity: left,
      mapped: false,
    }
  }
  if (entry.conditions.some((condition) => condition.slot === 'time' && condition.words.includes('future')))
    return { type, mode, modality: modality === 'future' ? 'asserted' : modality, polarity, mapped: false }
  const refused = mapRefusal({ type, mode, modality, polarity })
  if (refused.mapped) return refused
  // Who will not attack threatens nobody.
  if (polarity === 'negated' && quadOf(type) === 4) return { type, mode, modality, polarity, mapped: false }
  return { ...mapFuture(type, mode, modality), polarity }
}

const intending = new Set(['plan', 'intend', 'prepare', 'aim', 'hope', 'want'])
const quadOf = (type: EventType): number => ploverTable[type].quad

/**
 * Participants after a mapping: who refuses to meet stands against those he will not meet; a promise told to somebody is
 * made to him.
 */
export function rearranged(
  { tree, index }: { tree: SyntaxTree; index: MentionIndex },
  predicate: Predicate,
  args: Arguments,
  type: EventType,
): Arguments {
  const { actors, recipients } = args
  if (recipients.length > 0) return args
  if (type === 'REJECT') {
    const refusing = actors.filter((item) => item.slot === 'subj')
    if (refusing.length > 0 && refusing.length < actors.length)
      return { actors: refusing, recipients: actors.filter((item) => item.slot !== 'subj') }
  }
  if (type !== 'AGREE') return args
  const known = new Set(actors.map((item) => item.key))
  return {
    actors,
    recipients: addressees(tree, predicate.carrier, index).filter((item) => !known.has(item.key)),
  }
}

const telling = new Set(['tell', 'assure', 'promise', 'inform', 'reassure', 'notify', 'pledge'])

/** Who is told what the clause says: "told Tamm that Lania will help". */
function addressees(tree: SyntaxTree, carrier: number, index: MentionIndex): Filled[] {
  const above = ancestors(tree, carrier).find(
    (edge) => edge.label === 'ccomp' && telling.has(lemmaOf(tree, edge.index)),
  )
  if (above === undefined) return []
  return [...receiverHeads(tree, above.index), ...patientHeads(tree, above.index)].flatMap((head) =>
    participantsOf(index, tree, head, { possessor: false }).map((item) => ({ ...item, slot: 'addressee' })),
  )
}

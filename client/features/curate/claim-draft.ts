import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { canBeMutual } from '../../../model/claim.ts'
import { DatePrecision } from '../../../model/dates.ts'
import { modeFits } from '../../../model/decision.ts'
import type { AddedClaim, Corrections } from '../../../model/decision.ts'
import type { Context } from '../../../model/plover/contexts.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { emptySize, sizeDraftOf, sizeOf, troubleOfSize } from './size-draft.ts'
import type { SizeDraft } from './size-draft.ts'

type Party = ClaimEvidence['actors'][number]

/** A claim as somebody writes it in a form. */
export type ClaimDraft = {
  type: EventType
  mode: string | null
  contexts: readonly Context[]
  actors: readonly Party[]
  recipients: readonly Party[]
  /** Whether several actors did it with each other; null: as the kind of event tells. Nothing where there is a recipient. */
  mutual: boolean | null
  /** Null: unknown. */
  date: { from: string; to: string; precision: DatePrecision } | null
  modality: ClaimEvidence['modality']
  polarity: ClaimEvidence['polarity']
  /** Stated with reserve: how, and by which words of the sentence. */
  hedge: { kind: NonNullable<ClaimEvidence['hedge']>['kind']; words: string } | null
  /** How many were killed, hurt or arrested. */
  size: SizeDraft
  /** The place stays; false takes it away. */
  hasPlace: boolean
}

/** The sentence that a claim rests on, with where it begins in the article. */
export type StatedIn = { start: number; text: string }

/** The form of a claim that is there. */
export function draftOf(claim: ClaimEvidence): ClaimDraft {
  const { type, mode, contexts, actors, recipients, mutual, date } = claim
  const { modality, polarity, hedge, size, place, sentence } = claim
  return {
    type,
    mode,
    contexts,
    actors,
    recipients,
    mutual,
    date: date === null ? null : { from: date.from, to: date.to, precision: date.precision },
    modality,
    polarity,
    hedge:
      hedge === null
        ? null
        : {
            kind: hedge.kind,
            words: sentence.text.slice(hedge.start - sentence.start, hedge.end - sentence.start),
          },
    size: sizeDraftOf(size, sentence),
    hasPlace: place !== null,
  }
}

/** The form of a claim that nobody has coded yet. */
export function emptyDraft(type: EventType): ClaimDraft {
  return {
    type,
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    mutual: null,
    date: null,
    modality: 'asserted',
    polarity: 'affirmed',
    hedge: null,
    size: emptySize,
    hasPlace: false,
  }
}

/** Why a form cannot stand as it is, by its field. */
export function troublesOfDraft(
  draft: ClaimDraft,
  sentence: StatedIn,
): Partial<Record<keyof ClaimDraft, string>> {
  const { type, mode, actors, recipients, date, hedge } = draft
  const sizeTrouble = troubleOfSize(draft.size, sentence)
  return {
    ...(modeFits(type, mode) ? {} : { mode: 'This kind of event has no such mode.' }),
    ...(actors.length + recipients.length === 0 ? { actors: 'Somebody must take part.' } : {}),
    ...(date === null
      ? {}
      : date.from === '' || date.to === ''
        ? { date: 'Give both days, or say that the date is unknown.' }
        : date.to < date.from
          ? { date: 'The date ends before it begins.' }
          : {}),
    ...(hedge !== null && (hedge.words.trim() === '' || !sentence.text.includes(hedge.words.trim()))
      ? { hedge: 'Write the words as the sentence has them.' }
      : {}),
    ...(sizeTrouble === null ? {} : { size: sizeTrouble }),
  }
}

/** What a form says otherwise than the claim; nothing for what is the same. */
export function correctionsOf(claim: ClaimEvidence, draft: ClaimDraft): Corrections {
  const before = draftOf(claim)
  const isOther = (field: keyof ClaimDraft): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(draft[field])
  const all = fieldsOf(draft, claim.sentence, claim.size)
  return {
    ...(isOther('type') ? { type: all.type } : {}),
    // A mode belongs to its type: whoever changes one says both.
    ...(isOther('mode') || isOther('type') ? { mode: all.mode } : {}),
    ...(isOther('contexts') ? { contexts: all.contexts } : {}),
    ...(isOther('actors') ? { actors: all.actors } : {}),
    ...(isOther('recipients') ? { recipients: all.recipients } : {}),
    // Without several actors, or with a recipient, nothing is to be told of it: the claim loses it by itself.
    ...(isOther('mutual') && canBeMutual(draft) ? { mutual: all.mutual } : {}),
    ...(isOther('date') ? { date: all.date } : {}),
    ...(isOther('modality') ? { modality: all.modality } : {}),
    ...(isOther('polarity') ? { polarity: all.polarity } : {}),
    ...(isOther('hedge') ? { hedge: all.hedge } : {}),
    ...(isOther('size') ? { size: all.size } : {}),
    ...(isOther('hasPlace') ? { place: null } : {}),
  }
}

/** What a form says of a sentence that nobody has coded. */
export function addedOf(draft: ClaimDraft, sentence: StatedIn): AddedClaim {
  return fieldsOf(draft, sentence)
}

function fieldsOf(
  draft: ClaimDraft,
  sentence: StatedIn,
  size: ClaimEvidence['size'] = null,
): Required<Omit<Corrections, 'place'>> {
  const { type, mode, contexts, actors, recipients, mutual, date, modality, polarity, hedge } = draft
  const words = hedge?.words.trim() ?? ''
  const start = sentence.start + sentence.text.indexOf(words)
  return {
    type,
    mode,
    contexts: [...contexts],
    actors: actors.map(({ id }) => id),
    recipients: recipients.map(({ id }) => id),
    mutual: canBeMutual(draft) ? mutual : null,
    date: date === null ? null : { ...date, text: null },
    modality,
    polarity,
    hedge: hedge === null ? null : { kind: hedge.kind, start, end: start + words.length },
    size: sizeOf(draft.size, sentence, size),
  }
}

export const precisions: readonly DatePrecision[] = DatePrecision.options

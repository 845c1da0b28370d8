import type { SampledSentence } from '../../cypher/export/sample/sampled.ts'
import { describeDate } from '../../model/dates.ts'
import type { MachineEvent, MachineParty } from './key.ts'

/** The parts of an event. */
const parts = ['type', 'mode', 'actor', 'recipient', 'date', 'speaker', 'modality'] as const

/** What is judged of a claim: whether there is such an event at all, then each part of it. */
export const judgedFields = ['event', ...parts] as const
export type JudgedField = (typeof judgedFields)[number]

/** The column of the answer to a field. */
export function answerColumn(field: JudgedField): string {
  return `${field}_ok`
}

/** What coders write of an event that they find in a sentence. */
export const writtenFields = [...parts, 'polarity'] as const
export type WrittenField = (typeof writtenFields)[number]

/** What stands for "no event" in the column of types. */
export const noEvent = 'NONE'

const place = ['title', 'outlet', 'published', 'before', 'sentence', 'after'] as const

export const claimColumns: readonly string[] = [
  'item',
  'coder',
  ...place,
  ...judgedFields.flatMap((field) =>
    field === 'event' ? [answerColumn(field)] : [field, answerColumn(field)],
  ),
  'note',
]
export const sentenceColumns: readonly string[] = ['item', 'coder', ...place, ...writtenFields, 'note']

/** What a sheet shows of an item, by column. */
export type Shown = Record<string, string>

/** A sentence with its neighbours and its article. */
export function shownSentence({ sentence, before, after, article }: SampledSentence): Shown {
  return {
    title: article.title ?? '',
    outlet: article.outlet ?? '',
    published: article.publishedAt?.slice(0, 10) ?? '',
    before: before ?? '',
    sentence: sentence.text,
    after: after ?? '',
  }
}

/** The same with the words marked on which a claim rests, and what was coded; not how sure, by which rule, or by whom. */
export function shownClaim(sampled: SampledSentence, claimId: string, event: MachineEvent): Shown {
  const claim = sampled.claims.find(({ id }) => id === claimId)
  const { start, text } = sampled.sentence
  const marked =
    claim === undefined
      ? text
      : `${text.slice(0, claim.triggerStart - start)}>>${text.slice(
          claim.triggerStart - start,
          claim.triggerEnd - start,
        )}<<${text.slice(claim.triggerEnd - start)}`
  return {
    ...shownSentence(sampled),
    sentence: marked,
    type: event.type,
    mode: event.mode ?? none,
    actor: namesOf(event.actors),
    recipient: namesOf(event.recipients),
    date: event.date === null ? none : describeDate(event.date),
    speaker: namesOf(event.speakers),
    modality: `${event.modality}, ${event.polarity}`,
  }
}

/** What a sheet shows where nothing was coded. */
const none = '(none)'

function namesOf(parties: readonly MachineParty[]): string {
  return parties.length === 0 ? none : parties.map(({ name }) => name).join('; ')
}

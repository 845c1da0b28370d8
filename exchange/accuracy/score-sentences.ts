import { compareText } from '../../model/compare-text.ts'
import { agreementOf } from './agreement.ts'
import type { Agreement } from './agreement.ts'
import type { SentenceCoding } from './coding.ts'
import type { MachineEvent } from './key.ts'
import { agrees, matchEvents } from './match-events.ts'
import { ofUnits, proportionOf } from './proportion.ts'
import type { Judgement, Proportion } from './proportion.ts'
import { noEvent, writtenFields } from './sheet.ts'
import type { WrittenField } from './sheet.ts'

/** A judgement of an event; its unit is the sentence. */
type EventJudgement = Judgement & { unit: string }

/** A share of events with what it is sure of by the sentences that were drawn. */
const shareOf = (judgements: readonly EventJudgement[]): Proportion | null =>
  proportionOf(ofUnits(judgements))

/** What a sentence stands for, and what the machine coded in it; from the key. */
export type WeighedSentence = { weight: number; machine: readonly MachineEvent[] }

export type SentenceScores = {
  /** Sentences that at least one person coded, and the events that were written there. */
  items: number
  events: number
  /** Of the events that people found, those that the machine has with the same type; with the same actors and recipients too. */
  recall: Proportion | null
  recallWithParties: Proportion | null
  /** Of the events that the machine has there, those that people found with the same type. */
  precision: Proportion | null
  f1: number | null
  recallByType: { type: string; recall: Proportion | null }[]
  /** Of the events that both have, those in which the machine has a field as people wrote it. */
  fields: Record<Exclude<WrittenField, 'type'>, Proportion | null>
  /** On whether there is any event, and on which types there are. */
  agreement: { anyEvent: Agreement; types: Agreement }
}

/**
 * Recall over all that people wrote. A sentence that several coded counts once: each one's coding with an equal share of its
 * weight, unless an adjudicator decided; and once however many events it has, since sentences were drawn. An event is found when the machine coded one of the same type in the sentence.
 */
export function scoreSentences(
  codings: readonly SentenceCoding[],
  weigh: (item: string) => WeighedSentence | null,
  adjudicator: string | null,
): SentenceScores {
  const recall: (EventJudgement & { type: string })[] = []
  const strict: EventJudgement[] = []
  const precision: EventJudgement[] = []
  const fields = new Map<WrittenField, EventJudgement[]>(writtenFields.map((field) => [field, []]))
  const items = [...Map.groupBy(codings, ({ item }) => item)].toSorted(([a], [b]) => compareText(a, b))
  for (const [item, given] of items) {
    const weighed = weigh(item)
    if (weighed === null) continue
    const counted = standing(given, adjudicator)
    const weight = weighed.weight / counted.length
    for (const { events } of counted) {
      const { matched, unmatched } = matchEvents(events, weighed.machine)
      for (const { written, machine } of matched) {
        recall.push({ unit: item, type: written.type, right: machine === null ? 0 : 1, weight })
        const parties =
          machine !== null &&
          agrees('actor', written, machine) === true &&
          agrees('recipient', written, machine) === true
        strict.push({ unit: item, right: parties ? 1 : 0, weight })
        if (machine === null) continue
        precision.push({ unit: item, right: 1, weight })
        for (const field of writtenFields) {
          const right = agrees(field, written, machine)
          if (right !== null) fields.get(field)?.push({ unit: item, right: right ? 1 : 0, weight })
        }
      }
      precision.push(...unmatched.map(() => ({ unit: item, right: 0, weight })))
    }
  }
  const found = shareOf(recall)
  const right = shareOf(precision)
  const share = (field: WrittenField): Proportion | null => shareOf(fields.get(field) ?? [])
  return {
    items: items.length,
    events: codings.reduce((sum, { events }) => sum + events.length, 0),
    recall: found,
    recallWithParties: shareOf(strict),
    precision: right,
    f1: f1Of(found, right),
    recallByType: [...Map.groupBy(recall, ({ type }) => type)]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([type, judgements]) => ({ type, recall: shareOf(judgements) })),
    fields: {
      mode: share('mode'),
      actor: share('actor'),
      recipient: share('recipient'),
      date: share('date'),
      speaker: share('speaker'),
      modality: share('modality'),
      polarity: share('polarity'),
    },
    agreement: agreementOn(items.map(([, given]) => given.filter(({ coder }) => coder !== adjudicator))),
  }
}

function f1Of(recall: Proportion | null, precision: Proportion | null): number | null {
  if (recall === null || precision === null) return null
  const sum = recall.share + precision.share
  return sum === 0 ? 0 : (2 * recall.share * precision.share) / sum
}

function agreementOn(items: readonly (readonly SentenceCoding[])[]): SentenceScores['agreement'] {
  return {
    anyEvent: agreementOf(
      items.map((given) => given.map(({ events }) => (events.length > 0 ? 'event' : noEvent))),
    ),
    types: agreementOf(
      items.map((given) =>
        given.map(
          ({ events }) =>
            events
              .map(({ type }) => type)
              .toSorted(compareText)
              .join(' ') || noEvent,
        ),
      ),
    ),
  }
}

/** Whose codings stand: the adjudicator's where there are any. */
function standing<Coding extends { coder: string }>(
  codings: readonly Coding[],
  adjudicator: string | null,
): readonly Coding[] {
  const decided = codings.filter(({ coder }) => coder === adjudicator)
  return decided.length > 0 ? decided : codings
}

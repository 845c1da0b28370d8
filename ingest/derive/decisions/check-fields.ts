import type { Corrections } from '../../../model/decision.ts'
import { modeFits } from '../../../model/decision.ts'
import { ploverTable } from '../../../model/plover/event-types.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { contains } from '../../../model/span.ts'
import type { Span } from '../../../model/span.ts'
import { wrong } from './wrong.ts'

/** Holds what a person says of a claim against its type and its sentence. Throws a `Failure` (usage) for what cannot be. */
export function checkFields(type: EventType, fields: Corrections, sentence: Span): void {
  const { mode = null, date, hedge, size } = fields
  if (!modeFits(type, mode)) {
    const modes = Object.keys(ploverTable[type].modes)
    const choice = modes.length === 0 ? 'it has none' : `its modes are ${modes.join(', ')}`
    throw wrong(`"${mode}" is no mode of ${type}: ${choice}.`)
  }
  if (date !== undefined && date !== null && date.to < date.from)
    throw wrong('The date ends before it begins.')
  const spans = [hedge, size?.dead, size?.injured, size?.arrested].filter(
    (span) => span !== undefined && span !== null,
  )
  if (spans.some((span) => span.end <= span.start || !contains(sentence, span)))
    throw wrong('The words for it lie outside the sentence.')
  for (const count of [size?.dead, size?.injured, size?.arrested])
    if (count !== undefined && count !== null && count.high < count.low)
      throw wrong('The highest number is below the lowest.')
}

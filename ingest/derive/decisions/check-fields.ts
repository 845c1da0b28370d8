import { canBeMutual } from '../../../model/claim.ts'
import type { Corrections } from '../../../model/decision.ts'
import { modeFits } from '../../../model/decision.ts'
import { ploverTable } from '../../../model/plover/event-types.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { contains } from '../../../model/span.ts'
import type { Span } from '../../../model/span.ts'
import { wrong } from './wrong.ts'

/** What corrections are held against: the type and the participants that the claim has with them, and its sentence. */
export type CorrectedClaim = {
  readonly type: EventType
  readonly actors: readonly unknown[]
  readonly recipients: readonly unknown[]
  readonly sentence: Span
}

/** Holds what a person says of a claim against the claim itself. Throws a `Failure` (usage) for what cannot be. */
export function checkFields(fields: Corrections, { type, sentence, ...sides }: CorrectedClaim): void {
  const { mode = null, mutual = null, date, hedge, size } = fields
  if (!modeFits(type, mode)) {
    const modes = Object.keys(ploverTable[type].modes)
    const choice = modes.length === 0 ? 'it has none' : `its modes are ${modes.join(', ')}`
    throw wrong(`"${mode}" is no mode of ${type}: ${choice}.`)
  }
  if (mutual !== null && !canBeMutual(sides))
    throw wrong('Only several actors without a recipient can have done it with each other, or not.')
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

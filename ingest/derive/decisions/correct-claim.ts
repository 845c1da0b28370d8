import type { ClaimFields, ClaimState, Participant } from '../../../cypher/decisions/stated.ts'
import { canBeMutual, sizeFields } from '../../../model/claim.ts'
import { modeFits } from '../../../model/decision.ts'
import type { Corrections } from '../../../model/decision.ts'
import { eventName } from '../../../model/event.ts'
import { intensityOf, ploverTable } from '../../../model/plover/event-types.ts'

/** What an article, or else the decision itself, knows of somebody. */
export type KnownAs = {
  readonly name: string
  readonly country: string | null
  readonly sectors: readonly string[]
}

/**
 * A claim with its corrections. Quad and intensity follow type and mode, the name follows all that it tells; a mode that the
 * type has not is no mode. A participant that stays keeps what it was as of the date. What the coder says of actors who did it
 * with each other goes with its type: it read it from what the words mean.
 */
export function correctClaim(
  made: ClaimState,
  corrections: Corrections,
  knownAs: (key: string) => KnownAs,
): ClaimState {
  const { type = made.fields.type, modality, polarity, contexts } = corrections
  const wanted = corrections.mode === undefined ? made.fields.mode : corrections.mode
  const mode = modeFits(type, wanted) ? wanted : null
  const coded = type === made.fields.type && mode === made.fields.mode
  const actors = participantsOf(made, 'actors', corrections.actors, knownAs)
  const recipients = participantsOf(made, 'recipients', corrections.recipients, knownAs)
  const told =
    corrections.mutual ??
    (corrections.mutual === null || type !== made.fields.type ? null : made.fields.mutual)
  const fields: ClaimFields = {
    ...made.fields,
    type,
    mode,
    quad: coded ? made.fields.quad : ploverTable[type].quad,
    intensity: coded ? made.fields.intensity : intensityOf(type, mode),
    ...(modality === undefined ? {} : { modality }),
    ...(polarity === undefined ? {} : { polarity }),
    mutual: canBeMutual({ actors, recipients }) ? told : null,
    ...(contexts === undefined ? {} : { contexts }),
    ...hedgeFields(corrections.hedge),
    ...dateFields(corrections.date),
    ...(corrections.size === undefined ? {} : sizeFields(corrections.size)),
  }
  return {
    fields: { ...fields, name: nameOf(fields, actors, recipients, knownAs) },
    actors,
    recipients,
    places:
      corrections.place === undefined ? made.places : corrections.place === null ? [] : [corrections.place],
  }
}

function participantsOf(
  made: ClaimState,
  side: 'actors' | 'recipients',
  keys: readonly string[] | undefined,
  knownAs: (key: string) => KnownAs,
): Participant[] {
  if (keys === undefined) return made[side]
  const before = new Map([...made.recipients, ...made.actors].map((row) => [row.key, row]))
  return keys.map((key, order) => {
    const row = before.get(key)
    if (row !== undefined) return { ...row, order }
    const { country, sectors } = knownAs(key)
    const [sector] = sectors
    return {
      ...(country === null ? {} : { country }),
      key,
      order,
      ...(sector === undefined ? {} : { sector }),
    }
  })
}

function nameOf(
  fields: ClaimFields,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  knownAs: (key: string) => KnownAs,
): string {
  const { type, mode, dateFrom, dateTo, datePrecision } = fields
  const date =
    dateFrom === null || dateTo === null || datePrecision === null
      ? null
      : { from: dateFrom, to: dateTo, precision: datePrecision }
  const names = (rows: readonly Participant[]) => rows.map(({ key }) => knownAs(key).name)
  return eventName({ type, mode, actors: names(actors), recipients: names(recipients), date })
}

function hedgeFields(hedge: Corrections['hedge']): Partial<ClaimFields> {
  if (hedge === undefined) return {}
  return { hedge: hedge?.kind ?? null, hedgeStart: hedge?.start ?? null, hedgeEnd: hedge?.end ?? null }
}

function dateFields(date: Corrections['date']): Partial<ClaimFields> {
  if (date === undefined) return {}
  return {
    dateFrom: date?.from ?? null,
    dateTo: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    dateText: date?.text ?? null,
  }
}

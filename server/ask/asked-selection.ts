import type { Scope, Selection } from '../../cypher/filters/selection.ts'
import type { AskRequest } from '../../model/api/ask.ts'
import { firstDay, lastDay } from '../../model/days.ts'
import { eventStatuses } from '../../model/event.ts'
import type { QuestionReading } from '../../model/question.ts'

/**
 * Which events and claims a question is about: what it says itself, within the filters that were given beside it. What is
 * planned, possible or denied counts where the question asks for it or only whether.
 */
export function askedSelection(reading: QuestionReading, request: AskRequest, scope: Scope): Selection {
  const { types, quads, contexts, clock, outlet, saidBy, actorTypes, minReports } = request
  const place = reading.place === null ? request.place : placesOf(reading.place)
  const modes = request.modes ?? modesOf(reading)
  const asked = [...new Set(reading.types.map(({ type }) => type))]
  const certainty = certaintyOf(reading)
  const from = lastDay(reading.date?.from, request.from)
  const to = firstDay(reading.date?.to, request.to)
  const both =
    asked.length === 0 ? types : asked.filter((type) => types === undefined || types.includes(type))
  return {
    scope,
    clock,
    ...(both === undefined ? {} : { types: both }),
    ...given({ quads, modes, contexts, place, outlet, saidBy, actorTypes, minReports }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...certainty,
    ...given({ status: request.status, modality: request.modality, polarity: request.polarity }),
  }
}

/** A place of the question by its id; a country with all places in it. */
function placesOf({ id, precision, country }: NonNullable<QuestionReading['place']>): string[] {
  return precision === 'country' && country !== null ? [id, country] : [id]
}

/** The modes that a question names, where it names one for each of its types. */
function modesOf({ types }: QuestionReading): string[] | undefined {
  const modes = types.flatMap(({ mode }) => mode ?? [])
  return modes.length > 0 && modes.length === types.length ? [...new Set(modes)] : undefined
}

function certaintyOf({ asks, hole, modality, polarity }: QuestionReading): Partial<Selection> {
  const status = [...eventStatuses]
  if (asks === 'sayings') return { status }
  if (asks !== 'claims') return {}
  if (hole?.of === 'whether') return { status }
  if (modality === 'future' || modality === 'hypothetical')
    return { status, modality: [modality], polarity: [polarity] }
  if (polarity === 'negated' || hole?.of === 'speaker') return { status, polarity: [polarity] }
  return { polarity: [polarity] }
}

function given<Filters extends Partial<Selection>>(filters: {
  [Name in keyof Filters]: Filters[Name] | undefined
}): Partial<Filters> {
  const present: Partial<Filters> = {}
  for (const name in filters) if (filters[name] !== undefined) present[name] = filters[name]
  return present
}

import { countAsked } from '../../cypher/queries/asked.ts'
import type { AskedClaims } from '../../cypher/queries/asked.ts'
import type { AskAnswer } from '../../model/api/ask.ts'
import { eventStatuses } from '../../model/event.ts'
import { counted } from './found.ts'
import type { Understood } from './found.ts'

type Relaxation = { claims: AskedClaims; says: (events: string, example: string) => string }

/** So many are tried. */
const mostTried = 8

/** What would be found if one limit were dropped. */
export async function relaxations(understood: Understood, exact: AskedClaims): Promise<AskAnswer['relaxed']> {
  const relaxed: AskAnswer['relaxed'] = []
  for (const { claims, says } of looser(understood, exact).slice(0, mostTried)) {
    const { total, example } = await understood.access.read((reader) => countAsked(reader, claims))
    if (example !== null) relaxed.push({ says: says(counted(total, 'event'), example), count: total })
  }
  return relaxed
}

function looser({ reading, request }: Understood, exact: AskedClaims): Relaxation[] {
  const base: AskedClaims = { ...exact, words: [], selection: withoutModes(exact) }
  const { from: _from, to: _to, ...anyDate } = base.selection
  const { place: _place, ...anyPlace } = base.selection
  const { types: _types, ...anyType } = base.selection
  const { modality: _modality, polarity: _polarity, ...anyCertainty } = base.selection
  const isDirected = base.parties.some(({ roles }) => roles.length === 1)
  const dates = base.selection.from !== undefined || base.selection.to !== undefined
  const relaxation = (is: boolean, claims: AskedClaims, says: Relaxation['says']): Relaxation[] =>
    is ? [{ claims, says }] : []
  return [
    ...relaxation(
      dates,
      { ...base, selection: anyDate },
      (events, example) => `At other dates or without a date: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      base.selection.place !== undefined,
      { ...base, selection: anyPlace },
      (events, example) => `At other places or without a place: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      isDirected,
      { ...base, parties: base.parties.map(({ ids }) => ({ ids, roles: ['ACTOR', 'RECIPIENT'] })) },
      (events, example) => `The other way round: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      true,
      { ...base, selection: { ...anyCertainty, status: [...eventStatuses] } },
      (events, example) => `Denied, announced or only spoken of: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      base.size !== null,
      { ...base, size: null },
      (events, example) => `Without a number: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      base.sources.length > 0 && reading.asks === 'sayings',
      { ...base, sources: [], parties: [...base.parties, { ids: base.sources, roles: ['ACTOR'] }] },
      (events, example) => `What the speaker did itself: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      base.sources.length > 0 && base.parties.length > 0,
      { ...base, sources: [] },
      (events, example) => `Said by others: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      reading.types.length > 0 && base.parties.length > 0,
      { ...base, selection: anyType },
      (events, example) => `Events of other types: ${events}, such as “${example}”.`,
    ),
    ...relaxation(
      request.collection !== undefined && request.collection !== 'all',
      { ...base, selection: { ...base.selection, scope: { kind: 'everything' } } },
      (events, example) => `In other collections: ${events}, such as “${example}”.`,
    ),
  ]
}

function withoutModes({ selection }: AskedClaims): AskedClaims['selection'] {
  const { modes: _modes, ...rest } = selection
  return rest
}

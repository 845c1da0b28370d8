import type { Modality, Polarity } from '../../model/claim.ts'
import type { EventType } from '../../model/plover/event-types.ts'

type Coded = { type: EventType; mode: string | null; modality: Modality; polarity: Polarity }

/** What somebody will not do for others he refuses them; the mode says what is refused. */
const refusals: Partial<Record<EventType, string | null>> = {
  AGREE: null,
  SUPPORT: null,
  CONSULT: 'meet',
  COOPERATE: 'assist',
  AID: 'assist',
  CONCEDE: 'yield',
  RETREAT: 'yield',
}

/** "Lania will not accept the plan", "will never meet": announced refusal is REJECT (PLOVER: refusing is no negated deed). */
export function mapRefusal(coded: Coded): Coded & { mapped: boolean } {
  const mode = refusals[coded.type]
  if (coded.modality !== 'future' || coded.polarity !== 'negated' || mode === undefined)
    return { ...coded, mapped: false }
  return { type: 'REJECT', mode, modality: 'asserted', polarity: 'affirmed', mapped: true }
}

/** What an event that lies ahead is (PLOVER: the future of cooperation is an agreement, of harm a threat). */
export function mapFuture(
  type: EventType,
  mode: string | null,
  modality: Modality,
): { type: EventType; mode: string | null; modality: Modality; mapped: boolean } {
  const same = { type, mode, modality, mapped: false }
  if (modality !== 'future') return same
  switch (type) {
    case 'CONSULT':
    case 'SUPPORT':
    case 'COOPERATE':
    case 'AID':
      return { type: 'AGREE', mode: null, modality, mapped: true }
    case 'RETREAT': {
      // An announced pull-out or truce is given already (CONCEDE); who will release or hand over promises it.
      const given = mode === 'withdraw' || mode === 'ceasefire' || mode === 'resign'
      return { type: given ? 'CONCEDE' : 'AGREE', mode: null, modality, mapped: true }
    }
    case 'ASSAULT':
      return { type: 'THREATEN', mode: 'violence', modality: 'asserted', mapped: true }
    case 'COERCE':
      return {
        type: 'THREATEN',
        mode: mode === 'arrest' ? 'arrest' : 'restrict',
        modality: 'asserted',
        mapped: true,
      }
    case 'SANCTION':
      return {
        type: 'THREATEN',
        mode: mode === 'expel' ? 'expel' : 'restrict',
        modality: 'asserted',
        mapped: true,
      }
    case 'AGREE':
    case 'CONCEDE':
    case 'REQUEST':
    case 'ACCUSE':
    case 'REJECT':
    case 'THREATEN':
    case 'PROTEST':
    case 'MOBILIZE':
      return same
  }
}

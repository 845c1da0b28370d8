import type { Modality } from '../../model/claim.ts'
import type { EventType } from '../../model/plover/event-types.ts'

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
    case 'RETREAT':
      return { type: 'CONCEDE', mode: null, modality, mapped: true }
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

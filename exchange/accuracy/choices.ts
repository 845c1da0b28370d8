import { Modality, Polarity } from '../../model/claim.ts'
import { eventTypes } from '../../model/plover/event-types.ts'

/** What may be written in the columns of types, modalities and polarities. */
export const typesToWrite: readonly string[] = eventTypes
export const modalities: readonly string[] = Modality.options
export const polarities: readonly string[] = Polarity.options

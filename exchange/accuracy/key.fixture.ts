import type { KeyItem, MachineEvent, MachineParty, SampleKey } from './key.ts'

/** Somebody of one name. */
export function party(name: string, ...others: readonly string[]): MachineParty {
  return { key: `person:${name.toLowerCase().replaceAll(' ', '-')}`, name, names: [name, ...others] }
}

/** What a machine may have coded: a call of Anu Tamm and Marko Ilves unless told otherwise. */
export function machineCoded(given: Partial<MachineEvent> = {}): MachineEvent {
  return {
    claim: 'claim-1',
    type: 'CONSULT',
    mode: null,
    actors: [party('Anu Tamm', 'Tamm'), party('Marko Ilves')],
    recipients: [],
    date: { from: '2025-08-12', to: '2025-08-12', precision: 'day' },
    speakers: [],
    modality: 'asserted',
    polarity: 'affirmed',
    ...given,
  }
}

/** The key of a sample of these items, all for the coders a and b. */
export function aKey(
  unit: SampleKey['unit'],
  items: readonly (Partial<KeyItem> & { item: string })[],
): SampleKey {
  return {
    format: 'dramatis-sample-key',
    version: 1,
    unit,
    seed: 1,
    by: 'none',
    allocation: 'equal',
    collection: null,
    coder: 'rules',
    coderVersions: ['1'],
    coders: ['a', 'b'],
    overlap: items.length,
    population: items.length,
    strata: [],
    items: items.map((given) => ({
      id: given.item,
      sentence: given.item,
      stratum: 'all',
      weight: 1,
      coders: ['a', 'b'],
      machine: [machineCoded()],
      ...given,
    })),
  }
}

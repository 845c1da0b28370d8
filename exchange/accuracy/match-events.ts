import { countryNamed, countryOf } from '../../knowledge/countries.ts'
import { foldName } from '../../knowledge/phrases.ts'
import type { WrittenEvent } from './coding.ts'
import type { MachineEvent, MachineParty } from './key.ts'
import type { WrittenField } from './sheet.ts'

/** A written event with the one of the machine's that it is, or null for none. */
export type Matched = { written: WrittenEvent; machine: MachineEvent | null }

/** Each event of a sentence is matched with at most one of the same type, those first that have most in common. */
export function matchEvents(
  written: readonly WrittenEvent[],
  machine: readonly MachineEvent[],
): { matched: Matched[]; unmatched: MachineEvent[] } {
  const pairs = written
    .flatMap((one, index) =>
      machine
        .filter(({ type }) => type === one.type)
        .map((other) => ({ index, other, likeness: likeness(one, other) })),
    )
    .toSorted((a, b) => b.likeness - a.likeness)
  const partners = new Map<number, MachineEvent>()
  const taken = new Set<MachineEvent>()
  for (const { index, other } of pairs) {
    if (partners.has(index) || taken.has(other)) continue
    partners.set(index, other)
    taken.add(other)
  }
  return {
    matched: written.map((one, index) => ({ written: one, machine: partners.get(index) ?? null })),
    unmatched: machine.filter((event) => !taken.has(event)),
  }
}

const comparedFields = ['actor', 'recipient', 'mode', 'date', 'speaker', 'modality', 'polarity'] as const

function likeness(written: WrittenEvent, machine: MachineEvent): number {
  return comparedFields.filter((field) => agrees(field, written, machine) === true).length
}

/** Whether the machine has a field as a person wrote it; null where the person wrote nothing that could be compared. */
export function agrees(field: WrittenField, written: WrittenEvent, machine: MachineEvent): boolean | null {
  switch (field) {
    case 'type':
      return written.type === machine.type
    case 'mode':
      return written.mode === machine.mode
    case 'actor':
      return sameParties(written.actors, machine.actors)
    case 'recipient':
      return sameParties(written.recipients, machine.recipients)
    case 'speaker':
      return sameParties(written.speakers, machine.speakers)
    case 'date':
      if (written.date === null || machine.date === null)
        return written.date === null && machine.date === null
      return written.date.from === machine.date.from && written.date.to === machine.date.to
    case 'modality':
      return written.modality === null ? null : written.modality === machine.modality
    case 'polarity':
      return written.polarity === null ? null : written.polarity === machine.polarity
  }
}

/** Whether the names are those of all parties and of no others, each one's of one. */
function sameParties(names: readonly string[], parties: readonly MachineParty[]): boolean {
  if (names.length !== parties.length) return false
  const left = new Set(parties)
  return names.every((name) => {
    const party = [...left].find((one) => isCalled(one, name))
    return party !== undefined && left.delete(party)
  })
}

function isCalled({ names }: MachineParty, name: string): boolean {
  const wanted = foldName(name)
  const country = countryOf(name.toUpperCase())?.code ?? countryNamed(name)?.code
  return names.some((one) => foldName(one) === wanted || (country !== undefined && one === country))
}

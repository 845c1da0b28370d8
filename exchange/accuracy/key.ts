import { z } from 'zod'
import { Modality, Polarity } from '../../model/claim.ts'
import { DatePrecision } from '../../model/dates.ts'
import { EventType } from '../../model/plover/event-types.ts'
import { allocations } from './draw.ts'

/** Somebody as the machine found him, with all the words by which a coder may call him. */
export const MachineParty = z.object({
  key: z.string().nullable(),
  name: z.string(),
  names: z.array(z.string()),
})
export type MachineParty = z.infer<typeof MachineParty>

/** What the machine coded. */
export const MachineEvent = z.object({
  claim: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  actors: z.array(MachineParty),
  recipients: z.array(MachineParty),
  date: z.object({ from: z.string(), to: z.string(), precision: DatePrecision }).nullable(),
  /** Those who say it but for the outlet, the innermost first. */
  speakers: z.array(MachineParty),
  modality: Modality,
  polarity: Polarity,
})
export type MachineEvent = z.infer<typeof MachineEvent>

/** How an item is called on the sheets; the claim or sentence itself is not told there. */
const KeyItem = z.object({
  item: z.string(),
  /** The claim or the sentence. */
  id: z.string(),
  sentence: z.string(),
  stratum: z.string(),
  /** How many of the population it stands for. */
  weight: z.number().positive(),
  coders: z.array(z.string()),
  /** Of a claim that alone, of a sentence all that was coded in it. */
  machine: z.array(MachineEvent),
})
export type KeyItem = z.infer<typeof KeyItem>

/** What coders must not see: what the machine said, and how the sample was drawn. */
export const SampleKey = z.object({
  format: z.literal('dramatis-sample-key'),
  version: z.literal(1),
  unit: z.enum(['claim', 'sentence']),
  seed: z.int(),
  by: z.enum(['type', 'outlet', 'none']),
  allocation: z.enum(allocations),
  collection: z.string().nullable(),
  coder: z.string(),
  coderVersions: z.array(z.string()),
  coders: z.array(z.string()),
  overlap: z.int().nonnegative(),
  population: z.int().nonnegative(),
  strata: z.array(
    z.object({ name: z.string(), population: z.int(), drawn: z.int(), weight: z.number().nonnegative() }),
  ),
  items: z.array(KeyItem),
})
export type SampleKey = z.infer<typeof SampleKey>

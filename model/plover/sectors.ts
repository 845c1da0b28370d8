import { z } from 'zod'

/** PLOVER actor sectors, primary ones first. ELI is an ex-official, MED health, UAF an unidentified armed force. */
export const sectors = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'PTY',
  'REB',
  'PRM',
  'UAF',
  'UNK',
  'IGO',
  'NGO',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const
export const Sector = z.enum(sectors)
export type Sector = z.infer<typeof Sector>

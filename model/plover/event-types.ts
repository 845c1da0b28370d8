import { z } from 'zod'

/** The 16 PLOVER event types (PLOVER manual 2.0, openeventdata/PLOVER). */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export const EventType = z.enum(eventTypes)
export type EventType = z.infer<typeof EventType>

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const Quad = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Quad = z.infer<typeof Quad>

/** All four, in their order. */
export const quads: readonly Quad[] = [1, 2, 3, 4]

/** The four quads in words. */
export const quadNames: Record<Quad, string> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
}

/**
 * Quad, intensity (−10 … +10) and modes of each event type; a mode's intensity overrides that of its type.
 * Where the manual and its conversion table disagree the manual wins, and ACCUSE is −3: the manual prints +3
 * although all its modes are negative (docs/decisions/plover-choices.md).
 */
export const ploverTable: Record<
  EventType,
  { quad: Quad; intensity: number; phrase: string; modes: Record<string, number> }
> = {
  AGREE: { quad: 1, intensity: 2.5, phrase: 'agreement', modes: {} },
  CONSULT: {
    quad: 1,
    intensity: 2.5,
    phrase: 'meeting',
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { quad: 1, intensity: 5, phrase: 'support', modes: {} },
  CONCEDE: { quad: 1, intensity: 4.5, phrase: 'concession', modes: {} },
  COOPERATE: { quad: 2, intensity: 9.5, phrase: 'cooperation', modes: {} },
  AID: { quad: 2, intensity: 10, phrase: 'aid', modes: {} },
  RETREAT: {
    quad: 2,
    intensity: 6.5,
    phrase: 'retreat',
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: {
    quad: 3,
    intensity: 0,
    phrase: 'request',
    modes: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  },
  ACCUSE: {
    quad: 3,
    intensity: -3,
    phrase: 'accusation',
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  },
  REJECT: {
    quad: 3,
    intensity: -2,
    phrase: 'rejection',
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  },
  THREATEN: {
    quad: 3,
    intensity: -3.5,
    phrase: 'threat',
    modes: { restrict: -3, arrest: -3, relations: -3, expel: -3, violence: -3.5, territory: -4 },
  },
  PROTEST: {
    quad: 4,
    intensity: -5,
    phrase: 'protest',
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -4.5 },
  },
  SANCTION: {
    quad: 4,
    intensity: -6,
    phrase: 'sanction',
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    quad: 4,
    intensity: -5.5,
    phrase: 'mobilization',
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    quad: 4,
    intensity: -7,
    phrase: 'coercion',
    modes: {
      seize: -7,
      restrict: -7,
      arrest: -7,
      deport: -7,
      withhold: -7,
      cyber: -7,
      censor: -6.5,
      curfew: -6.5,
      misinformation: -6.5,
      'martial-law': -7.5,
    },
  },
  ASSAULT: {
    quad: 4,
    intensity: -9,
    phrase: 'attack',
    modes: {
      abduct: -8.5,
      torture: -8.5,
      sexual: -8.5,
      destroy: -8.5,
      beat: -7.5,
      'crowd-control': -7.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      targeted: -9.5,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      unconventional: -10,
    },
  },
}

/** Intensity of an event type in a mode; the mode's score overrides the type's. */
export function intensityOf(type: EventType, mode: string | null): number {
  const row = ploverTable[type]
  return (mode === null ? undefined : row.modes[mode]) ?? row.intensity
}

/** What a mode adds to the words for a type, for readable event names; a mode not listed is named by its own word. */
export const modePhrases: Record<string, string> = {
  'CONSULT phone': 'phone call',
  'CONSULT visit': 'visit',
  'CONSULT multilateral': 'multilateral meeting',
  'CONSULT third-party': 'mediated talks',
  'RETREAT withdraw': 'withdrawal',
  'RETREAT release': 'release',
  'RETREAT disarm': 'disarmament',
  'RETREAT ceasefire': 'ceasefire',
  'RETREAT access': 'access granted',
  'RETREAT resign': 'resignation',
  'SANCTION convict': 'conviction',
  'SANCTION expel': 'expulsion',
  'SANCTION discontinue': 'sanctions',
  'COERCE arrest': 'arrest',
  'COERCE deport': 'deportation',
  'COERCE seize': 'seizure',
  'COERCE censor': 'censorship',
  'COERCE cyber': 'cyber attack',
  'MOBILIZE troops': 'troop movement',
  'MOBILIZE weapons': 'weapons display',
  'ASSAULT aerial': 'air strike',
  'ASSAULT drone': 'drone attack',
  'ASSAULT abduct': 'abduction',
  'PROTEST demo': 'demonstration',
  'PROTEST strike': 'strike',
}

/** "phone call" for CONSULT phone, "threat" for THREATEN without a mode. */
export function phraseOf(type: EventType, mode: string | null): string {
  if (mode === null) return ploverTable[type].phrase
  return modePhrases[`${type} ${mode}`] ?? `${ploverTable[type].phrase} (${mode})`
}

/** Whether a mode belongs to a type. */
export function isModeOf(type: EventType, mode: string): boolean {
  return Object.hasOwn(ploverTable[type].modes, mode)
}

import type { ParsedSentence } from '../../parse/parsed-article.ts'
import { EventType, isModeOf, ploverTable } from '../../../model/plover/event-types.ts'
import type { Span } from '../../../model/span.ts'
import { readClaim } from './answered-claim.ts'
import type { AnsweredClaim } from './answered-claim.ts'
import type { Excerpt } from './excerpts.ts'
import { amidst, nearestTo, occurrencesIn } from './occurrences.ts'
import type { Occurrence } from './occurrences.ts'
import type { KnownMention, Source } from './source.ts'

/** Why a claim of a model is left out altogether. */
export type Drop =
  | 'not in the form of a claim'
  | 'unknown event type'
  | 'not a sentence that was asked about'
  | 'trigger not in its sentence'
  | 'trigger too long'
  | 'no participant in its sentence'
  | 'nobody takes part'
  | 'hedge not in its sentence'
  | 'stated twice'

/** What of a claim is left out while the rest of it stands. */
export type Trim =
  | 'mode of another type'
  | 'participant not in its sentence'
  | 'speaker not in the text around'
  | 'date not in its sentence'

/** Somebody a claim names, with the mentions that stand for him; `near` when those are in a sentence beside. */
export type Party = { key: string; mentions: [KnownMention, ...KnownMention[]]; near: boolean }

/** A claim of which every word has been found in the text. */
export type VerifiedClaim = {
  sentence: ParsedSentence
  trigger: Occurrence
  type: EventType
  mode: string | null
  actors: Party[]
  recipients: Party[]
  modality: AnsweredClaim['modality']
  polarity: AnsweredClaim['polarity']
  hedge: (Span & { kind: NonNullable<AnsweredClaim['hedge']>['kind'] }) | null
  speakers: Party[]
  date: Occurrence | null
  trims: Trim[]
}

export type Verdict = { ok: true; claim: VerifiedClaim } | { ok: false; drop: Drop }

/** A trigger names the event; whole clauses are no trigger. */
const longestTrigger = 6

/** Checks one claim of an answer against the text, word by word; what is not there does not get in. */
export function verifyClaim(source: Source, excerpt: Excerpt, given: unknown): Verdict {
  const stated = readClaim(given)
  if (stated === null) return dropped('not in the form of a claim')
  const type = EventType.safeParse(stated.type.trim().toUpperCase()).data
  if (type === undefined) return dropped('unknown event type')
  const sentence = excerpt.sentences.find(({ index }) => index === stated.sentence)
  if (sentence === undefined) return dropped('not a sentence that was asked about')

  const trims: Trim[] = []
  const actors = participants(source, sentence, stated.actors, trims)
  const keys = new Set(actors.map(({ key }) => key))
  const recipients = participants(source, sentence, stated.recipients, trims).filter(
    ({ key }) => !keys.has(key),
  )
  if (actors.length + recipients.length === 0) {
    if (trims.length > 0) return dropped('no participant in its sentence')
    // "Four were killed": harm done by nobody knows whom is an event all the same.
    if (ploverTable[type].quad !== 4) return dropped('nobody takes part')
  }

  const places = occurrencesIn(source.article.text, sentence, stated.trigger)
  const inside = [...actors, ...recipients].filter(({ near }) => !near).map(({ mentions }) => mentions)
  const trigger = places[(stated.occurrence ?? 0) - 1] ?? amidst(places, inside)
  if (trigger === undefined) return dropped('trigger not in its sentence')
  if (trigger.endToken - trigger.firstToken > longestTrigger) return dropped('trigger too long')

  const hedge = hedgeOf(source, sentence, stated, trigger)
  if (hedge === undefined) return dropped('hedge not in its sentence')
  const claim: VerifiedClaim = {
    sentence,
    trigger,
    type,
    mode: modeOf(type, stated.mode, trims),
    actors,
    recipients,
    modality: stated.modality,
    polarity: stated.polarity,
    hedge,
    speakers: speakers(source, sentence, stated.saidBy, trims),
    date: dateWords(source, sentence, stated.date, trigger, trims),
    trims,
  }
  return { ok: true, claim }
}

function dropped(drop: Drop): Verdict {
  return { ok: false, drop }
}

function modeOf(type: EventType, given: string | null, trims: Trim[]): string | null {
  const mode = given?.trim().toLowerCase() ?? ''
  if (mode === '') return null
  if (isModeOf(type, mode)) return mode
  trims.push('mode of another type')
  return null
}

/** An event's participants stand in its sentence; "we" and what is left out stand for somebody in the one beside it. */
function participants(
  source: Source,
  sentence: ParsedSentence,
  given: readonly string[],
  trims: Trim[],
): Party[] {
  return parties(source, sentence, given, () => trims.push('participant not in its sentence'))
}

function speakers(
  source: Source,
  sentence: ParsedSentence,
  given: readonly string[],
  trims: Trim[],
): Party[] {
  return parties(source, sentence, given, () => trims.push('speaker not in the text around'))
}

function parties(
  source: Source,
  sentence: ParsedSentence,
  given: readonly string[],
  leaveOut: () => void,
): Party[] {
  const found = new Map<string, Party>()
  for (const name of given) {
    const meant = whoIsMeant(source, sentence, name.trim())
    if (meant.length === 0) leaveOut()
    for (const party of meant) if (!found.has(party.key)) found.set(party.key, party)
  }
  return [...found.values()]
}

/** By key, where the sentence or the text around mentions it; else by the very words of a mention in the sentence. */
function whoIsMeant(source: Source, sentence: ParsedSentence, given: string): Party[] {
  const actor = source.actorOf(given)
  const here = source.mentionsIn(sentence.index)
  if (actor !== null) {
    const own = partiesOf(
      here.filter((mention) => mention.actor === actor.id),
      false,
    )
    if (own.length > 0) return own
    return partiesOf(
      around(source, sentence).filter((mention) => mention.actor === actor.id),
      true,
    )
  }
  return partiesOf(
    here.filter(({ start, end }) => source.article.text.slice(start, end) === given),
    false,
  )
}

/** The actors of mentions, each with its own. */
function partiesOf(mentions: readonly KnownMention[], near: boolean): Party[] {
  return [...Map.groupBy(mentions, ({ actor }) => actor)].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ key, mentions: [first, ...others], near }],
  )
}

/** The mentions of the paragraph, and of the sentences before and after, nearest first. */
function around(source: Source, sentence: ParsedSentence): KnownMention[] {
  const distance = (index: number): number => Math.abs(index - sentence.index)
  return source.sentences
    .filter(({ paragraph, index }) => paragraph === sentence.paragraph || distance(index) === 1)
    .toSorted((a, b) => distance(a.index) - distance(b.index))
    .flatMap(({ index }) => source.mentionsIn(index))
}

/** Undefined where the hedge cannot be found: without it the claim would say more than the text. */
function hedgeOf(
  source: Source,
  sentence: ParsedSentence,
  { hedge }: AnsweredClaim,
  trigger: Occurrence,
): VerifiedClaim['hedge'] | undefined {
  if (hedge === null) return null
  const place = nearestTo(occurrencesIn(source.article.text, sentence, hedge.words), trigger)
  return place === undefined ? undefined : { start: place.start, end: place.end, kind: hedge.kind }
}

function dateWords(
  source: Source,
  sentence: ParsedSentence,
  given: string | null,
  trigger: Occurrence,
  trims: Trim[],
): Occurrence | null {
  if (given === null || given.trim() === '') return null
  const place = nearestTo(occurrencesIn(source.article.text, sentence, given), trigger)
  if (place === undefined) trims.push('date not in its sentence')
  return place ?? null
}

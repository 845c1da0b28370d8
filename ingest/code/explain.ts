import type { AttributionLink, Modality, Polarity } from '../../model/claim.ts'
import type { DecidingWords, Explanation, FoundParticipant, MatchedEntry } from '../../model/explanation.ts'
import type { Span } from '../../model/span.ts'
import type { Arguments, Filled } from './participants/arguments.ts'
import type { Speaker } from './said-by/speaker.ts'
import type { Reason } from './certainty/clause-marks.ts'
import type { FoundDate } from './times/dates.ts'
import { wordFor } from './frame-conditions.ts'
import { nameOfEntry, placeOfEntry } from './lexicon/lexicon-entry.ts'
import type { LexiconEntry } from './lexicon/lexicon-entry.ts'
import { pathBetween } from './parse-path.ts'
import type { FoundPlace } from './places.ts'
import type { Predicate } from './participants/predicates.ts'
import { ancestors, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** A speaker and the way to him. */
export type FoundSpeaker = Speaker & { way: string }

/** What is known of a claim when it is coded, for its explanation. */
export type Coded = {
  predicate: Predicate
  args: Arguments
  rule: string
  confidence: Record<string, number>
  /** Modality and polarity as they were decided in the end, and the words that had a part in it. */
  modality: Modality
  polarity: Polarity
  reasons: readonly Reason[]
  /** The type before it was mapped ("will meet" agrees to meet); null where it is the frame's. */
  mappedFrom: string | null
  date: FoundDate | null
  place: FoundPlace | null
}

/** Why a claim is coded as it is; `entry` and `said` are told by who chooses the frame and finishes the attribution. */
export function explain(tree: SyntaxTree, coded: Coded): Explanation {
  const { predicate, args, rule, confidence } = coded
  return {
    rule,
    frame: nameOfEntry(predicate.entry),
    entry: null,
    matched: matchedWords(tree, predicate),
    path: ancestors(tree, predicate.carrier).map((edge) => `${edge.label}(${wordOf(tree, edge.index)})`),
    participants: [
      ...args.actors.map((item) => foundBy(tree, predicate, 'actor', item)),
      ...args.recipients.map((item) => foundBy(tree, predicate, 'recipient', item)),
    ],
    said: [],
    decided: decidingWords(tree, coded),
    confidence,
  }
}

/** The words that the frame was recognised by: trigger, carrier, and those that its conditions ask for. */
function matchedWords(
  tree: SyntaxTree,
  { trigger, carrier, kind, entry }: Predicate,
): Explanation['matched'] {
  const head = kind === 'verb' ? carrier : trigger
  const conditions = entry.conditions.flatMap((condition) => {
    const token = wordFor(tree, head, condition)
    return token === undefined ? [] : [{ token, as: `${condition.slot}=${condition.words.join(',')}` }]
  })
  return [
    { token: trigger, as: 'trigger' },
    ...(carrier === trigger ? [] : [{ token: carrier, as: 'carrier' }]),
    ...conditions,
  ].map(({ token, as }) => ({ ...spanOf(tree, token), as }))
}

function foundBy(
  tree: SyntaxTree,
  { trigger, carrier }: Predicate,
  role: FoundParticipant['role'],
  { key, mention, slot }: Filled,
): FoundParticipant {
  const here = mention.sentence === tree.sentence.index
  return {
    start: mention.start,
    end: mention.end,
    role,
    actor: key,
    slot,
    path: here ? pathBetween(tree, [trigger, carrier], mention.head) : null,
    kind: mention.kind,
    mention: mention.rule,
  }
}

function decidingWords(tree: SyntaxTree, coded: Coded): DecidingWords[] {
  const { modality, polarity, reasons, mappedFrom, date, place } = coded
  const words: DecidingWords[] = []
  const tell = (of: DecidingWords['of'], { start, end }: Span, how: string): void =>
    void words.push({ start, end, of, how })
  const mapping = reasons.find((reason) => reason.of === 'modality') ?? reasons[0]
  if (mappedFrom !== null && mapping !== undefined) tell('type', spanOf(tree, mapping.token), mappedFrom)
  const negations = reasons.filter((reason) => reason.of === 'polarity')
  // What the frame or the mapping used up decides no more.
  const used = (negations.length % 2 === 1) !== (polarity === 'negated')
  for (const { of, token } of reasons) {
    if (of === 'modality' && modality !== 'asserted') tell(of, spanOf(tree, token), modality)
    if (of === 'polarity' && !used) tell(of, spanOf(tree, token), 'negates')
  }
  if (date !== null) tell('date', date.time, date.how)
  if (place !== null) tell('place', place.span, place.place.precision)
  return words
}

/** Participants that another claim hands on, found where it found them. */
export function handedOn(
  from: { explanation: Explanation; trigger: Span },
  role: FoundParticipant['role'],
  keys: readonly string[],
  slot: string,
): FoundParticipant[] {
  return keys.map((actor) => {
    const known = from.explanation.participants.find((participant) => participant.actor === actor)
    const { start, end } = known ?? from.trigger
    const { kind, mention } = known ?? { kind: 'nominal', mention: slot }
    return { start, end, role, actor, slot, path: null, kind, mention }
  })
}

/** The entry that was taken of those that hold on the same words; those before it found nobody where they need somebody. */
export function explainEntry(candidates: readonly Predicate[], taken: number): MatchedEntry | null {
  const entry = candidates[taken]?.entry
  if (entry === undefined) return null
  const over = candidates.flatMap(({ entry: other }, at) =>
    other === entry
      ? []
      : [{ ...named(other), why: at < taken ? ('unfilled' as const) : ('weaker' as const) }],
  )
  return { at: placeOfEntry(entry), written: entry.written, over }
}

function named(entry: LexiconEntry): { at: string; frame: string } {
  return { at: placeOfEntry(entry), frame: nameOfEntry(entry) }
}

/** Speakers with the way from the event to the words by which they say it. */
export function withWays(
  tree: SyntaxTree,
  { trigger, carrier }: Predicate,
  speakers: readonly Speaker[],
): FoundSpeaker[] {
  return speakers.map((speaker) => ({
    ...speaker,
    way:
      (speaker.cueToken === null ? null : pathBetween(tree, [trigger, carrier], speaker.cueToken)) ??
      'closes it',
  }))
}

/** How each link of a finished attribution was found. */
export function waysOf(links: readonly AttributionLink[], speakers: readonly FoundSpeaker[]): string[] {
  return links.map(({ actor, cue, kind }) => {
    const speaker = speakers.find((one) =>
      actor === null ? one.cue === cue : one.participants.some(({ key }) => key === actor),
    )
    return speaker?.way ?? (kind === 'outlet' ? 'the outlet of the article' : 'said elsewhere')
  })
}

function spanOf(tree: SyntaxTree, token: number): Span {
  const { start, end } = tree.tokens[token] ?? tree.sentence
  return { start, end }
}

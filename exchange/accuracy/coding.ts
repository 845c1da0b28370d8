import type { EventType } from '../../model/plover/event-types.ts'
import type { JudgedField } from './sheet.ts'

/** right, wrong, or cannot tell. */
export type Verdict = 'y' | 'n' | 'u'

/** What one person said of one claim; what was left empty is not in it. */
export type ClaimCoding = { item: string; coder: string; verdicts: Partial<Record<JudgedField, Verdict>> }

/** An event as a person wrote it; names as written, null where nothing was written. */
export type WrittenEvent = {
  type: EventType
  mode: string | null
  actors: readonly string[]
  recipients: readonly string[]
  date: { from: string; to: string } | null
  speakers: readonly string[]
  modality: string | null
  polarity: string | null
}

/** All events that one person found in one sentence. */
export type SentenceCoding = { item: string; coder: string; events: readonly WrittenEvent[] }

/** A cell that cannot be read, with its place and what is wrong. */
export type BadCell = { at: string; why: string }

/** What sheets hold. What is counted are rows of claims, and sentences, each for one coder. */
export type Codings<Coding> = {
  codings: Coding[]
  /** Not filled in yet. */
  empty: number
  /** Claims of which some parts are answered: those count. A sentence is coded or not. */
  half: number
  /** Left out for what is in `bad`. */
  leftOut: number
  bad: BadCell[]
  /** What a coder had coded in an earlier file already, which stands. */
  repeated: BadCell[]
}

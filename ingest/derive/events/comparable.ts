import type { Window } from './windows.ts'
import type { Words } from './words.ts'

/** A participant as far as likeness asks: who it is, and of which country. */
export type Party = { readonly id: string; readonly country: string | null }

/** What clustering looks at in a claim. Claims of different event types are never compared. */
export type Comparable = {
  readonly id: string
  readonly article: string
  /** Two claims of one sentence are two events more often than not. */
  readonly sentence: string
  readonly mode: string | null
  /** Who did it; in an event without direction all who took part. */
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  /** Whom the sentence names besides. */
  readonly others: ReadonlySet<string>
  readonly date: Window | null
  /** Where there is no date: when it may have been, by the day of publication. */
  readonly around: Window | null
  /** Claims without a date are only compared within a kind: what happened or will, what might, what is history. */
  readonly kind: 'news' | 'hypothetical' | 'historical'
  readonly place: { readonly id: string; readonly exact: boolean; readonly country: string | null } | null
  /** The words that state it, and their stems. */
  readonly trigger: { readonly text: string; readonly stem: string }
  /** The other words of its sentence. */
  readonly words: Words
}

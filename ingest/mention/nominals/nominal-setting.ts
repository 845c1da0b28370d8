import type { History } from '../discourse.ts'
import type { Cast, Entity } from '../entity.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/** What a nominal needs to be judged by. */
export type Setting = {
  document: DocumentView
  view: SentenceView
  history: History
  cast: Cast
  /** Whom the mention at a token was found to mean (names and pronouns before it in the text, names behind it). */
  meantAt: (token: number) => readonly Entity[]
  /** Alpha-3 code of the country that the article is about (`home-country.ts`), or null. */
  home: string | null
  /** Alpha-3 code of the country that a modifier names, or null. */
  countryIn: (first: number, end: number) => string | null
  /** The organisation that a modifier names ("Hamas fighters"), or null. */
  organizationIn: (first: number, end: number) => Entity | null
}

/** Whom it means, by which rule; `type` stands also where nobody is known. */
export type Resolution = { entities: readonly Entity[]; rule: string; type: Entity['type'] | 'place' }

import type { ActorType } from '../../../model/actor.ts'

/** What all articles together say of one local key: all that its identity depends on. */
export type KeyFacts = {
  readonly key: string
  /** Each different reading of the key and in how many articles it stands. */
  readonly readings: readonly {
    readonly name: string
    readonly type: ActorType
    readonly country: string | null
    readonly count: number
  }[]
  /** For organisations: acronyms that stood in brackets beside the name. */
  readonly acronyms: readonly string[]
  /** True where only another coder than that of the events knows the key: it joins others and decides nothing. */
  readonly aside?: boolean
  /** Keys of persons that cannot be this one: kin in some article, or named beside it in one sentence. */
  readonly apart: readonly string[]
}

/** A person's judgement on two keys. Lists of them stand in the order in which they were made. */
export type Judgement = { readonly kind: 'same' | 'different'; readonly keys: readonly [string, string] }

/** In how many articles a key stands. */
export function articlesOf(facts: KeyFacts): number {
  return facts.readings.reduce((sum, reading) => sum + reading.count, 0)
}

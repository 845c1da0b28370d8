import type { Integer } from 'neo4j-driver'
import type { ActorType } from '../../model/actor.ts'

/** Values that Neo4j stores; null removes a property. Whole numbers are `Integer`, plain numbers become floats. */
export type Stored = string | number | boolean | Integer | null | readonly string[] | readonly Integer[]
export type StoredProperties = Readonly<Record<string, Stored>>

/** What one article owns, as rows for the statements of this folder. Nothing here knows an actor: rows name local keys. */
export type ArticleRows = {
  readonly article: { readonly id: string; readonly properties: StoredProperties }
  readonly sentences: readonly {
    readonly article: string
    readonly id: string
    readonly properties: StoredProperties
  }[]
  readonly knowledge: readonly {
    readonly article: string
    readonly key: string
    readonly properties: {
      readonly coder: string
      readonly name: string
      readonly type: ActorType
      readonly aliases: readonly string[]
      readonly country: string | null
      readonly sectors: readonly string[]
      readonly acronyms: readonly string[]
      readonly outlet: boolean
    }
  }[]
  readonly outlets: readonly { readonly article: string; readonly key: string }[]
  readonly mentions: readonly {
    readonly sentence: string
    readonly key: string
    readonly properties: StoredProperties
  }[]
  readonly claims: readonly {
    readonly sentence: string
    readonly id: string
    readonly properties: StoredProperties
  }[]
  readonly actors: readonly ParticipantRow[]
  readonly recipients: readonly ParticipantRow[]
  readonly speakers: readonly ParticipantRow[]
  readonly places: readonly {
    readonly claim: string
    readonly place: string
    readonly properties: StoredProperties
  }[]
  readonly relations: readonly {
    readonly sentence: string
    readonly id: string
    readonly subject: string
    readonly object: string
    readonly properties: StoredProperties
  }[]
  readonly ledger: { readonly id: string; readonly properties: StoredProperties }
}

type ParticipantRow = { readonly claim: string; readonly key: string; readonly properties: StoredProperties }

/** A collection by its short id, as it is made when it is new. */
export type CollectionRow = { readonly id: string; readonly name: string; readonly kind: 'sample' | 'user' }

/** The rows of whole articles that are written together. */
export type Batch = {
  /** Where the articles go; null leaves them in the collections where they are. */
  readonly collection: CollectionRow | null
  readonly ingestedAt: string
  readonly coder: string
  /** Whether this coder also says what the sentences, mentions, relations and outlets are; others only add claims. */
  readonly reads: boolean
  /** One token for the attempt, so that the ledger counts it once. */
  readonly attempt: string
  readonly articles: readonly ArticleRows[]
}

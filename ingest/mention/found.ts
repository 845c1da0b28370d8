import type { Entity } from './entity.ts'
import type { ResolvedMention } from './resolved-article.ts'

/** A mention before it is written out: with the entities it means, none for a place or an unresolved one. */
export type Found = {
  sentence: number
  first: number
  end: number
  head: number
  kind: ResolvedMention['kind']
  type: ResolvedMention['type']
  entities: readonly Entity[]
  title: string | null
  rule: string
}

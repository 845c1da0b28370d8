import type { ImportedEntity } from '../../../model/imported-entity.ts'

/** An actor as imported entities see it: the blocks of its keys, and its country. */
export type Bearer = {
  readonly id: string
  readonly blocks: readonly string[]
  readonly country: string | null
}

/** An imported entity with the block of its name. */
export type NamedEntity = Omit<ImportedEntity, 'type'> & { readonly block: string }

/** Which entity each actor is, and pairs that may be one. */
export type Attachment = {
  readonly attached: ReadonlyMap<string, NamedEntity>
  readonly possible: readonly { readonly entity: string; readonly actor: string }[]
}

/**
 * An entity is the one actor that bears its name, unless another entity bears it too; then they may be one. Another country
 * means another actor.
 */
export function attachImported(actors: readonly Bearer[], entities: readonly NamedEntity[]): Attachment {
  const pairs = entities.flatMap((entity) =>
    actors
      .filter(({ blocks, country }) => blocks.includes(entity.block) && agree(country, entity.country))
      .map((actor) => ({ entity, actor })),
  )
  const [ofEntity, ofActor] = [
    Map.groupBy(pairs, ({ entity }) => entity.id),
    Map.groupBy(pairs, ({ actor }) => actor.id),
  ]
  const sure = pairs.filter(
    ({ entity, actor }) => ofEntity.get(entity.id)?.length === 1 && ofActor.get(actor.id)?.length === 1,
  )
  const certain = new Set(sure)
  return {
    attached: new Map(sure.map(({ entity, actor }) => [actor.id, entity])),
    possible: pairs
      .filter((pair) => !certain.has(pair))
      .map(({ entity, actor }) => ({ entity: entity.id, actor: actor.id })),
  }
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b

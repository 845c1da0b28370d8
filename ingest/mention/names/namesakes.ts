import type { PersonName } from '../../../knowledge/person-name.ts'
import type { Entity } from '../entity.ts'
import { fullNameTraits, shortNameTraits, traitsOfShort } from './person-name.ts'

/**
 * Persons by what a name must share with theirs to mean them, so that in a long article each name is compared with the few
 * alike only and not with all. Whoever is given still has to be compared.
 */
export class Namesakes {
  readonly #byFull = new Map<string, Set<Entity>>()
  readonly #byShort = new Map<string, Set<Entity>>()

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) this.add(entity)
  }

  add(entity: Entity): void {
    if (entity.person === null) return
    for (const trait of fullNameTraits(entity.person)) put(this.#byFull, trait, entity)
    for (const trait of shortNameTraits(entity.person)) put(this.#byShort, trait, entity)
  }

  /** Those whom a full name may mean. */
  ofFull(name: PersonName): Entity[] {
    return gather(this.#byFull, fullNameTraits(name))
  }

  /** Those whom a bare surname or given name may mean. */
  ofShort(bare: string): Entity[] {
    return gather(this.#byShort, traitsOfShort(bare))
  }
}

function put(index: Map<string, Set<Entity>>, trait: string, entity: Entity): void {
  const known = index.get(trait)
  if (known === undefined) index.set(trait, new Set([entity]))
  else known.add(entity)
}

function gather(index: ReadonlyMap<string, ReadonlySet<Entity>>, traits: readonly string[]): Entity[] {
  return [...new Set(traits.flatMap((trait) => [...(index.get(trait) ?? [])]))]
}

import type { ActorType } from '../../model/actor.ts'
import type { Sector } from '../../model/plover/sectors.ts'
import type { Gender } from '../../knowledge/schema.ts'
import { BodiesByWord } from './names/bodies-by-word.ts'
import type { PersonName } from '../../knowledge/person-name.ts'

/** Somebody an article speaks of, while it is being read; becomes a `LocalActor` at the end. */
export type Entity = {
  key: string
  type: ActorType
  name: string
  /** Every form of the name as written, without title. Those of organisations are added by `Cast.addName`. */
  names: Set<string>
  /** For persons with a full name. */
  person: PersonName | null
  gender: Gender | null
  country: string | null
  sectors: Set<Sector>
  /** Titles as written, lower case: "foreign minister". */
  titles: Set<string>
  /** Formerly in that office. */
  former: boolean
  /** The organisations it is put together with in the text: whose leader or member it is. */
  bodies: Set<Entity>
  /** What an organisation is said to be: "airline", "charity" (`knowledge/body-kinds.ts`). */
  kinds: Set<string>
  /** The lemmas of the descriptions of an organisation: "logistics", "group". */
  describedBy: Set<string>
  /** Whether "they" rather than "it" stands for it. */
  plural: boolean
}

/** An entity with nothing known yet but its key, type and name. */
export function newEntity(key: string, type: ActorType, name: string): Entity {
  return {
    key,
    type,
    name,
    names: new Set([name]),
    person: null,
    gender: null,
    country: null,
    sectors: new Set(),
    titles: new Set(),
    former: false,
    bodies: new Set(),
    kinds: new Set(),
    describedBy: new Set(),
    plural: false,
  }
}

/** All entities of an article by key. */
export class Cast {
  readonly #byKey = new Map<string, Entity>()
  /** The organisations and media among them by the words of their names. */
  readonly bodies = new BodiesByWord()

  get(key: string): Entity | null {
    return this.#byKey.get(key) ?? null
  }

  /** The entity of a key, made by `create` when it is new. */
  ensure(key: string, create: () => Entity): Entity {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const made = create()
    this.#byKey.set(key, made)
    for (const name of new Set([made.name, ...made.names])) this.bodies.add(made, name)
    return made
  }

  /** Gives an entity another form of its name. */
  addName(entity: Entity, name: string): void {
    if (entity.names.has(name)) return
    entity.names.add(name)
    if (entity.name !== name) this.bodies.add(entity, name)
  }

  all(): readonly Entity[] {
    return [...this.#byKey.values()]
  }
}

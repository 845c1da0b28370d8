import { foldName } from '../../../knowledge/phrases.ts'
import type { Entity } from '../entity.ts'
import { initialsOf } from './acronyms.ts'

/**
 * Organisations and media by what a name must share with theirs to mean them, so that in a long article each name is compared
 * with the few alike only. Whoever is given still has to be compared.
 */
export class BodiesByWord {
  readonly #byWord = new Map<string, Set<Entity>>()
  readonly #byEdge = new Map<string, Set<Entity>>()
  readonly #byInitials = new Map<string, Set<Entity>>()
  readonly #byEnding = new Map<string, Set<Entity>>()
  #size = 0

  /** How many pairs of body and name are known: nothing found before changes while it stays. */
  get size(): number {
    return this.#size
  }

  /** Makes a body known by one of its names. */
  add(entity: Entity, name: string): void {
    if (entity.type !== 'organization' && entity.type !== 'media') return
    const words = foldName(name).split(' ')
    for (const word of words) put(this.#byWord, singular(word), entity)
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) put(this.#byEdge, word, entity)
    for (const letters of initialsOf(words)) put(this.#byInitials, letters, entity)
    put(this.#byEnding, name.split(' ').at(-1) ?? '', entity)
    this.#size += 1
  }

  /** Those of whom a name has all these folded words, plural or not; small words count only where there are no others. */
  sharing(words: readonly string[]): readonly Entity[] {
    const telling = words.filter((word) => !smallWords.has(word))
    const sets = (telling.length > 0 ? telling : words).map(
      (word) => this.#byWord.get(singular(word)) ?? none,
    )
    const [rarest = none] = sets.toSorted((a, b) => a.size - b.size)
    return [...rarest]
  }

  /** Those of whom a name has these initials. */
  abbreviated(letters: string): readonly Entity[] {
    return [...(this.#byInitials.get(letters) ?? none)]
  }

  /** Those of whom a name begins or ends with this folded word. */
  edgedBy(word: string): readonly Entity[] {
    return [...(this.#byEdge.get(word) ?? none)]
  }

  /** Those of whom a name ends with this word as it is written. */
  endedBy(word: string): readonly Entity[] {
    return [...(this.#byEnding.get(word) ?? none)]
  }
}

const none: ReadonlySet<Entity> = new Set()
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in'])

const singular = (word: string) => word.replace(/s$/u, '')

function put(index: Map<string, Set<Entity>>, trait: string, entity: Entity): void {
  const known = index.get(trait)
  if (known === undefined) index.set(trait, new Set([entity]))
  else known.add(entity)
}

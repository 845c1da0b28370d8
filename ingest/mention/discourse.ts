import type { Entity } from './entity.ts'
import { ownWordsVerbs } from '../../knowledge/speech-verbs.ts'
import { isVerb, lemmaOf } from './sentence-view.ts'
import type { SentenceView } from './sentence-view.ts'

/** One place where an article speaks of somebody; several entities where one phrase means them together. */
export type Occurrence = {
  entities: readonly Entity[]
  sentence: number
  paragraph: number
  token: number
  role: 'subject' | 'object' | 'other'
  quoted: boolean
  /** Stands before a noun that it modifies ("Oslo reporters"). */
  modifies: boolean
  /** Subject of a verb of saying. */
  speaks: boolean
  kind: 'name' | 'nominal' | 'pronoun'
}

/** Whether a token is the subject of a verb of saying. */
export function speaks(view: SentenceView, token: number): boolean {
  return (view.roles[token] ?? []).some(
    (arc) => arc.label === 'nsubj' && ownWordsVerbs.has(lemmaOf(view, arc.token)),
  )
}

/** Whether a token is a subject, an object or something else of its clause. */
export function roleOf(view: SentenceView, token: number): Occurrence['role'] {
  const arcs = view.roles[token] ?? []
  if (arcs.some((arc) => arc.label.startsWith('nsubj'))) return 'subject'
  // "Two of them said": the enhanced graph makes them the subject.
  if (view.governor[token]?.label === 'nsubj') return 'subject'
  return arcs.some((arc) => /^(?:obj|iobj|obl:agent)$/u.test(arc.label)) ? 'object' : 'other'
}

/** The verb or predicate whose clause a token stands in: what binding is judged by. */
export function clauseOf(view: SentenceView, token: number): number {
  let at = token
  for (let steps = 0; steps < 30; steps += 1) {
    const above = view.governor[at] ?? null
    if (above === null) return at
    if (
      /^(?:nsubj|obj|iobj|obl|advmod|xcomp)/u.test(above.label) &&
      (isVerb(view, above.token) || hasSubject(view, above.token))
    )
      return above.token
    if (isVerb(view, at) && /^(?:root|ccomp|advcl|acl|conj|parataxis)/u.test(above.label)) return at
    at = above.token
  }
  return at
}

const hasSubject = (view: SentenceView, token: number) =>
  (view.dependents[token] ?? []).some((arc) => arc.label.startsWith('nsubj'))

/** The noun phrase a token heads or stands in, as the chain of governors up to the clause. */
export function governorsWithin(view: SentenceView, token: number): number[] {
  const chain: number[] = []
  let at = token
  for (let steps = 0; steps < 30; steps += 1) {
    const above = view.governor[at] ?? null
    if (above === null || isVerb(view, above.token)) return chain
    chain.push(above.token)
    at = above.token
  }
  return chain
}

/** What has been said so far, most recent last. */
export class History {
  readonly #occurrences: Occurrence[] = []

  add(occurrence: Occurrence): void {
    this.#occurrences.push(occurrence)
  }

  /** Everything from so many sentences back, nearest first; of the sentence itself only what stands before the token. */
  before(sentence: number, token: number, sentencesBack: number): Occurrence[] {
    const found: Occurrence[] = []
    for (let at = this.#occurrences.length - 1; at >= 0; at -= 1) {
      const occurrence = this.#occurrences[at]
      if (occurrence === undefined) break
      if (occurrence.sentence < sentence - sentencesBack) break
      if (occurrence.sentence > sentence || (occurrence.sentence === sentence && occurrence.token >= token))
        continue
      found.push(occurrence)
    }
    return found
  }

  /**
   * The one that a description goes back to: the nearest that fits, if it stands in this sentence or the one before, else
   * the one spoken of most often in the last fifteen sentences, the nearest of equals.
   */
  salient(sentence: number, token: number, fits: (entity: Entity) => boolean): Entity | null {
    const times = new Map<Entity, number>()
    for (const occurrence of this.before(sentence, token, 15))
      for (const entity of occurrence.entities) {
        if (!fits(entity)) continue
        if (times.size === 0 && occurrence.sentence >= sentence - 1) return entity
        times.set(entity, (times.get(entity) ?? 0) + 1)
      }
    const [best] = [...times].toSorted((a, b) => b[1] - a[1])
    return best?.[0] ?? null
  }

  /** Entities in the order of their last occurrence, nearest first. */
  recent(sentence: number, token: number, sentencesBack: number): Entity[] {
    const seen = new Set<Entity>()
    for (const occurrence of this.before(sentence, token, sentencesBack))
      for (const entity of occurrence.entities) seen.add(entity)
    return [...seen]
  }
}

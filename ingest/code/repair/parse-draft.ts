import { lowerCase } from '../../../model/lower-case.ts'
import type { Dependency, Token } from '../../parse/parsed-article.ts'

/** A sentence's tokens and edges while they are put right. */
export type Draft = { tokens: Token[]; lemmas: string[]; basic: Dependency[]; enhanced: Dependency[] }

export const tag = (draft: Draft, token: number): string => draft.tokens[token]?.partOfSpeech ?? ''
export const word = (draft: Draft, token: number): string => lowerCase(draft.tokens[token]?.text ?? '')
export const isVerb = (draft: Draft, token: number): boolean => tag(draft, token).startsWith('VB')
/** The first edge to a token. */
export const above = (draft: Draft, token: number): Dependency | undefined => hung(draft.basic).above[token]
export const below = (draft: Draft, token: number): readonly Dependency[] =>
  hung(draft.basic).below[token + 1] ?? []
export const hasBelow = (draft: Draft, token: number, label: RegExp): boolean =>
  below(draft, token).some((edge) => label.test(edge.label))

/** The edges of a list by either end; those of the root, whose number is −1, come first in `below`. */
type Hung = { above: Dependency[]; below: Dependency[][] }

/** A repair puts a new list in the old one's place, and most sentences need none. */
const known = new WeakMap<readonly Dependency[], Hung>()

function hung(edges: readonly Dependency[]): Hung {
  const found = known.get(edges)
  if (found !== undefined) return found
  const made: Hung = { above: [], below: [] }
  for (const edge of edges) {
    made.above[edge.dependent] ??= edge
    const siblings = (made.below[edge.governor + 1] ??= [])
    siblings.push(edge)
  }
  known.set(edges, made)
  return made
}

/** Hangs a token elsewhere, in both graphs; what else the enhanced graph derived from the old place goes. */
export function move(draft: Draft, dependent: number, edge: Dependency, enhancedLabel: string): void {
  const old = above(draft, dependent)
  draft.basic = draft.basic.map((other) => (other.dependent === dependent ? edge : other))
  draft.enhanced = [
    ...draft.enhanced.filter((other) => other.dependent !== dependent || other.governor !== old?.governor),
    { ...edge, label: enhancedLabel },
  ]
}

/** Changes edges of both graphs: each becomes what `change` makes of it, which may be the same edge. */
export function rewrite(draft: Draft, change: (edge: Dependency) => Dependency): void {
  draft.basic = draft.basic.map(change)
  draft.enhanced = draft.enhanced.map(change)
}

/** Gives what joins a token to its governor another label, in both graphs. */
export function relabel(
  draft: Draft,
  { governor, dependent }: Pick<Dependency, 'governor' | 'dependent'>,
  label: string,
): void {
  rewrite(draft, (edge) =>
    edge.governor === governor && edge.dependent === dependent ? { ...edge, label } : edge,
  )
}

import type { Predicate } from './participants/predicates.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** What speaks for and against a claim; the product of the parts is its confidence. */
export function confidenceParts(facts: {
  tree: SyntaxTree
  predicate: Predicate
  actors: number
  recipients: number
  embedded: boolean
  asserted: boolean
  pronouns: number
}): Record<string, number> {
  const { tree, predicate, actors, recipients, embedded, asserted, pronouns } = facts
  const parts: Record<string, number> = {
    construction: { verb: 0.95, light: 0.95, inverse: 0.9, adjective: 0.85, noun: 0.75 }[predicate.kind],
    participants:
      actors > 0 && actors + recipients > 1 ? 1 : actors > 0 ? 0.88 : recipients > 0 ? 0.75 : 0.55,
  }
  if (predicate.entry.conditions.every((condition) => condition.negated)) parts['unconditional frame'] = 0.95
  if (tree.tokens.length > 60) parts['long sentence'] = tree.tokens.length > 100 ? 0.75 : 0.88
  if (tree.basicGovernor[predicate.carrier]?.label === 'dep') parts['uncertain parse'] = 0.8
  if (embedded) parts['inside another clause'] = 0.88
  if (!asserted) parts['not asserted'] = 0.92
  if (pronouns > 0) parts['through a pronoun'] = 0.93
  return parts
}

/** The confidence itself, to three digits. */
export function confidenceOf(parts: Readonly<Record<string, number>>): number {
  return Math.round(Object.values(parts).reduce((product, part) => product * part, 1) * 1000) / 1000
}

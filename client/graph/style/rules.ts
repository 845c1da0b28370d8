import { actorTypes } from '../../../model/actor.ts'
import type { ActorType } from '../../../model/actor.ts'
import type { EventStatus } from '../../../model/event.ts'
import { quads } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { actorShapes } from './palette.ts'
import type { ColourToken, Shape } from './palette.ts'

/** What is known about a node when it is styled. */
export type NodeFacts = {
  kind: 'actor' | 'event'
  type: ActorType | null
  quad: Quad | null
  /** How an event stands: reported, announced, denied. */
  status: EventStatus | null
  /** Known from one article only: a bare surname, a role, an unnamed group. */
  local: boolean
  pinned: boolean
  selected: boolean
  chosen: boolean
  hovered: boolean
  /** On the path that is shown. */
  onPath: boolean
  /** Not on the path that is shown. */
  faded: boolean
  beside: boolean
}
export type NodeLook = {
  colour: ColourToken
  border: ColourToken
  borderWidth: number
  ring: ColourToken
  shape: Shape
  /** Into how many dashes the border is broken; 0 for a whole one. */
  dashes: number
  forceLabel: boolean
  showLabel: boolean
  zIndex: number
}
export type EdgeFacts = {
  kind: 'link' | 'participation'
  quad: Quad
  role: 'actor' | 'recipient' | null
  /** How the event stands in which somebody takes part. */
  status: EventStatus | null
  selected: boolean
  hovered: boolean
  beside: boolean
  onPath: boolean
  faded: boolean
}
export type EdgeLook = { colour: ColourToken; widen: number; dashed: boolean; zIndex: number }

export type Rule<Facts, Look> = { when: Partial<Facts>; set: Partial<Look> }

export const plainNode: NodeLook = {
  colour: 'quiet',
  border: 'paper',
  borderWidth: 1.5,
  ring: 'none',
  shape: 'circle',
  dashes: 0,
  forceLabel: false,
  showLabel: true,
  zIndex: 0,
}

/** What only some affirm, or nobody states as done, is never drawn whole: the less certain, the more broken. */
export const statusDashes = [
  ['disputed', 2],
  ['announced', 8],
  ['hypothetical', 8],
  ['denied', 4],
] as const satisfies readonly (readonly [EventStatus, number])[]

/** Appearance as data, in order: a later rule overrides an earlier one. */
export const nodeRules: readonly Rule<NodeFacts, NodeLook>[] = [
  ...actorTypes.map((type) => ({ when: { type }, set: { colour: type, shape: actorShapes[type] } })),
  ...actorTypes.map((type): Rule<NodeFacts, NodeLook> => ({
    when: { type, local: true },
    set: { colour: 'paper', border: type, borderWidth: 2 },
  })),
  { when: { kind: 'event' }, set: { shape: 'ring', colour: 'paper', borderWidth: 3, zIndex: -1 } },
  ...quads.map((quad): Rule<NodeFacts, NodeLook> => ({
    when: { kind: 'event', quad },
    set: { border: `quad${quad}` },
  })),
  ...statusDashes.map(([status, dashes]): Rule<NodeFacts, NodeLook> => ({
    when: { kind: 'event', status },
    set: { dashes },
  })),
  { when: { pinned: true, kind: 'actor' }, set: { border: 'ink', borderWidth: 2 } },
  { when: { faded: true }, set: { colour: 'faded', border: 'paper', showLabel: false } },
  { when: { onPath: true }, set: { forceLabel: true, ring: 'halo', zIndex: 2 } },
  { when: { beside: true }, set: { zIndex: 1 } },
  { when: { chosen: true }, set: { ring: 'accent', zIndex: 2 } },
  // What the pointer is on keeps its place among the others: Sigma draws it above them without sorting all anew.
  { when: { hovered: true }, set: { ring: 'halo', forceLabel: true, showLabel: true } },
  { when: { hovered: true, chosen: true }, set: { ring: 'accent' } },
  { when: { selected: true }, set: { ring: 'accent', forceLabel: true, showLabel: true, zIndex: 4 } },
]

export const plainEdge: EdgeLook = { colour: 'quiet', widen: 1, dashed: false, zIndex: 0 }

export const edgeRules: readonly Rule<EdgeFacts, EdgeLook>[] = [
  ...quads.map((quad): Rule<EdgeFacts, EdgeLook> => ({
    when: { quad },
    set: { colour: `quad${quad}` },
  })),
  { when: { role: 'recipient' }, set: { widen: 0.6 } },
  ...statusDashes.map(([status]): Rule<EdgeFacts, EdgeLook> => ({
    when: { kind: 'participation', status },
    set: { dashed: true },
  })),
  { when: { faded: true }, set: { colour: 'fadedEdge', zIndex: -1 } },
  { when: { beside: true }, set: { widen: 1.4, zIndex: 5 } },
  { when: { onPath: true }, set: { widen: 2, zIndex: 6 } },
  { when: { hovered: true }, set: { widen: 2 } },
  { when: { selected: true }, set: { colour: 'accent', widen: 2, zIndex: 8 } },
]

/**
 * Lays the rules that fit over the plain look. The same facts give the same look, so it is found once for each
 * combination of facts and kept: a graph of thousands has a few dozen of them.
 */
export function ruleBook<Facts extends object, Look extends object>(
  rules: readonly Rule<Facts, Look>[],
  plain: Look,
): (facts: Facts) => Look {
  const found = new Map<string, Look>()
  return (facts) => {
    const key = Object.values(facts).join(' ')
    const known = found.get(key)
    if (known !== undefined) return known
    const entries = new Map<string, unknown>(Object.entries(facts))
    const look = rules.reduce<Look>(
      (look, rule) =>
        Object.entries(rule.when).every(([name, value]) => entries.get(name) === value)
          ? { ...look, ...rule.set }
          : look,
      plain,
    )
    found.set(key, look)
    return look
  }
}

export const lookOfNode = ruleBook(nodeRules, plainNode)
export const lookOfEdge = ruleBook(edgeRules, plainEdge)

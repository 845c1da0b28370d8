import { z } from 'zod'

declare const nodeBrand: unique symbol
declare const edgeBrand: unique symbol

/** The id of an actor or event as a node of the drawn graph. Same text as in the API. */
export type NodeId = string & { readonly [nodeBrand]: true }
/** The id of an edge of the drawn graph. Made here, never parsed. */
export type EdgeId = string & { readonly [edgeBrand]: true }

/** A node's id in what was kept. */
export const NodeIdText = z.custom<NodeId>(isNodeId, 'is not the id of a node')

/** Marks a text as a node's id; an empty one is a programming error. */
export function nodeId(text: string): NodeId {
  if (!isNodeId(text)) throw new RangeError('a node needs an id')
  return text
}

/** Marks a text as an edge's id. */
export function edgeId(text: string): EdgeId {
  if (!isEdgeId(text)) throw new RangeError('an edge needs an id')
  return text
}

/** The edge of two actors in one quad; the same whichever actor comes first. */
export function linkId(one: string, other: string, quad: number): EdgeId {
  return edgeId(`link ${quad} ${pairOf(one, other)}`)
}

/** Two nodes as one text, the same whichever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** The edge between an event and an actor that takes part in it in one role. */
export function participationId(event: string, actor: string, role: string): EdgeId {
  return edgeId(`participation ${role} ${event} ${actor}`)
}

function isNodeId(text: unknown): text is NodeId {
  return typeof text === 'string' && text !== ''
}

function isEdgeId(text: string): text is EdgeId {
  return text !== ''
}

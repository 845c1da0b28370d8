import { nodeTypes } from '../schema/node-types.ts'
import type { NodeType } from '../schema/node-types.ts'
import { relationshipTypes } from '../schema/relationship-types.ts'
import type { RelationshipType } from '../schema/relationship-types.ts'

/** Housekeeping that tells what was done: it comes along. */
export const carried: readonly string[] = ['LedgerEntry', 'Job']

/** Housekeeping of a running database: marks and locks mean nothing elsewhere, for a restored graph is derived anew. */
export const leftBehind: readonly string[] = ['Dirty', 'Dramatis']

/** Written by the load, which knows the outlet's key, although the actor at its end is derived. */
const writtenByLoad: readonly string[] = ['PUBLISHED_BY']

/** The node types of a backup: what articles own, what is people's, and the history. A new type comes along by itself. */
export const backedUpNodes: readonly NodeType[] = nodeTypes.filter(
  ({ label, layer }) => layer === 'owned' || layer === "people's" || carried.includes(label),
)

/** Whether a property belongs to its node and not to the deriver. A local key is its id; all else on it is derived. */
export function isOwnProperty({ label, properties }: NodeType, name: string): boolean {
  if (label === 'LocalKey') return name === 'id'
  return !properties.some((property) => property.name === name && property.derived === true)
}

/** The relationships of one type between nodes of two labels. */
export type BackedUpRelationships = {
  readonly type: string
  readonly start: string
  readonly end: string
  readonly properties: RelationshipType['properties']
}

/** The relationships of a backup, each from a node that is in it. */
export const backedUpRelationships: readonly BackedUpRelationships[] = relationshipTypes
  .filter(({ type, layer }) => layer === 'owned' || layer === "people's" || writtenByLoad.includes(type))
  .flatMap(({ type, from, to, properties }) =>
    from
      .filter((start) => backedUpNodes.some(({ label }) => label === start))
      .flatMap((start) => to.map((end) => ({ type, start, end, properties }))),
  )

import { quadNames } from '../../../model/plover/event-types.ts'
import type { GraphDocument } from '../model/document.ts'
import { labelOf } from '../style/style.ts'
import type { Seen } from '../visible/visible.ts'
import { counted } from './rows.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import { edgeId, nodeId } from '../model/ids.ts'

/** A node or an edge in a few words, for the line under the drawing; a link with the events that are in force. */
export function wordsFor(document: GraphDocument, seen: Seen, id: NodeId | EdgeId): string {
  const node = document.node(nodeId(id))
  if (node !== null)
    return node.kind === 'actor'
      ? `${node.actor.name} · ${counted(node.actor.degree, 'event')}`
      : `${node.event.name} · ${counted(node.event.claimCount, 'claim')}`
  const found = document.edge(edgeId(id))
  if (found === null) return ''
  const [source, target] = [document.node(found.source), document.node(found.target)]
  const names = [source, target].map((end) => (end === null ? '' : labelOf(end))).join(' and ')
  return found.edge.kind === 'link'
    ? `${names} · ${counted(seen.inForce.get(found.id) ?? found.edge.count, 'event')} of ${quadNames[found.edge.quad]}`
    : `${names} · ${found.edge.role}`
}

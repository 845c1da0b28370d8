import { describeDate } from '../../../model/dates.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { GraphDocument } from '../model/document.ts'
import { otherEnd } from '../model/document.ts'
import type { NodeId } from '../model/ids.ts'
import { actorTypeNames } from '../style/palette.ts'
import { labelOf } from '../style/style.ts'
import type { Visible } from '../visible/visible.ts'

/** A node of the drawing in words. */
export type Row = {
  id: NodeId
  kind: 'actor' | 'event'
  name: string
  /** "person, 12 events, joined to 8 actors shown" */
  description: string
  weight: number
  /** Known from one article only: a bare surname, a role, an unnamed group. */
  isLocal: boolean
}

/** The drawing as a list, weightiest first: what a screen reader, a keyboard or a page without WebGL works with. */
export function mirrorRows(document: GraphDocument, seen: Visible): Row[] {
  const rows: Row[] = []
  for (const id of seen.nodes) {
    const node = document.node(id)
    if (node === null) continue
    const partners = new Set<NodeId>()
    for (const edge of document.edgesOf(id)) {
      const other = otherEnd(edge, id)
      if (seen.edges.has(edge.id) && document.node(other)?.kind === 'actor') partners.add(other)
    }
    rows.push(
      node.kind === 'actor'
        ? {
            id,
            kind: 'actor',
            name: node.actor.name,
            description: [
              actorTypeNames[node.actor.type].one,
              ...(isNamedKey(node.actor.id) ? [] : ['known from one article only']),
              counted(node.actor.degree, 'event'),
              ...(partners.size > 0 ? [`joined to ${counted(partners.size, 'actor')} shown`] : []),
            ].join(', '),
            weight: node.actor.degree,
            isLocal: !isNamedKey(node.actor.id),
          }
        : {
            id,
            kind: 'event',
            name: labelOf(node),
            description: [
              'event',
              node.event.participants.map((participant) => participant.name).join(' and '),
              describeDate(node.event.date),
            ].join(', '),
            weight: node.event.claimCount,
            isLocal: false,
          },
    )
  }
  return rows.toSorted(
    (a, b) =>
      Number(a.kind === 'event') - Number(b.kind === 'event') ||
      b.weight - a.weight ||
      a.name.localeCompare(b.name, 'en'),
  )
}

/** "1 event", "1,843 events". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

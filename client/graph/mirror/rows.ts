import { describeDate } from '../../../model/dates.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { GraphDocument } from '../model/document.ts'
import { otherEnd } from '../model/document.ts'
import type { NodeId } from '../model/ids.ts'
import { actorTypeNames } from '../style/palette.ts'
import { labelOf } from '../style/style.ts'
import type { Visible } from '../visible/visible.ts'

/** A node of the drawing in the list. */
export type Row = {
  id: NodeId
  kind: 'actor' | 'event'
  name: string
  weight: number
  /** Known from one article only: a bare surname, a role, an unnamed group. */
  isLocal: boolean
  /** What the measures in force say of it: "betweenness 0.12, rank 3"; empty when there are none. */
  measured: string
}

const alphabet = new Intl.Collator('en')

/** The drawing as a list, weightiest first: what a screen reader, a keyboard or a page without WebGL works with. */
export function mirrorRows(document: GraphDocument, seen: Visible): Row[] {
  const rows: Row[] = []
  for (const id of seen.nodes) {
    const node = document.node(id)
    if (node === null) continue
    rows.push({
      id,
      kind: node.kind,
      name: labelOf(node),
      weight: node.kind === 'actor' ? node.actor.degree : node.event.claimCount,
      isLocal: node.kind === 'actor' && !isNamedKey(node.actor.id),
      measured: '',
    })
  }
  return rows.toSorted(
    (a, b) =>
      Number(a.kind === 'event') - Number(b.kind === 'event') ||
      b.weight - a.weight ||
      alphabet.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** What a measure says of a node; nothing of whom it does not know. */
export type Teller = (id: NodeId) => string

/** The same rows with what some measures say of each: found when it is read, since few of thousands are in sight. */
export function measuredRows(rows: readonly Row[], tellers: readonly Teller[]): readonly Row[] {
  if (tellers.length === 0) return rows
  return rows.map((row) => ({
    ...row,
    get measured() {
      return tellers
        .map((tell) => tell(row.id))
        .filter((words) => words !== '')
        .join('; ')
    },
  }))
}

/** A row in words: "person, 12 events, joined to 8 actors shown". */
export function describeRow(document: GraphDocument, seen: Visible, row: Row): string {
  const node = document.node(row.id)
  if (node === null) return ''
  if (node.kind === 'event') {
    const participants = node.event.participants.map((participant) => participant.name).join(' and ')
    return `event, ${participants}, ${describeDate(node.event.date)}`
  }
  const partners = new Set<NodeId>()
  for (const edge of document.edgesOf(row.id)) {
    const other = otherEnd(edge, row.id)
    if (seen.edges.has(edge.id) && document.node(other)?.kind === 'actor') partners.add(other)
  }
  return [
    actorTypeNames[node.actor.type].one,
    ...(row.isLocal ? ['known from one article only'] : []),
    counted(node.actor.degree, 'event'),
    ...(row.measured === '' ? [] : [row.measured]),
    ...(partners.size > 0 ? [`joined to ${counted(partners.size, 'actor')} shown`] : []),
  ].join(', ')
}

/** "1 event", "1,843 events". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

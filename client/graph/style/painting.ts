import type { Appearance, ColourMeaning, ColourRule } from '../model/appearance.ts'
import type { Edge, GraphDocument, GraphNode } from '../model/document.ts'
import { pairOf } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Seen } from '../visible/visible.ts'
import { amountOf, amountWords, categoryOf, isCategory } from './meaning.ts'
import type { MeasuredGraph } from './meaning.ts'
import { categoryTokens, rampTokens } from './palette.ts'
import type { ColourToken } from './palette.ts'

/** What a colour of nodes means at the moment, and who has it. */
export type KeyEntry = { key: string; words: string; colour: ColourToken; ids: readonly NodeId[] }
/** The colours of nodes in the order of the legend; null while they mean the type of actor alone. */
export type NodeKey = { meaning: ColourMeaning; entries: readonly KeyEntry[]; isMeasured: boolean }
/** The colours of links where they mean dates, from the first on. */
export type EdgeKey = { entries: readonly { colour: ColourToken; from: string; to: string }[] }

/** The colours and marks that the reader's choice gives, over the plain look of `rules.ts`. */
export type Painting = {
  readonly tints: ReadonlyMap<NodeId, ColourToken>
  /** What stands beside the name, so that colour is not the only cue. */
  readonly marks: ReadonlyMap<NodeId, string>
  readonly edgeTints: ReadonlyMap<EdgeId, ColourToken>
  readonly nodeKey: NodeKey | null
  readonly edgeKey: EdgeKey | null
}
export const plainPainting: Painting = {
  tints: new Map(),
  marks: new Map(),
  edgeTints: new Map(),
  nodeKey: null,
  edgeKey: null,
}

/** Finds the colours for a document: of hidden nodes too, so that the legend can bring them back. */
export function paint(
  document: GraphDocument,
  seen: Seen,
  appearance: Appearance,
  measured: MeasuredGraph,
): Painting {
  if (appearance.colour === 'type' && appearance.links === 'kind' && appearance.rules.length === 0)
    return plainPainting
  const nodes = document
    .nodes()
    .filter(({ id, node }) => node.kind === 'actor' && (seen.nodes.has(id) || document.view.hidden.has(id)))
  const nodeColours = nodePaint(document, nodes, appearance.colour, measured)
  for (const rule of appearance.rules) applyRule(document, nodes, rule, nodeColours)
  return { ...nodeColours, ...edgePaint(document, seen, appearance) }
}

type Nodes = readonly { id: NodeId; node: GraphNode }[]
type NodePaint = {
  tints: Map<NodeId, ColourToken>
  marks: Map<NodeId, string>
  nodeKey: NodeKey | null
}

function nodePaint(
  document: GraphDocument,
  nodes: Nodes,
  meaning: ColourMeaning,
  measured: MeasuredGraph,
): NodePaint {
  if (meaning === 'type') return { tints: new Map(), marks: new Map(), nodeKey: null }
  const { entries, marks, isMeasured } = isCategory(meaning)
    ? categories(document, nodes, meaning, measured)
    : amounts(nodes, meaning, measured)
  const tints = new Map(entries.flatMap(({ ids, colour }) => ids.map((id) => [id, colour] as const)))
  return { tints, marks, nodeKey: { meaning, entries, isMeasured } }
}

type Paint = { entries: KeyEntry[]; marks: Map<NodeId, string>; isMeasured: boolean }

/** The largest categories get colours, the rest one quiet colour together. Numbered parts keep their order. */
function categories(
  document: GraphDocument,
  nodes: Nodes,
  meaning: Parameters<typeof categoryOf>[0],
  measured: MeasuredGraph,
): Paint {
  const found = new Map<string, { key: string; words: string; ids: NodeId[] }>()
  const marks = new Map<NodeId, string>()
  const unknown: NodeId[] = []
  for (const { id, node } of nodes) {
    const category = categoryOf(meaning, document, id, node, measured)
    if (category === null) {
      unknown.push(id)
      continue
    }
    marks.set(id, category.mark)
    const known = found.get(category.key)
    if (known === undefined) found.set(category.key, { key: category.key, words: category.words, ids: [id] })
    else known.ids.push(id)
  }
  const ranked = [...found.values()].toSorted(
    (a, b) => b.ids.length - a.ids.length || (a.key < b.key ? -1 : 1),
  )
  const rest = ranked.slice(categoryTokens.length).flatMap(({ ids }) => ids)
  const entries = ranked
    .slice(0, categoryTokens.length)
    .map((category, index): KeyEntry => ({ ...category, colour: categoryTokens[index] ?? 'quiet' }))
  return {
    entries: [
      ...entries,
      ...(rest.length === 0 ? [] : [{ key: 'others', words: 'Others', colour: 'quiet' as const, ids: rest }]),
      ...(unknown.length === 0
        ? []
        : [{ key: 'unknown', words: 'Not known', colour: 'faded' as const, ids: unknown }]),
    ],
    marks,
    isMeasured: found.size > 0 || nodes.length === 0,
  }
}

/** Up to five steps with about as many nodes in each. */
function amounts(nodes: Nodes, meaning: Parameters<typeof amountOf>[0], measured: MeasuredGraph): Paint {
  const values = new Map<NodeId, number>()
  for (const { id, node } of nodes) {
    const value = amountOf(meaning, id, node, measured)
    if (value !== null) values.set(id, value)
  }
  const write = (value: number) => amountWords(meaning, value)
  const entries = steps([...values].toSorted((a, b) => a[1] - b[1])).map(
    ({ members, from, to }, index, all): KeyEntry => ({
      key: String(index),
      words: write(from) === write(to) ? write(from) : `${write(from)} to ${write(to)}`,
      colour: rampAt(index, all.length),
      ids: members,
    }),
  )
  return {
    entries,
    marks: new Map([...values].map(([id, value]) => [id, write(value)])),
    isMeasured: values.size > 0 || nodes.length === 0,
  }
}

function rampAt(index: number, count: number): ColourToken {
  const at = count === 1 ? rampTokens.length - 1 : Math.round((index * (rampTokens.length - 1)) / (count - 1))
  return rampTokens[at] ?? 'quiet'
}

/** Cuts a sorted list into steps of about equal length; equal values stay together. */
export function steps<Id, Value>(
  sorted: readonly (readonly [Id, Value])[],
): { members: Id[]; from: Value; to: Value }[] {
  const result: { members: Id[]; from: Value; to: Value }[] = []
  const length = Math.max(sorted.length / rampTokens.length, 1)
  for (const [index, [id, value]] of sorted.entries()) {
    const last = result.at(-1)
    const isFull = index >= result.length * length
    if (last === undefined || (isFull && last.to !== value))
      result.push({ members: [id], from: value, to: value })
    else {
      last.members.push(id)
      last.to = value
    }
  }
  return result
}

function applyRule(
  document: GraphDocument,
  nodes: Nodes,
  { by, value, colour }: ColourRule,
  { tints, marks }: NodePaint,
): void {
  for (const { id, node } of nodes) {
    const category = categoryOf(by, document, id, node, new Map())
    if (category?.key !== value) continue
    tints.set(id, categoryTokens[colour - 1] ?? 'quiet')
    if (category.mark !== '') marks.set(id, category.mark)
  }
}

function edgePaint(
  document: GraphDocument,
  seen: Seen,
  { links }: Appearance,
): Pick<Painting, 'edgeTints' | 'edgeKey'> {
  if (links === 'kind') return { edgeTints: new Map(), edgeKey: null }
  const drawn = [...seen.edges].flatMap((id) => document.edge(id) ?? [])
  if (links === 'dominant') return { edgeTints: lesserKinds(drawn, seen), edgeKey: null }
  const dated = drawn.flatMap(({ id, edge }) =>
    edge.kind === 'link' && edge[links] !== null ? [[id, edge[links]] as const] : [],
  )
  const entries = steps(dated.toSorted((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)))
  const edgeTints = new Map<EdgeId, ColourToken>()
  for (const [index, { members }] of entries.entries())
    for (const id of members) edgeTints.set(id, rampAt(index, entries.length))
  for (const { id, edge } of drawn) if (edge.kind === 'link' && !edgeTints.has(id)) edgeTints.set(id, 'faded')
  return {
    edgeTints,
    edgeKey: {
      entries: entries.map(({ from, to }, index) => ({ colour: rampAt(index, entries.length), from, to })),
    },
  }
}

/** Links of a kind that another kind of the same two outweighs; of equal ones the more intense, the later quad, prevails. */
function lesserKinds(drawn: readonly Edge[], seen: Seen): Map<EdgeId, ColourToken> {
  const strongest = new Map<string, { id: EdgeId; count: number }>()
  const links = drawn
    .filter(({ edge }) => edge.kind === 'link')
    .toSorted((a, b) => a.edge.quad - b.edge.quad)
    .map(({ id, source, target }) => ({ id, pair: pairOf(source, target), count: seen.inForce.get(id) ?? 0 }))
  for (const { id, pair, count } of links)
    if (count >= (strongest.get(pair)?.count ?? 0)) strongest.set(pair, { id, count })
  return new Map(
    links.flatMap(({ id, pair }) => (strongest.get(pair)?.id === id ? [] : [[id, 'fadedEdge'] as const])),
  )
}

import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { effectOf, isLookAlone, newcomersOf } from './command/effect.ts'
import type { Command, Draft } from './command/log.ts'
import { CommandLog } from './command/log.ts'
import type { Measured } from './metric/measure.ts'
import type { MeasureName } from './metric/metrics.ts'
import { measureTeller } from './metric/words.ts'
import { measuredRows, mirrorRows } from './mirror/rows.ts'
import type { Row } from './mirror/rows.ts'
import { GraphDocument } from './model/document.ts'
import type { Edge } from './model/document.ts'
import type { Group } from './model/groups.ts'
import type { EdgeId, NodeId } from './model/ids.ts'
import type { Extent, ViewState } from './model/view.ts'
import { fold } from './style/fold.ts'
import type { Folded, FoldedEdge } from './style/fold.ts'
import { measureOf } from './style/meaning.ts'
import { paint, plainPainting } from './style/painting.ts'
import type { EdgeKey, NodeKey } from './style/painting.ts'
import { palettes } from './style/palette.ts'
import type { Theme } from './style/palette.ts'
import { besideOf, noEmphasis, rescaled, scaleOf, styleEdge, styleNode, touchedBy } from './style/style.ts'
import { asCompared, comparedLinks } from './style/comparison.ts'
import type { ComparedLinks } from './style/comparison.ts'
import type { DrawnEdge, DrawnNode, Emphasis, Look, Scale } from './style/style.ts'
import type { DatedEvent } from './visible/calendar.ts'
import { Calendars } from './visible/calendars.ts'
import type { CalendarChoice } from './visible/calendars.ts'
import { countVisible } from './visible/counts.ts'
import type { Counts } from './visible/counts.ts'
import { visible } from './visible/visible.ts'
import type { Seen, Visible } from './visible/visible.ts'

/** What is to be drawn: the visible nodes and edges with their appearance. */
export type Scene = {
  nodes: ReadonlyMap<NodeId, DrawnNode>
  edges: ReadonlyMap<EdgeId, DrawnEdge>
  extent: Extent | null
}
/** Which parts of a scene changed; null when anything may have. */
export type Touched = Visible | null
/** A measure, and what was drawn when it was taken. */
type Measurement = { values: Measured; of: Seen; tell: (id: NodeId) => string }
export type SceneListener = (scene: Scene, touched: Touched) => void

/** What React sees of the graph: ids, counts and words, never the nodes themselves. */
export type Snapshot = {
  version: number
  view: ViewState
  rows: readonly Row[]
  counts: Counts
  /** What colours mean where they do not mean types and kinds. */
  key: { nodes: NodeKey | null; edges: EdgeKey | null }
  /** Whom the reader gathered. */
  chosen: ReadonlySet<NodeId>
  /** The actors that are shown unless they are lonely; the same set as long as they are the same. */
  actors: ReadonlySet<NodeId>
  undoLabel: string | null
  redoLabel: string | null
  /** What the reader did, oldest first, and what was taken back, latest first; `forgotten` steps before can be undone no more. */
  history: { done: readonly string[]; undone: readonly string[]; forgotten: number }
  /** What the last command, undo or redo did, to be announced. */
  announcement: string
}

/**
 * The explorer without a screen: document → visible → style → scene. Every change goes through `perform`, so that
 * every change can be taken back.
 */
export class Explorer {
  readonly document = new GraphDocument()
  readonly store: StoreApi<Snapshot>
  /** When the events lie that links count, as far as the server was asked. No part of the document: facts are not undone. */
  readonly calendars = new Calendars()
  readonly #log = new CommandLog(this.document)
  readonly #sceneListeners = new Set<SceneListener>()
  #seen: Seen = { nodes: new Set(), edges: new Set(), inForce: new Map(), actors: new Set() }
  /** What is seen as a list, before anything is measured. */
  #rows: readonly Row[] = []
  #compared: ComparedLinks | null = null
  #nodes = new Map<NodeId, DrawnNode>()
  #edges = new Map<EdgeId, DrawnEdge>()
  #look: Look = { scale: scaleOf(this.document, this.#seen), painting: plainPainting }
  readonly #measured = new Map<MeasureName, Measurement>()
  /** What groups make of it; null while there are none. */
  #folded: Folded | null = null
  #emphasis: Emphasis = noEmphasis
  #theme: Theme = 'light'

  constructor() {
    this.store = createStore<Snapshot>(() => this.#snapshot(0, ''))
  }

  get seen(): Seen {
    return this.#seen
  }

  get emphasis(): Emphasis {
    return this.#emphasis
  }

  get scene(): Scene {
    const { nodes, edges } = this.#folded ?? { nodes: this.#nodes, edges: this.#edges }
    return { nodes, edges, extent: this.document.view.extent }
  }

  /** Who came with the latest command that brought somebody, and is still there. */
  get newcomers(): ReadonlySet<NodeId> {
    return new Set(newcomersOf(this.#log.done).filter((id) => this.#seen.nodes.has(id)))
  }

  /** The scene in the colours of a theme, whatever the page has, and without what the pointer is over: for pictures. */
  sceneIn(theme: Theme): Scene {
    const scene = {
      nodes: new Map<NodeId, DrawnNode>(),
      edges: new Map<EdgeId, DrawnEdge>(),
      extent: this.document.view.extent,
    }
    const emphasis = { ...this.#emphasis, hovered: null }
    this.#styleInto(scene, this.#seen, emphasis, theme)
    return { ...scene, ...this.#fold(scene, emphasis, theme) }
  }

  /** The edges that a line of a group stands for, and whom it joins; null for a line of its own. */
  foldedEdge(id: EdgeId): FoldedEdge | null {
    return this.#folded?.folded.get(id) ?? null
  }

  /** The group that is drawn as this node; null for any other. */
  group(id: string): Group | null {
    return this.document.view.groups.find((group) => group.id === id) ?? null
  }

  /** The first drawing: it is where undo ends. */
  load(edit: (draft: Draft) => void): void {
    new CommandLog(this.document).perform('Load', edit)
    this.#refresh('')
  }

  /**
   * Carries out what the reader asked for; `label` says it in the history and to a screen reader. Steps with the same
   * `gesture`, such as those of a drag, are undone together.
   */
  perform(label: string, edit: (draft: Draft) => void, gesture: object | null = null): boolean {
    const changed = this.#log.perform(label, edit, gesture)
    if (changed) this.#take(this.#log.done.slice(-1), label)
    return changed
  }

  undo(): void {
    const command = this.#log.undo()
    if (command !== null) this.#take([command], `Undone: ${command.label}`)
  }

  redo(): void {
    const command = this.#log.redo()
    if (command !== null) this.#take([command], `Done again: ${command.label}`)
  }

  /** Undoes or redoes until so many commands are done, and draws once. */
  goTo(count: number): void {
    const before = this.#log.done.length
    const taken: Command[] = []
    for (let command = this.#stepTowards(count); command !== null; command = this.#stepTowards(count))
      taken.push(command)
    if (taken.length === 0) return
    const isBack = this.#log.done.length < before
    this.#take(taken, isBack ? `${taken.length} steps undone` : `${taken.length} steps done again`)
  }

  #stepTowards(count: number): Command | null {
    const { length } = this.#log.done
    return length === count ? null : length > count ? this.#log.undo() : this.#log.redo()
  }

  /** Takes over when events lie; what a window of time shows follows. */
  learn(choice: CalendarChoice, actors: Iterable<NodeId>, events: Iterable<DatedEvent>): void {
    this.calendars.open(choice).learn(actors, events)
    this.#refresh(this.store.getState().announcement)
  }

  /** Makes something stand out. Draws only what looks different. */
  emphasise(change: Partial<Emphasis>): void {
    const before = this.#emphasis
    const after = { ...before, ...change }
    if (sameEmphasis(before, after)) return
    this.#emphasis = after
    const touched = touchedBy(this.document, before, after, this.#seen)
    this.#style(touched)
    this.#emit(touched)
  }

  /** Gathers nodes to do something with all of them. Like all emphasis it is no command. */
  choose(ids: Iterable<NodeId>): void {
    const chosen = new Set(
      [...ids].flatMap((id) => this.group(id)?.members ?? [id]).filter((id) => this.#seen.nodes.has(id)),
    )
    if (chosen.symmetricDifference(this.#emphasis.chosen).size === 0) return
    this.emphasise({ chosen })
    this.store.setState({ chosen })
  }

  /** What the graph was measured for, by name. `isCurrent` while the same is drawn as then. */
  measurement(name: MeasureName): { values: Measured; isCurrent: boolean } | null {
    const found = this.#measured.get(name)
    return found === undefined ? null : { values: found.values, isCurrent: found.of === this.#seen }
  }

  /** Takes over a measure of what was drawn then. No part of the document: it can be computed anew at any time. */
  takeMeasure(name: MeasureName, values: Measured, of: Seen): void {
    this.#measured.set(name, { values, of, tell: measureTeller(name, values) })
    this.#refreshLook(this.store.getState().announcement)
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return
    this.#theme = theme
    this.#style(this.#seen)
    this.#emit(null)
  }

  onScene(listener: SceneListener): () => void {
    this.#sceneListeners.add(listener)
    listener(this.scene, null)
    return () => this.#sceneListeners.delete(listener)
  }

  /** Draws what some commands changed: the whole, or, where they only moved or pinned somebody, these alone. */
  #take(commands: readonly Command[], announcement: string): void {
    const patches = commands.flatMap((command) => command.patches)
    if (isLookAlone(patches)) {
      this.#refreshLook(announcement)
      return
    }
    const nodes = effectOf(patches)
    if (nodes === null) {
      this.#refresh(announcement)
      return
    }
    const touched: Visible = {
      nodes: new Set([...nodes].filter((id) => this.#seen.nodes.has(id))),
      edges: new Set(),
    }
    this.#style(touched)
    const before = this.store.getState()
    this.store.setState(
      { ...before, ...this.#steps(announcement), version: before.version + 1, view: this.document.view },
      true,
    )
    this.#emit(touched)
  }

  /** Styles the same nodes, and the same links where these change too, by another look. */
  #refreshLook(announcement: string): void {
    const before = this.#look
    this.#look = this.#findLook(before.scale)
    const arePlain = [before, this.#look].every(({ painting }) => painting.edgeTints.size === 0)
    const touched: Visible = { nodes: this.#seen.nodes, edges: arePlain ? new Set() : this.#seen.edges }
    this.#style(touched)
    const shown = this.store.getState()
    this.store.setState(
      {
        ...shown,
        ...this.#steps(announcement),
        version: shown.version + 1,
        view: this.document.view,
        rows: this.#rowsAsMeasured(),
        key: this.#key(),
      },
      true,
    )
    this.#emit(touched)
  }

  #refresh(announcement: string): void {
    const { view } = this.document
    const { actors } = this.#seen
    const seen = visible(
      this.document,
      view.window === null ? null : this.calendars.find({ ...view, clock: view.window.clock }),
    )
    const isSame = actors.size === seen.actors.size && actors.isSubsetOf(seen.actors)
    this.#seen = isSame ? { ...seen, actors } : seen
    this.#rows = mirrorRows(this.document, this.#seen)
    this.#look = this.#findLook()
    this.#compared =
      view.comparison === null ? null : comparedLinks(this.document, this.#seen, view.comparison)
    const { chosen } = this.#emphasis
    if (!chosen.isSubsetOf(this.#seen.nodes))
      this.#emphasis = { ...this.#emphasis, chosen: chosen.intersection(new Set(this.#seen.nodes)) }
    this.#nodes = new Map()
    this.#edges = new Map()
    this.#style(this.#seen)
    this.store.setState(this.#snapshot(this.store.getState().version + 1, announcement), true)
    this.#emit(null)
  }

  /**
   * What looks mean: the reader's choice, as far as the graph has been measured for it. `scale` is that of the same nodes
   * and links under another choice.
   */
  #findLook(scale: Scale | null = null): Look {
    const { appearance } = this.document.view
    const measured = new Map([...this.#measured].map(([name, { values }]) => [name, values]))
    const name = measureOf(appearance.size)
    const metric = name === null ? null : (measured.get(name) ?? null)
    return {
      scale:
        scale === null
          ? scaleOf(this.document, this.#seen, appearance.size, metric)
          : rescaled(scale, appearance.size, metric),
      painting: paint(this.document, this.#seen, appearance, measured),
    }
  }

  #style(part: Visible): void {
    this.#styleInto({ nodes: this.#nodes, edges: this.#edges }, part, this.#emphasis, this.#theme)
  }

  #styleInto(
    scene: { nodes: Map<NodeId, DrawnNode>; edges: Map<EdgeId, DrawnEdge> },
    part: Visible,
    emphasis: Emphasis,
    theme: Theme,
  ): void {
    const palette = palettes[theme]
    const beside = besideOf(this.document, emphasis)
    for (const id of part.nodes) {
      const node = this.document.node(id)
      if (node !== null)
        scene.nodes.set(id, styleNode(this.document, id, node, emphasis, beside, palette, this.#look))
    }
    for (const id of part.edges) {
      const edge = this.document.edge(id)
      if (edge === null) continue
      const drawn = styleEdge(this.document, inForce(edge, this.#seen), emphasis, palette, this.#look)
      scene.edges.set(id, this.#compared === null ? drawn : asCompared(drawn, id, this.#compared, palette))
    }
  }

  #emit(touched: Touched): void {
    const { groups } = this.document.view
    const hadGroups = this.#folded !== null
    this.#folded =
      groups.length === 0
        ? null
        : this.#fold({ nodes: this.#nodes, edges: this.#edges }, this.#emphasis, this.#theme)
    const drawn: Touched =
      touched === null || this.#folded === null
        ? hadGroups && this.#folded === null
          ? null
          : touched
        : {
            nodes: touched.nodes.union(new Set(groups.map(({ id }) => id))),
            edges: touched.edges.union(this.#folded.folded),
          }
    for (const listener of this.#sceneListeners) listener(this.scene, drawn)
  }

  #fold({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>, emphasis: Emphasis, theme: Theme): Folded {
    const kindOf = (id: EdgeId) => {
      const found = this.document.edge(id)
      return found === null ? '' : `${found.edge.kind} ${found.edge.quad}`
    }
    return fold(nodes, edges, this.document.view.groups, kindOf, emphasis, palettes[theme])
  }

  #snapshot(version: number, announcement: string): Snapshot {
    return {
      version,
      view: this.document.view,
      rows: this.#rowsAsMeasured(),
      key: this.#key(),
      counts: countVisible(this.document, this.#seen),
      chosen: this.#emphasis.chosen,
      actors: this.#seen.actors,
      ...this.#steps(announcement),
    }
  }

  #rowsAsMeasured(): readonly Row[] {
    const { size, colour } = this.document.view.appearance
    const names = new Set([size, colour].flatMap((meaning) => measureOf(meaning) ?? []))
    return measuredRows(
      this.#rows,
      [...names].flatMap((name) => this.#measured.get(name)?.tell ?? []),
    )
  }

  #key(): Snapshot['key'] {
    const { nodeKey, edgeKey } = this.#look.painting
    return { nodes: nodeKey, edges: edgeKey }
  }

  #steps(announcement: string): Pick<Snapshot, 'undoLabel' | 'redoLabel' | 'history' | 'announcement'> {
    return {
      undoLabel: this.#log.done.at(-1)?.label ?? null,
      redoLabel: this.#log.undone.at(-1)?.label ?? null,
      history: {
        done: this.#log.done.map((command) => command.label),
        undone: this.#log.undone.map((command) => command.label).toReversed(),
        forgotten: this.#log.forgotten,
      },
      announcement,
    }
  }
}

/** A link as wide as it has events in force. */
export function inForce(found: Edge, seen: Seen): Edge {
  const count = seen.inForce.get(found.id)
  return found.edge.kind !== 'link' || count === undefined || count === found.edge.count
    ? found
    : { ...found, edge: { ...found.edge, count } }
}

function sameEmphasis(a: Emphasis, b: Emphasis): boolean {
  return (
    a.hovered === b.hovered &&
    a.selectedEdge === b.selectedEdge &&
    a.path === b.path &&
    a.chosen === b.chosen &&
    a.selected.length === b.selected.length &&
    a.selected.every((id, index) => id === b.selected[index])
  )
}

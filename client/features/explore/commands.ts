import {
  collapse,
  hide,
  isExpanded,
  move,
  showHidden,
  toggleActorType,
  togglePin,
  toggleQuad,
  unhide,
} from '../../graph/command/arrange.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Point } from '../../graph/model/place.ts'
import { restoreGraph } from '../../graph/model/stored.ts'
import type { StoredGraph } from '../../graph/model/stored.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { labelOf } from '../../graph/style/style.ts'
import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { quadNames } from '../../../model/plover/event-types.ts'

/** What the reader can do with the drawing without asking the server, each as one command. */
export class Commands {
  readonly explorer: Explorer

  constructor(explorer: Explorer) {
    this.explorer = explorer
  }

  /** Puts a view that was kept in the place of the drawing. */
  open(name: string, graph: StoredGraph): void {
    this.explorer.perform(`Open ${name}`, (draft) => restoreGraph(draft, graph))
  }

  collapse(id: string): void {
    this.explorer.perform(`Collapse ${this.nameOf(id)}`, (draft) => collapse(draft, nodeId(id)))
  }

  isExpanded(id: string): boolean {
    return isExpanded(this.explorer.document, nodeId(id))
  }

  hide(id: string): void {
    this.explorer.perform(`Hide ${this.nameOf(id)}`, (draft) => hide(draft, [nodeId(id)]))
  }

  /** Shows again whom the reader has hidden. */
  unhide(id: string): void {
    this.explorer.perform(`Show ${this.nameOf(id)} again`, (draft) => unhide(draft, new Set([nodeId(id)])))
  }

  showHidden(): void {
    this.explorer.perform('Show what was hidden', (draft) => showHidden(draft))
  }

  togglePin(id: string): void {
    const isPinned = this.explorer.document.view.pinned.has(nodeId(id))
    this.explorer.perform(`${isPinned ? 'Unpin' : 'Pin'} ${this.nameOf(id)}`, (draft) =>
      togglePin(draft, nodeId(id)),
    )
  }

  move(id: NodeId, point: Point): void {
    this.explorer.perform(`Move ${this.nameOf(id)}`, (draft) => move(draft, id, point))
  }

  toggleType(type: ActorType): void {
    const isOff = this.explorer.document.view.actorTypesOff.has(type)
    this.explorer.perform(`${isOff ? 'Show' : 'Hide'} ${actorTypeNames[type].many.toLowerCase()}`, (draft) =>
      toggleActorType(draft, type),
    )
  }

  toggleQuad(quad: Quad): void {
    const isOff = this.explorer.document.view.quadsOff.has(quad)
    this.explorer.perform(`${isOff ? 'Show' : 'Hide'} ${quadNames[quad]}`, (draft) => toggleQuad(draft, quad))
  }

  nameOf(id: string): string {
    const node = this.explorer.document.node(nodeId(id))
    return node === null ? 'an actor' : labelOf(node)
  }
}

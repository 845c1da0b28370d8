import { inverse } from '../model/document.ts'
import type { GraphDocument, GraphEdge, GraphNode, Patch } from '../model/document.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { ViewState } from '../model/view.ts'

/** A change the reader made, in words, that can be done and undone. */
export type Command = {
  readonly label: string
  readonly patches: readonly Patch[]
  do: () => void
  undo: () => void
}

/** A command in the list. Steps of one gesture, such as a drag, are one command. */
type Done = Command & { readonly gesture: object | null }

/** Writes changes into the document and remembers both sides of each. */
export class Draft {
  readonly patches: Patch[] = []
  readonly document: GraphDocument

  constructor(document: GraphDocument) {
    this.document = document
  }

  setNode(id: NodeId, after: GraphNode): void {
    this.#write({ kind: 'node', id, before: this.document.node(id), after })
  }

  setEdge(id: EdgeId, ends: readonly [NodeId, NodeId], after: GraphEdge): void {
    this.#write({ kind: 'edge', id, ends, before: this.document.edge(id)?.edge ?? null, after })
  }

  dropEdge(id: EdgeId): void {
    const found = this.document.edge(id)
    if (found === null) return
    this.#write({ kind: 'edge', id, ends: [found.source, found.target], before: found.edge, after: null })
  }

  /** Takes a node away, its edges first. */
  dropNode(id: NodeId): void {
    const before = this.document.node(id)
    if (before === null) return
    for (const edge of this.document.edgesOf(id)) this.dropEdge(edge.id)
    this.#write({ kind: 'node', id, before, after: null })
  }

  view(change: Partial<ViewState>): void {
    const before = this.document.view
    this.#write({ kind: 'view', before, after: { ...before, ...change } })
  }

  #write(patch: Patch): void {
    this.document.apply(patch)
    this.patches.push(patch)
  }
}

/** How much is kept to be undone: so many commands, and so many changes in all of them together. */
export type Keep = { commands: number; patches: number }

/** A day's work; a million changes take some 200 MB. */
const longest: Keep = { commands: 1000, patches: 1_000_000 }

/** The one list of everything the reader did: it gives undo and redo, and the history to show. */
export class CommandLog {
  readonly #document: GraphDocument
  readonly #keep: Keep
  #done: Done[] = []
  #undone: Done[] = []
  #forgotten = 0

  constructor(document: GraphDocument, keep: Keep = longest) {
    this.#document = document
    this.#keep = keep
  }

  /** How many of the first commands can be undone no more. */
  get forgotten(): number {
    return this.#forgotten
  }

  get done(): readonly Command[] {
    return this.#done
  }

  get undone(): readonly Command[] {
    return this.#undone
  }

  /**
   * Carries an edit out and keeps it. An edit that changes nothing is not kept; one that fails leaves no trace; one of the
   * same gesture as the command before becomes a part of that.
   */
  perform(label: string, edit: (draft: Draft) => void, gesture: object | null = null): boolean {
    const draft = new Draft(this.#document)
    try {
      edit(draft)
    } catch (error) {
      this.#applyBackwards(draft.patches)
      throw error
    }
    if (draft.patches.length === 0) return false
    const before = gesture === null || this.#undone.length > 0 ? undefined : this.#done.at(-1)
    const continued = before !== undefined && before.gesture === gesture
    if (continued) this.#done.pop()
    this.#done.push(this.#command(label, joined(continued ? before.patches : [], draft.patches), gesture))
    this.#undone = []
    this.#forget()
    return true
  }

  /** Lets go of the oldest commands beyond what is kept, never of the last. */
  #forget(): void {
    let patches = this.#done.reduce((sum, command) => sum + command.patches.length, 0)
    let extra = 0
    while (
      extra < this.#done.length - 1 &&
      (this.#done.length - extra > this.#keep.commands || patches > this.#keep.patches)
    ) {
      patches -= this.#done[extra]?.patches.length ?? 0
      extra++
    }
    if (extra === 0) return
    this.#done = this.#done.slice(extra)
    this.#forgotten += extra
  }

  #command(label: string, patches: readonly Patch[], gesture: object | null): Done {
    return {
      label,
      patches,
      gesture,
      do: () => this.#applyForwards(patches),
      undo: () => this.#applyBackwards(patches),
    }
  }

  /** Takes the last command back and returns it; null when there is none. */
  undo(): Command | null {
    const command = this.#done.pop() ?? null
    command?.undo()
    if (command !== null) this.#undone.push(command)
    return command
  }

  redo(): Command | null {
    const command = this.#undone.pop() ?? null
    command?.do()
    if (command !== null) this.#done.push(command)
    return command
  }

  #applyForwards(patches: readonly Patch[]): void {
    for (const patch of patches) this.#document.apply(patch)
  }

  #applyBackwards(patches: readonly Patch[]): void {
    for (const patch of patches.toReversed()) this.#document.apply(inverse(patch))
  }
}

/** One change after another. Two of the view in a row are one, so that a long gesture stays short. */
function joined(some: readonly Patch[], others: readonly Patch[]): readonly Patch[] {
  const last = some.at(-1)
  const [first, ...rest] = others
  return last?.kind === 'view' && first?.kind === 'view'
    ? [...some.slice(0, -1), { ...first, before: last.before }, ...rest]
    : [...some, ...others]
}

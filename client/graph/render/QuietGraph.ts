import { MultiUndirectedGraph } from 'graphology'
import type { GraphEvents } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'

type Events = GraphEvents<NodeAttributes, EdgeAttributes>

/**
 * The graph that Sigma draws. Sigma answers every single change with work for the whole graph, so changes are made
 * quietly and it is told once, by whoever made them, what they touched.
 */
export class QuietGraph extends MultiUndirectedGraph<NodeAttributes, EdgeAttributes> {
  #isQuiet = false

  override emit<Event extends keyof Events>(type: Event, ...given: Parameters<Events[Event]>): boolean {
    return this.#isQuiet ? false : super.emit(type, ...given)
  }

  quietly(work: () => void): void {
    this.#isQuiet = true
    try {
      work()
    } finally {
      this.#isQuiet = false
    }
  }
}

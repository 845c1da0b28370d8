import { animateNodes } from 'sigma/utils'
import type { NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { QuietGraph } from './QuietGraph.ts'

/** More than these do not glide to new places but jump: every frame of it costs work for the whole graph. */
const glideUpTo = 600
const course = { duration: 500, easing: 'cubicInOut' } as const

/** Lets whom a command moved glide to the new place, so that the eye can follow. */
export class Glide {
  readonly #graph: QuietGraph
  readonly #isWanted: () => boolean
  #cancel: () => void = () => undefined
  /** Where whoever glides at the moment glides to. */
  readonly #targets = new Map<NodeId, Point>()

  /** `isWanted`: whether the reader wants motion at the moment. */
  constructor(graph: QuietGraph, isWanted: () => boolean) {
    this.#graph = graph
    this.#isWanted = isWanted
  }

  /** Where a node that glides will stand; undefined for one that stands still. */
  targetOf(id: NodeId): Point | undefined {
    return this.#targets.get(id)
  }

  /** Whoever glides already glides on: a change of a few others must not leave them halfway. */
  to(moved: ReadonlyMap<NodeId, Point>): void {
    if (!this.#isWanted()) return
    const isNew = ([id, { x, y }]: readonly [NodeId, Point]) => {
      const target = this.#targets.get(id)
      return target === undefined || target.x !== x || target.y !== y
    }
    if (![...moved].some(isNew)) return
    this.#cancel()
    for (const [id, point] of moved) this.#targets.set(id, point)
    const targets = new Map([...this.#targets].filter(([id]) => this.#graph.hasNode(id)))
    if (targets.size <= glideUpTo) {
      this.#cancel = animateNodes(this.#graph, Object.fromEntries(targets), course, () =>
        this.#targets.clear(),
      )
      return
    }
    this.#graph.quietly(() => {
      for (const [id, point] of targets) Object.assign(this.#graph.getNodeAttributes(id), point)
    })
    this.#targets.clear()
  }

  /** Everybody stays where they are at the moment. */
  stop(): void {
    this.#cancel()
    this.#targets.clear()
  }
}

import { compareText } from '../../../model/compare-text.ts'
import { candidatePairs } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import { Heap } from './heap.ts'
import { enough, likenessOf } from './likeness.ts'
import { daysOf } from '../../../model/days.ts'
import { sharedDays } from './windows.ts'
import type { Window } from './windows.ts'

/** A claim of a vague date goes to the best of several events only when that is better by so many points. */
const margin = 1
/** Two clusters that were not compared claim by claim are compared by so many claims of each. */
const representatives = 3

/** Claims of one event, by id. */
export type Cluster<Claim> = readonly Claim[]

/** Clusters, and the pairs of them (by index) that are a little too unlike to be one, or of which neither is preferred. */
export type Clustering<Claim> = {
  readonly clusters: readonly Cluster<Claim>[]
  readonly nearly: readonly { readonly pair: readonly [number, number]; readonly points: number }[]
}

/**
 * Clusters claims of one event type into events by average linkage: the two clusters that are most alike are joined, as long
 * as they have `enough` points on average and no claim of one excludes a claim of the other. A vague date (a week, none)
 * that fits two events whose dates exclude each other belongs to neither, unless one fits clearly better. Equal claims are
 * one for the comparison. The order of the claims does not matter: ties go to the smaller ids.
 */
export function clusterClaims<Claim extends Comparable>(claims: readonly Claim[]): Clustering<Claim> {
  const equal = inOrder([...Map.groupBy(claims, traitsOf).values()])
  return new Agglomeration(equal, candidatePairs(equal.flatMap(([first]) => first ?? []))).run()
}

/** Joins clusters of one list with clusters of another where they tell of one event. */
export function joinAcross<Claim extends Comparable>(
  left: readonly Cluster<Claim>[],
  right: readonly Cluster<Claim>[],
): Clustering<Claim> {
  const all = inOrder([...left, ...right])
  const firsts = all.flatMap(([first]) => first ?? [])
  const ofLeft = new Set(left.flatMap((cluster) => cluster.map(({ id }) => id)))
  const across = [...candidatePairs(firsts)].filter(
    ([a, b]) => ofLeft.has(firsts[a]?.id ?? '') !== ofLeft.has(firsts[b]?.id ?? ''),
  )
  return new Agglomeration(all, across).run()
}

/** By the smallest id of each, which comes first. */
function inOrder<Claim extends Comparable>(clusters: readonly Cluster<Claim>[]): Cluster<Claim>[] {
  return clusters
    .filter((cluster) => cluster.length > 0)
    .map((cluster) => cluster.toSorted(byId))
    .toSorted((a, b) => compareText(a[0]?.id, b[0]?.id))
}

type Node<Claim> = {
  readonly index: number
  /** Smallest first; the first is that of the cluster. */
  readonly claims: readonly Claim[]
  /** One of each group of equal claims. */
  readonly different: readonly Claim[]
  readonly size: number
  /** The days on which all of its dates agree. */
  readonly window: Window | null
  readonly dated: Window | null
  /** It fits events that exclude each other. */
  undecided: boolean
}

type Link = { readonly points: number; readonly a: number; readonly b: number; readonly ids: string }

class Agglomeration<Claim extends Comparable> {
  readonly #nodes = new Map<number, Node<Claim>>()
  /** Points of each pair that was compared; null where one excludes the other. */
  readonly #links = new Map<number, Map<number, number | null>>()
  readonly #queue = new Heap<Link>((a, b) => a.points > b.points || (a.points === b.points && a.ids < b.ids))
  #next = 0

  /** Of clusters in order and the pairs of them, by index, that are worth comparing. */
  constructor(clusters: readonly Cluster<Claim>[], pairs: Iterable<readonly [number, number]>) {
    const nodes = clusters.map((claims) =>
      this.#add(
        claims,
        [...Map.groupBy(claims, traitsOf).values()].flatMap(([first]) => first ?? []),
      ),
    )
    for (const [a, b] of pairs) {
      const [nodeA, nodeB] = [nodes[a], nodes[b]]
      if (nodeA !== undefined && nodeB !== undefined) this.#link(nodeA, nodeB, linkage(nodeA, nodeB))
    }
  }

  run(): Clustering<Claim> {
    for (let link = this.#queue.pop(); link !== undefined; link = this.#queue.pop()) {
      const [a, b] = [this.#nodes.get(link.a), this.#nodes.get(link.b)]
      if (a !== undefined && b !== undefined && this.#decide(a, b, link.points)) this.#merge(a, b)
    }
    const nodes = [...this.#nodes.values()].toSorted((a, b) => compareText(a.claims[0]?.id, b.claims[0]?.id))
    const places = new Map(nodes.map((node, place) => [node.index, place]))
    const nearly = nodes.flatMap((node, place) =>
      [...(this.#links.get(node.index) ?? [])].flatMap(([other, points]) => {
        const otherPlace = places.get(other)
        return points === null || otherPlace === undefined || otherPlace < place || points < enough - margin
          ? []
          : [{ pair: [place, otherPlace] as const, points }]
      }),
    )
    return { clusters: nodes.map(({ claims }) => claims), nearly }
  }

  /** Whether the two belong together; a vague one that fits others as well is left undecided. */
  #decide(a: Node<Claim>, b: Node<Claim>, points: number): boolean {
    const [sharp, vague] = isSharper(a, b) ? [a, b] : [b, a]
    if (!isSharper(sharp, vague)) return true
    if (vague.undecided) return false
    const rival = [...(this.#links.get(vague.index) ?? [])].some(([index, others]) => {
      const other = this.#nodes.get(index)
      return (
        other !== undefined &&
        others !== null &&
        others >= Math.max(enough, points - margin) &&
        isSharper(other, vague) &&
        exclude(other.window, sharp.window)
      )
    })
    if (rival) vague.undecided = true
    return !rival
  }

  #merge(a: Node<Claim>, b: Node<Claim>): void {
    const [linksA, linksB] = [this.#links.get(a.index) ?? new Map(), this.#links.get(b.index) ?? new Map()]
    this.#nodes.delete(a.index)
    this.#nodes.delete(b.index)
    const node = this.#add(
      [...a.claims, ...b.claims].toSorted(byId),
      [...a.different, ...b.different].toSorted(byId),
      a.undecided || b.undecided,
    )
    for (const index of new Set([...linksA.keys(), ...linksB.keys()])) {
      const other = this.#nodes.get(index)
      if (other === undefined || other === node) continue
      this.#links.get(index)?.delete(a.index)
      this.#links.get(index)?.delete(b.index)
      const [fromA, fromB] = [
        linksA.has(index) ? (linksA.get(index) ?? null) : linkage(a, other),
        linksB.has(index) ? (linksB.get(index) ?? null) : linkage(b, other),
      ]
      this.#link(
        node,
        other,
        fromA === null || fromB === null || exclude(node.window, other.window)
          ? null
          : (fromA * a.size + fromB * b.size) / node.size,
      )
    }
    this.#links.delete(a.index)
    this.#links.delete(b.index)
  }

  #add(claims: readonly Claim[], different: readonly Claim[], undecided = false): Node<Claim> {
    const index = this.#next
    this.#next += 1
    const node = {
      index,
      claims,
      different,
      size: different.length,
      window: commonWindow(different.map((claim) => claim.date ?? claim.around)),
      dated: commonWindow(different.map((claim) => claim.date)),
      undecided,
    }
    this.#nodes.set(index, node)
    this.#links.set(index, new Map())
    return node
  }

  #link(a: Node<Claim>, b: Node<Claim>, points: number | null): void {
    this.#links.get(a.index)?.set(b.index, points)
    this.#links.get(b.index)?.set(a.index, points)
    if (points === null || points < enough) return
    const ids = [a.claims[0]?.id, b.claims[0]?.id].toSorted(compareText).join(' ')
    this.#queue.push({ points, a: a.index, b: b.index, ids })
  }
}

/** What makes two claims equal for clustering. */
function traitsOf(claim: Comparable): string {
  const { mode, kind, date, around, place, trigger } = claim
  return JSON.stringify([
    mode,
    kind,
    date,
    around,
    place,
    trigger.stem,
    ...[claim.actors, claim.recipients].map((side) => side.map(({ id }) => id).toSorted()),
    [...claim.others].toSorted(),
    [...claim.words.keys()].toSorted(),
  ])
}

/** Points of two clusters on average over some claims of each; null when any two of these exclude each other. */
function linkage<Claim extends Comparable>(a: Node<Claim>, b: Node<Claim>): number | null {
  if (exclude(a.window, b.window)) return null
  let sum = 0
  let count = 0
  for (const one of a.different.slice(0, representatives)) {
    for (const other of b.different.slice(0, representatives)) {
      const likeness = likenessOf(one, other)
      if (likeness === null) return null
      sum += likeness.points
      count += 1
    }
  }
  return sum / count
}

/** Windows in pairs that overlap all have a day in common, so that one window stands for all. */
function commonWindow(windows: readonly (Window | null)[]): Window | null {
  return windows.reduce((common, window) => {
    if (common === null || window === null) return common ?? window
    return sharedDays(common, window) ?? common
  }, null)
}

function isSharper<Claim>(a: Node<Claim>, b: Node<Claim>): boolean {
  return a.dated !== null && (b.dated === null || daysOf(a.dated) < daysOf(b.dated))
}

function exclude(a: Window | null, b: Window | null): boolean {
  return a !== null && b !== null && sharedDays(a, b) === null
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}

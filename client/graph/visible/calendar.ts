import type { Quad } from '../../../model/plover/event-types.ts'
import { binNumber } from '../../../model/time-bins.ts'
import { linkId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Period } from '../model/view.ts'

/** An event that joins actors, and the stretches of days that it lies in by one clock; none when its date is unknown. */
export type DatedEvent = {
  readonly id: NodeId
  readonly quad: Quad
  readonly actors: readonly NodeId[]
  readonly days: readonly (readonly [from: string, to: string])[]
}

/** Days since 1970, both inclusive. */
export type Stretch = { readonly from: number; readonly to: number }

/** An event as the calendar keeps it. */
export type CalendarEntry = {
  readonly id: NodeId
  readonly quad: Quad
  readonly actors: ReadonlySet<NodeId>
  readonly stretches: readonly Stretch[]
}

/** What lies within a period: which events, and how many of them a link has. */
export type Within = {
  hasEvent: (id: NodeId) => boolean
  countOf: (link: EdgeId) => number
}

/**
 * When the events lie that links count, by one clock and under one choice of events. Facts of the server: they are learnt as
 * actors join the drawing, and never undone.
 */
export class Calendar {
  readonly #actors = new Set<NodeId>()
  readonly #places = new Map<NodeId, number>()
  #entries: CalendarEntry[] = []
  readonly #links = new Map<EdgeId, number[]>()

  /** Takes over all events that join `actors` with each other and with those known before. */
  learn(actors: Iterable<NodeId>, events: Iterable<DatedEvent>): void {
    for (const actor of actors) this.#actors.add(actor)
    // Another list, so that whoever has drawn the one before sees that it is not the same.
    this.#entries = [...this.#entries]
    for (const event of events) this.#enter(event)
  }

  knows(actor: NodeId): boolean {
    return this.#actors.has(actor)
  }

  get entries(): readonly CalendarEntry[] {
    return this.#entries
  }

  /** An event counts in a period that one of its stretches touches, as the API counts it. */
  within(period: Period): Within {
    const from = binNumber(period.from, 'day')
    const to = binNumber(period.to, 'day')
    const lies = new Uint8Array(this.#entries.length)
    for (const [place, { stretches }] of this.#entries.entries())
      if (stretches.some((stretch) => stretch.from <= to && stretch.to >= from)) lies[place] = 1
    return {
      hasEvent: (id) => lies[this.#places.get(id) ?? -1] === 1,
      countOf: (link) => {
        let count = 0
        for (const place of this.#links.get(link) ?? []) count += lies[place] ?? 0
        return count
      },
    }
  }

  #enter({ id, quad, actors, days }: DatedEvent): void {
    const known = this.#places.get(id)
    const place = known ?? this.#entries.length
    const before = known === undefined ? new Set<NodeId>() : (this.#entries[known]?.actors ?? new Set())
    const fresh = actors.filter((actor) => !before.has(actor))
    if (known !== undefined && fresh.length === 0) return
    const together = new Set([...before, ...fresh])
    this.#places.set(id, place)
    this.#entries[place] = {
      id,
      quad,
      actors: together,
      stretches: days.map(([from, to]) => ({ from: binNumber(from, 'day'), to: binNumber(to, 'day') })),
    }
    const met = [...before]
    for (const actor of fresh) {
      for (const other of met) this.#join(linkId(actor, other, quad), place)
      met.push(actor)
    }
  }

  #join(link: EdgeId, place: number): void {
    const places = this.#links.get(link)
    if (places === undefined) this.#links.set(link, [place])
    else places.push(place)
  }
}

import type { QueryClient } from '@tanstack/react-query'
import { createStore } from 'zustand/vanilla'
import { messageOf } from '../../../model/failure.ts'
import { betweenLimit, countingFiltersOf } from '../../api/queries.ts'
import { calendarQuery } from '../../api/time-queries.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Clock } from '../../graph/model/view.ts'
import type { DatedEvent } from '../../graph/visible/calendar.ts'
import { strangersTo } from '../../graph/visible/calendars.ts'
import type { CalendarChoice } from '../../graph/visible/calendars.ts'
import { batchesOf } from './batches.ts'

/** How far the dates are read that the reader looks at. */
export type DatesState = {
  isReading: boolean
  /** Why they could not be read; null when they could. */
  trouble: string | null
  /** Events beyond those that the server gives at once: they count in no window. */
  left: number
}

/**
 * Asks the server when the events lie that join the actors drawn, as soon as somebody looks at time or a window is in force,
 * and again whenever actors join or the filters change.
 */
export class Dates {
  readonly state = createStore<DatesState>(() => ({ isReading: false, trouble: null, left: 0 }))
  readonly #explorer: Explorer
  readonly #queries: QueryClient
  #watched: Clock | null = null

  constructor(explorer: Explorer, queries: QueryClient) {
    this.#explorer = explorer
    this.#queries = queries
    explorer.store.subscribe(() => this.#ask())
  }

  /** From now on the dates by this clock are kept, whether or not a window is in force; null ends it. */
  watch(clock: Clock | null): void {
    this.#watched = clock
    this.#ask()
  }

  /** Tries again after trouble. */
  retry(): void {
    this.state.setState({ trouble: null })
    this.#ask()
  }

  #ask(): void {
    const { isReading, trouble } = this.state.getState()
    if (isReading || trouble !== null) return
    const wanted = this.#wanted()
    if (wanted === null) return
    this.state.setState({ isReading: true })
    this.#read(wanted.choice, wanted.strangers).then(
      () => {
        this.state.setState({ isReading: false })
        this.#ask()
      },
      (error: unknown) => this.state.setState({ isReading: false, trouble: messageOf(error) }),
    )
  }

  /** The next calendar that lacks actors of the drawing. */
  #wanted(): { choice: CalendarChoice; strangers: NodeId[] } | null {
    const { view } = this.#explorer.document
    const clocks = new Set([view.window?.clock, this.#watched].filter((clock) => clock !== undefined))
    for (const clock of clocks) {
      if (clock === null) continue
      const choice = { clock, statuses: view.statuses, filters: view.filters }
      const strangers = strangersTo(this.#explorer.calendars.find(choice), this.#actors())
      if (strangers.length > 0) return { choice, strangers }
    }
    return null
  }

  async #read(choice: CalendarChoice, strangers: readonly NodeId[]): Promise<void> {
    const filters = countingFiltersOf(choice)
    const events: DatedEvent[] = []
    let left = 0
    for (const batch of batchesOf(strangers, this.#actors(), betweenLimit)) {
      if (batch.length < 2) continue
      const answer = await this.#queries.fetchQuery(calendarQuery(batch, choice.clock, filters))
      left = Math.max(left, answer.total.count - answer.events.length)
      for (const event of answer.events)
        events.push({
          id: nodeId(event.id),
          quad: event.quad,
          actors: event.actors.flatMap((place) => {
            const id = answer.actors[place]
            return id === undefined ? [] : [nodeId(id)]
          }),
          days: event.days,
        })
    }
    this.state.setState({ left })
    this.#explorer.learn(choice, strangers, events)
  }

  #actors(): NodeId[] {
    return this.#explorer.document.nodes().flatMap(({ id, node }) => (node.kind === 'actor' ? [id] : []))
  }
}

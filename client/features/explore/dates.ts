import { createStore } from 'zustand/vanilla'
import { messageOf } from '../../../model/failure.ts'
import { joiningPages } from '../../api/joining-pages.ts'
import { countingFiltersOf } from '../../api/queries.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Clock } from '../../graph/model/view.ts'
import type { DatedEvent } from '../../graph/visible/calendar.ts'
import { keyOf, strangersTo } from '../../graph/visible/calendars.ts'
import type { CalendarChoice } from '../../graph/visible/calendars.ts'

/** How far the dates are read that the reader looks at. */
export type DatesState = {
  isReading: boolean
  /** Why they could not be read; null when they could. */
  trouble: string | null
  /** Somebody looks at the dates, and so at the trouble. */
  isWatched: boolean
}

/**
 * Asks the server when the events lie that join the actors drawn, as soon as somebody looks at time or a window is in force,
 * and again whenever actors join or the filters change.
 */
export class Dates {
  readonly state = createStore<DatesState>(() => ({
    isReading: false,
    trouble: null,
    isWatched: false,
  }))
  readonly #explorer: Explorer
  #watched: Clock | null = null
  /** What was asked for when the trouble came; another choice may fare better. */
  #failed: string | null = null

  constructor(explorer: Explorer) {
    this.#explorer = explorer
    explorer.store.subscribe(() => this.#ask())
  }

  /** From now on the dates by this clock are kept, whether or not a window is in force; null ends it. */
  watch(clock: Clock | null): void {
    this.#watched = clock
    this.#ask()
    this.state.setState({ isWatched: clock !== null })
  }

  /** Tries again after trouble. */
  retry(): void {
    this.state.setState({ trouble: null })
    this.#ask()
  }

  #ask(): void {
    const { isReading, trouble } = this.state.getState()
    if (isReading) return
    const wanted = this.#wanted()
    const asked = wanted === null ? null : keyOf(wanted.choice)
    if (trouble !== null) {
      if (asked === this.#failed) return
      this.state.setState({ trouble: null })
    }
    if (wanted === null) return
    this.state.setState({ isReading: true })
    this.#read(wanted.choice, wanted.strangers).then(
      () => {
        this.state.setState({ isReading: false })
        this.#ask()
      },
      (error: unknown) => {
        this.#failed = asked
        this.state.setState({ isReading: false, trouble: messageOf(error) })
        this.#ask()
      },
    )
  }

  /** The next calendar that lacks actors of the drawing. */
  #wanted(): { choice: CalendarChoice; strangers: NodeId[] } | null {
    for (const choice of this.#choices()) {
      const strangers = strangersTo(this.#explorer.calendars.find(choice), this.#actors())
      if (strangers.length > 0) return { choice, strangers }
    }
    return null
  }

  /** The calendars in use: that of the window in force and that which somebody looks at. */
  #choices(): CalendarChoice[] {
    const { window, statuses, filters } = this.#explorer.document.view
    return [...new Set([window?.clock, this.#watched])].flatMap((clock) =>
      clock === undefined || clock === null ? [] : [{ clock, statuses, filters }],
    )
  }

  async #read(choice: CalendarChoice, strangers: readonly NodeId[]): Promise<void> {
    const actors = this.#actors()
    const events: DatedEvent[] = []
    if (actors.length > 1) {
      const question = { actors, oneOf: strangers, clock: choice.clock, filters: countingFiltersOf(choice) }
      for await (const page of joiningPages(question))
        for (const { id, quad, actors: places, days } of page.events)
          events.push({ id: nodeId(id), quad, actors: places.flatMap((place) => actors[place] ?? []), days })
    }
    this.#explorer.learn(choice, strangers, events)
  }

  #actors(): NodeId[] {
    return this.#explorer.document.nodes().flatMap(({ id, node }) => (node.kind === 'actor' ? [id] : []))
  }
}

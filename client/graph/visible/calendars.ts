import type { NodeId } from '../model/ids.ts'
import type { Clock, ViewState } from '../model/view.ts'
import { Calendar } from './calendar.ts'

/** What decides which events a calendar holds, and on which days they lie. */
export type CalendarChoice = Pick<ViewState, 'statuses' | 'filters'> & { readonly clock: Clock }

/** One calendar for each clock and choice of events that the reader came by: going back to one asks nothing again. */
export class Calendars {
  readonly #calendars = new Map<string, Calendar>()

  /** Null before anything is known under that choice. */
  find(choice: CalendarChoice): Calendar | null {
    return this.#calendars.get(keyOf(choice)) ?? null
  }

  open(choice: CalendarChoice): Calendar {
    const key = keyOf(choice)
    const calendar = this.#calendars.get(key) ?? new Calendar()
    this.#calendars.set(key, calendar)
    return calendar
  }

  /** The server's facts have changed. */
  forget(): void {
    this.#calendars.clear()
  }
}

/** Those of some actors whose days are not known. */
export function strangersTo(calendar: Calendar | null, actors: readonly NodeId[]): NodeId[] {
  return calendar === null ? [...actors] : actors.filter((actor) => !calendar.knows(actor))
}

function keyOf({ clock, statuses, filters }: CalendarChoice): string {
  const chosen = Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([clock, [...statuses].toSorted((a, b) => (a < b ? -1 : 1)), chosen])
}

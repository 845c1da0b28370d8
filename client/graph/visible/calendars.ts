import type { NodeId } from '../model/ids.ts'
import type { Clock, ViewState } from '../model/view.ts'
import { Calendar } from './calendar.ts'

/** What decides which events a calendar holds, and on which days they lie. */
export type CalendarChoice = Pick<ViewState, 'statuses' | 'filters'> & { readonly clock: Clock }

/** The days of thousands of events take room, and at most two calendars are in use at once: one for each clock. */
const mostKept = 4

/** One calendar for each clock and choice of events that was used last: going back to one asks nothing again. */
export class Calendars {
  readonly #calendars = new Map<string, Calendar>()

  /** Null before anything is known under that choice. */
  find(choice: CalendarChoice): Calendar | null {
    const key = keyOf(choice)
    const found = this.#calendars.get(key)
    if (found === undefined) return null
    this.#use(key, found)
    return found
  }

  open(choice: CalendarChoice): Calendar {
    const key = keyOf(choice)
    const calendar = this.#calendars.get(key) ?? new Calendar()
    this.#use(key, calendar)
    return calendar
  }

  /** The one used last stands last; the first goes when there are too many. */
  #use(key: string, calendar: Calendar): void {
    this.#calendars.delete(key)
    this.#calendars.set(key, calendar)
    const [first] = this.#calendars.keys()
    if (first !== undefined && this.#calendars.size > mostKept) this.#calendars.delete(first)
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

/** The same text for the same choice. */
export function keyOf({ clock, statuses, filters }: CalendarChoice): string {
  const chosen = Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([clock, [...statuses].toSorted((a, b) => (a < b ? -1 : 1)), chosen])
}

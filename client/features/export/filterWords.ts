import type { ViewState } from '../../graph/model/view.ts'
import { chipsOf } from '../filter/chips.ts'
import { periodWords } from '../time/periodWords.ts'

/**
 * What limits a view, one line each: pictures, files and dossiers say it, so that nobody takes a part for the whole. They are
 * the words of the chips over the graph, with every value and by which date. `nameOf` knows the names of actors, places and
 * collections.
 */
export function filterWords(view: ViewState, nameOf: (id: string) => string): string[] {
  const { window } = view
  return [
    ...(window === null
      ? []
      : [`${window.clock === 'event' ? 'events' : 'published'} ${periodWords(window)}`]),
    ...chipsOf({ ...view, window: null }, nameOf, orAll).map(({ words }) => words),
  ].map((words) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`)
}

const orAll = (values: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values)

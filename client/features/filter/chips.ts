import { actorTypes } from '../../../model/actor.ts'
import type { ActorType } from '../../../model/actor.ts'
import { eventStatuses, linkingStatuses } from '../../../model/event.ts'
import { quadNames, quads } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { initialView } from '../../graph/model/view.ts'
import type { EventChoice, ViewState } from '../../graph/model/view.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { windowWords } from '../time/limitTime.ts'
import { periodWords } from '../time/periodWords.ts'
import { ChoiceName, chosenOf, filterNames, valueWords, withoutFilter } from './choices.ts'

/** Something that is filtered, in words, and what becomes of the view when it is dropped. */
export type Chip = { words: string; drop: (view: ViewState) => Partial<ViewState> }

/**
 * Everything that limits what is drawn. `nameOf` knows the names of actors, places and collections; `listed` joins the values
 * of a filter.
 */
export function chipsOf(
  view: ViewState,
  nameOf: (id: string) => string,
  listed: (values: readonly string[]) => string = orList,
): Chip[] {
  return [
    ...(view.window === null ? [] : [{ words: windowWords(view.window), drop: () => ({ window: null }) }]),
    ...(view.comparison === null
      ? []
      : [
          {
            words: `${periodWords(view.comparison.a)} compared with ${periodWords(view.comparison.b)}`,
            drop: () => ({ comparison: null }),
          },
        ]),
    ...quadChips(view),
    ...actorTypes
      .filter((type) => view.actorTypesOff.has(type))
      .map((type) => ({
        words: `no ${actorTypeNames[type].many.toLowerCase()}`,
        drop: (now: ViewState) => ({ actorTypesOff: without<ActorType>(now.actorTypesOff, type) }),
      })),
    ...statusChips(view),
    ...choiceChips(view.filters, nameOf, listed).map(({ words, of }) => ({
      words,
      drop: (now: ViewState) => ({ filters: withoutFilter(now.filters, of) }),
    })),
    ...(view.leastEvents === 1
      ? []
      : [{ words: `links of ${view.leastEvents} events or more`, drop: () => ({ leastEvents: 1 }) }]),
    ...(view.hidesLonely
      ? [{ words: 'no actors without a link', drop: () => ({ hidesLonely: false }) }]
      : []),
    ...(view.hidden.size === 0
      ? []
      : [
          {
            words: `${counted(view.hidden.size, 'actor or event', 'actors and events')} hidden`,
            drop: () => ({ hidden: initialView.hidden }),
          },
        ]),
  ]
}

/** What drops everything that limits. */
export const unlimited: Partial<ViewState> = {
  window: null,
  comparison: null,
  quadsOff: initialView.quadsOff,
  actorTypesOff: initialView.actorTypesOff,
  statuses: initialView.statuses,
  filters: initialView.filters,
  leastEvents: 1,
  hidesLonely: false,
  hidden: initialView.hidden,
}

function quadChips({ quadsOff }: ViewState): Chip[] {
  const on = quads.filter((quad) => !quadsOff.has(quad))
  const [only] = on
  if (on.length === 1 && only !== undefined)
    return [
      { words: `only ${quadNames[only].toLowerCase()}`, drop: () => ({ quadsOff: initialView.quadsOff }) },
    ]
  return quads
    .filter((quad) => quadsOff.has(quad))
    .map((quad) => ({
      words: `no ${quadNames[quad].toLowerCase()}`,
      drop: (now) => ({ quadsOff: without<Quad>(now.quadsOff, quad) }),
    }))
}

function statusChips({ statuses }: ViewState): Chip[] {
  return eventStatuses.flatMap((status) => {
    const isUsual = linkingStatuses.includes(status)
    if (statuses.has(status) === isUsual) return []
    return [
      isUsual
        ? { words: `no ${status} events`, drop: (now) => ({ statuses: new Set([...now.statuses, status]) }) }
        : { words: `${status} events too`, drop: (now) => ({ statuses: without(now.statuses, status) }) },
    ]
  })
}

function choiceChips(
  choice: EventChoice,
  nameOf: (id: string) => string,
  listed: (values: readonly string[]) => string,
): { words: string; of: keyof EventChoice }[] {
  const lists = ChoiceName.options.flatMap((by) => {
    const chosen = chosenOf(choice, by)
    if (chosen.length === 0) return []
    const values = chosen.map((id) => valueWords(by, id, nameOf(id)))
    return [{ words: `${filterNames[by].before} ${listed(values)}`, of: by }]
  })
  return [
    ...lists,
    ...(choice.minReports === undefined
      ? []
      : [
          {
            words: `${choice.minReports} independent reports or more`,
            of: 'minReports' as const,
          },
        ]),
    ...(choice.collection === undefined
      ? []
      : [
          {
            words: choice.collection === 'all' ? 'all articles' : `in ${nameOf(choice.collection)}`,
            of: 'collection' as const,
          },
        ]),
  ]
}

/** "a", "a or b", "a, b or 3 more" */
function orList(values: readonly string[]): string {
  const [first = '', second, ...rest] = values
  if (second === undefined) return first
  if (rest.length === 0) return `${first} or ${second}`
  return `${first}, ${second} or ${rest.length} more`
}

function without<Value>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  return new Set([...set].filter((one) => one !== value))
}

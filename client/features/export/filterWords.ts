import { linkingStatuses } from '../../../model/event.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import { describeDate } from '../../../model/dates.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { EventChoice, ViewState } from '../../graph/model/view.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'

const choiceWords: Record<keyof EventChoice, string> = {
  types: 'event types',
  modes: 'modes',
  contexts: 'contexts',
  modality: 'claims that are',
  polarity: 'claims that are',
  outlet: 'what is reported by',
  saidBy: 'what is said by',
  place: 'at',
  minReports: 'with independent reports of at least',
  collection: 'of the collection',
}

/** What limits a view, one line each: pictures, files and dossiers say it, so that nobody takes a part for the whole. */
export function filterWords(view: ViewState): string[] {
  const { window, statuses, hidden, leastEvents } = view
  const isUsual =
    statuses.size === linkingStatuses.length && linkingStatuses.every((status) => statuses.has(status))
  return [
    ...(window === null
      ? []
      : [`${window.clock === 'event' ? 'Events' : 'Published'} ${periodWords(window)}`]),
    ...(view.actorTypesOff.size === 0
      ? []
      : [
          `Without ${listed([...view.actorTypesOff].map((type) => actorTypeNames[type].many.toLowerCase()))}`,
        ]),
    ...(view.quadsOff.size === 0
      ? []
      : [`Without ${listed([...view.quadsOff].toSorted((a, b) => a - b).map((quad) => quadNames[quad]))}`]),
    ...(isUsual ? [] : [`Counted: ${listed([...statuses].toSorted())} events`]),
    ...(leastEvents > 1 ? [`Links of at least ${leastEvents} events`] : []),
    ...(view.hidesLonely ? ['Without actors that no link in sight joins'] : []),
    ...Object.entries(view.filters).map(([name, value]) => choiceLine(name, value)),
    ...(hidden.size === 0 ? [] : [`${counted(hidden.size, 'node')} hidden by hand`]),
  ]
}

function choiceLine(name: string, value: unknown): string {
  const words = isChoice(name) ? choiceWords[name] : name
  const said = Array.isArray(value) ? listed(value.map(String)) : String(value)
  return `Only ${words} ${said}`
}

function isChoice(name: string): name is keyof EventChoice {
  return Object.hasOwn(choiceWords, name)
}

function periodWords({ from, to }: { from: string; to: string }): string {
  return describeDate({ from, to, precision: 'day' })
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

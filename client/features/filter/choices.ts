import { z } from 'zod'
import type { FilterName } from '../../../model/api/filter-values.ts'
import { FilterName as FilterNameSchema } from '../../../model/api/filter-values.ts'
import { EventType, ploverTable } from '../../../model/plover/event-types.ts'
import { EventChoice } from '../../graph/model/view.ts'

/** The filters that are lists of values in the view's choice; statuses have a place of their own. */
export const ChoiceName = FilterNameSchema.exclude(['status'])
export type ChoiceName = z.infer<typeof ChoiceName>

/** What each filter is called over its values, and in the middle of a sentence about one of them. */
export const filterNames: Record<FilterName, { title: string; before: string }> = {
  types: { title: 'Types of events', before: 'only' },
  modes: { title: 'In which way', before: 'by' },
  contexts: { title: 'About what', before: 'about' },
  modality: { title: 'How it is told', before: 'told as' },
  polarity: { title: 'Said or denied', before: 'sentences that' },
  status: { title: 'What the reports come to', before: 'also' },
  outlet: { title: 'Who reports it', before: 'reported by' },
  saidBy: { title: 'Who says so', before: 'said by' },
  place: { title: 'Where', before: 'in' },
}

const tellings: Readonly<Record<string, string>> = {
  asserted: 'a fact',
  future: 'still to come',
  hypothetical: 'a possibility',
  historical: 'long ago',
  affirmed: 'say that it happened',
  negated: 'deny that it happened',
}

/** A value of a filter in words. */
export function valueWords(by: FilterName, id: string, name: string): string {
  const type = by === 'types' ? EventType.safeParse(id) : null
  if (type?.success === true) return ploverTable[type.data].phrase
  return tellings[id] ?? (by === 'outlet' ? name : name.replaceAll('_', ' '))
}

/** The chosen values of a filter. */
export function chosenOf(choice: EventChoice, by: ChoiceName): readonly string[] {
  return choice[by] ?? []
}

/** The choice with a value of a filter more, or less when it was there. An empty filter limits nothing and goes. */
export function toggledIn(choice: EventChoice, by: ChoiceName, id: string): EventChoice {
  const chosen = chosenOf(choice, by)
  return withValues(choice, by, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
}

/** The choice without a filter. */
export function withoutFilter(choice: EventChoice, by: keyof EventChoice): EventChoice {
  const { [by]: _dropped, ...rest } = choice
  return rest
}

/** @throws ZodError when the filter does not know one of the values. */
export function withValues(choice: EventChoice, by: ChoiceName, values: readonly string[]): EventChoice {
  const rest = withoutFilter(choice, by)
  return values.length === 0
    ? rest
    : EventChoice.parse({ ...rest, [by]: values.toSorted((a, b) => (a < b ? -1 : 1)) })
}

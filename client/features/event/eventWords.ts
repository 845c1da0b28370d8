import type { EventSummary } from '../../../model/api/resources.ts'
import { describeDate } from '../../../model/dates.ts'
import type { EventStatus } from '../../../model/event.ts'
import { phraseOf } from '../../../model/plover/event-types.ts'
import { counted } from '../../graph/mirror/rows.ts'

export const statusWords: Record<EventStatus, string> = {
  reported: 'reported',
  announced: 'announced, not yet done',
  hypothetical: 'hypothetical',
  denied: 'denied',
  disputed: 'disputed',
}

/** "Anu Tamm – Marko Ilves: phone call"; the date stands below the heading. */
export function eventTitle(event: EventSummary): string {
  const date = `, ${describeDate(event.date)}`
  const name = event.name === '' ? phraseOf(event.type, event.mode) : event.name
  return name.endsWith(date) ? name.slice(0, -date.length) : name
}

/** "Stated 5 times in 4 articles by 3 outlets, 2 of them independent" */
export function corroboration(event: EventSummary): string {
  const { claimCount, articleCount, outletCount, independentCount } = event
  const independent =
    independentCount < articleCount ? `, ${independentCount.toLocaleString('en')} independent` : ''
  return `${counted(claimCount, 'claim')} in ${counted(articleCount, 'article')} by ${outletCount === 0 ? 'an unknown outlet' : counted(outletCount, 'outlet')}${independent}`
}

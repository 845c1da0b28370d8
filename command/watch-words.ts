import type { WatchStep } from '../ingest/index.ts'
import { several } from './several.ts'
import { isWebNote, noteInWords } from './web-words.ts'

/** What happened while feeds are watched, in one sentence; null for what is not worth a line on a terminal. */
export function stepInWords(step: WatchStep): string | null {
  switch (step.step) {
    case 'polled': {
      const name = step.title === null ? step.feed : `${step.title} (${step.feed})`
      const left =
        step.left === 0 ? '' : `, of ${several(step.left, 'older item')} none (--items looks at more)`
      return `${name}: ${several(step.new, 'new item')}${left}; asked again ${clock(step.next)}.`
    }
    case 'failed':
      return `${step.feed}: ${step.reason} Asked again ${clock(step.next)}.`
    case 'gone':
      return `${step.feed} is gone for good: ${step.reason} Take it off your list.`
    case 'early':
      return `${step.feed}: by its own wish it is not asked yet, but again ${clock(step.next)}.`
    case 'refused':
      return `${step.path}: ${step.reason}`
    case 'stopped':
      return step.reason
    default:
      return step.step !== 'unchanged' && isWebNote(step) ? noteInWords(step) : null
  }
}

/** "at 14:05", on another day with its date. */
function clock(moment: string): string {
  const date = new Date(moment)
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const isToday = date.toDateString() === new Date().toDateString()
  return isToday
    ? `at ${time}`
    : `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} at ${time}`
}

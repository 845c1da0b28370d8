import type { IngestStep, WebNote } from '../ingest/index.ts'
import { several } from './several.ts'

/** Whether a step is a note of the web reader that is worth a line; what is known is only counted. */
export function isWebNote(step: IngestStep): step is Exclude<WebNote, { step: 'known' }> {
  return step.step === 'feed' || step.step === 'instead' || step.step === 'moved'
}

/** A note of the web reader, in one sentence. */
export function noteInWords(note: Exclude<WebNote, { step: 'known' }>): string {
  if (note.step === 'moved') return `${note.path} has moved for good to ${note.to}; name that from now on.`
  if (note.step === 'instead')
    return `${note.path}: its text was taken from the feed, because the page was not read: ${note.reason}`
  const { path, title, items, taken, left } = note
  const name = title === null ? path : `${title} (${path})`
  if (left === 0) return `${name}: a feed of ${several(items, 'item')}.`
  return `${name}: a feed of ${several(items, 'item')}; ${taken} are read, ${left} left (--items reads more).`
}

import { createParser } from 'nuqs'

/** More characters than this no id has; the API refuses longer ones. */
const longestId = 300

/** An id in the address. What cannot be one, as in a link that was cut off, counts as absent. */
export const parseAsId = createParser({ parse: readId, serialize: String })

/** A list of ids with commas between them, read as `parseAsId` reads one; whoever is named twice counts once. */
export function readIds(text: string): string[] {
  return [...new Set(text.split(',').flatMap((id) => readId(id) ?? []))]
}

function readId(text: string): string | null {
  const isStep = text === '.' || text === '..'
  return text.trim() === '' || text.length > longestId || isStep ? null : text
}

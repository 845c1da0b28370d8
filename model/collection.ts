import { exitCodes, Failure } from './failure.ts'
import { slug } from './slug.ts'

/** The collection of the invented reports in samples/, which are badged by its kind. */
export const sampleCollection = { id: 'samples', name: 'Samples', kind: 'sample' } as const

/** Where the id of a collection is asked for: every article. */
export const everyCollection = 'all'

/** An index holds ids of some thousand bytes, a line of the list much less. */
const longestName = 200

/**
 * The user's collection of this name. Throws a `Failure` (usage) when no id can be made of it, for the word that stands
 * for every article, and for the name of the samples: one collection cannot hold both, or invented reports would pass for the user's own.
 */
export function userCollection(given: string): { id: string; name: string; kind: 'user' } {
  const name = given.replaceAll(/\s+/gu, ' ').trim()
  if (name.length > longestName)
    throw new Failure(`The name of a collection has at most ${longestName} characters.`, exitCodes.usage)
  const id = slug(name)
  if (id === '')
    throw new Failure(`A collection cannot be called "${name}": give it a word.`, exitCodes.usage)
  if (id === sampleCollection.id)
    throw new Failure(
      'The collection "samples" is that of the invented reports: choose another.',
      exitCodes.usage,
    )
  if (id === everyCollection)
    throw new Failure('"all" stands for every article: call the collection otherwise.', exitCodes.usage)
  return { id, name, kind: 'user' }
}

import { exitCodes, Failure } from '../model/failure.ts'
import { slug } from '../model/slug.ts'

/** The collection of the invented reports in samples/, which are badged by its kind. */
export const sampleCollection = { id: 'samples', name: 'Samples', kind: 'sample' } as const

/**
 * The user's collection of this name. Throws a `Failure` (usage) when no id can be made of it, and for the name of the
 * samples: one collection cannot hold both, or invented reports would pass for the user's own.
 */
export function userCollection(name: string): { id: string; name: string; kind: 'user' } {
  const id = slug(name)
  if (id === '')
    throw new Failure(`A collection cannot be called "${name}": give it a word.`, exitCodes.usage)
  if (id === sampleCollection.id)
    throw new Failure(
      'The collection "samples" is that of the invented reports: choose another.',
      exitCodes.usage,
    )
  return { id, name, kind: 'user' }
}

import type { CollectionsAnswer } from '../../../model/api/resources.ts'

/** Whether nothing but our invented samples is loaded. */
export function areSamplesAlone(collections: CollectionsAnswer['items']): boolean {
  const filled = collections.filter((collection) => collection.articleCount > 0)
  return filled.length > 0 && filled.every((collection) => collection.kind === 'sample')
}

import type { Operation } from '../operation.ts'

/** The resources in the order in which a reader meets them. A new one needs a line here. */
export const tags: readonly { name: string; description: string }[] = [
  { name: 'actors', description: 'People, organizations, countries, groups and media that articles name.' },
  {
    name: 'events',
    description: 'Happenings that one or more claims report, and who reports or omits them.',
  },
  { name: 'claims', description: 'Evidence: what single sentences state, and who says so.' },
  { name: 'links', description: 'Through which events actors are linked.' },
  { name: 'paths', description: 'How actors are linked who may never have met.' },
  { name: 'graph', description: 'Parts of the graph to draw.' },
  { name: 'filters', description: 'What each value of a filter would leave.' },
  { name: 'timeline', description: 'Events over time.' },
  { name: 'diff', description: 'What has changed between two stretches of time.' },
  { name: 'articles', description: 'The texts, with everything found in them.' },
  { name: 'sentences', description: 'The words themselves, coded or not.' },
  {
    name: 'collections',
    description: 'The articles of one investigation; every question can be limited to one.',
  },
  { name: 'match', description: 'Lists of names from elsewhere, and whom they mean here.' },
  { name: 'ask', description: 'Questions in English.' },
  { name: 'cypher', description: 'Statements of your own that only read.' },
  { name: 'suggestions', description: 'Pairs that may be one, for people to decide.' },
  { name: 'decisions', description: 'What people decided, and undoing it.' },
  { name: 'saved', description: 'Views, queries and notes that people keep.' },
  { name: 'jobs', description: 'Long work: articles to be read, and how far it is.' },
  { name: 'feeds', description: 'What feeds of the web offer, before it is read.' },
  { name: 'session', description: 'Signing in, where the server has tokens.' },
]

/** The resource that an operation is about. */
export function tagOf({ path }: Pick<Operation, 'path'>): string {
  return path.split('/')[2] ?? ''
}

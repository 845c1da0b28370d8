import { stringify } from 'yaml'
import type { Versions } from './manifest.ts'

/** Who made a release, and what it is called. */
export type Cited = {
  readonly name: string
  readonly authors: readonly string[]
  readonly versions: Versions
}

/** `CITATION.cff` by the Citation File Format 1.2.0: how to cite the tables, and the program that made them. */
export function citation({ name, authors, versions }: Cited): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these tables, please cite them as below.',
    type: 'dataset',
    title: name,
    authors: authors.map((author) => ({ name: author })),
    abstract:
      'Actors, claims and events in the news, with the sentence behind each, coded by the rules of Dramatis in the PLOVER ontology.',
    keywords: ['event data', 'news', 'PLOVER'],
    references: [
      {
        type: 'software',
        title: 'Dramatis',
        version: versions.program,
        authors: [{ name: 'The Dramatis authors' }],
      },
    ],
  })
}

import { searchSentences, SentenceRank } from '../../cypher/queries/sentences.ts'
import { facetsOf } from '../../cypher/queries/text-search.ts'
import { NoQuery, SentencesQuery } from '../../model/api/queries.ts'
import { SentencePage } from '../../model/api/sentences.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorIdsOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { luceneOf } from '../words.ts'

/** The words themselves, coded or not. */
export function sentenceRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'searchSentences',
      path: '/api/sentences',
      summary:
        'Sentences by their words ("in a row", AND, OR, NOT, begin*, misspelt~), best first, with facets and whether they are coded',
      params: NoQuery,
      query: SentencesQuery,
      answer: SentencePage,
      examples: [
        { title: 'Sentences in which words stand', query: { q: 'treaty OR agreement' } },
        {
          title: 'Words in a row, where Kim Jong-un is meant',
          query: { q: '"hero titles"', actors: samples.kim },
        },
      ],
      handle: async ({ q, outlet, actors: keys, coded, from, to, collection, limit, cursor }) => {
        const after = decodeCursor(cursor, SentenceRank)
        const lucene = luceneOf(q)
        const scope = await access.scopeOf(collection)
        return access.read(async (reader) => {
          const actors = await actorIdsOf(reader, keys)
          const search = { lucene, scope, outlet, actors, coded, from, to }
          const found = await searchSentences(reader, search, { limit, after })
          const facets = await facetsOf(reader, 'sentence', search)
          return { ...found, next: encodeCursor(found.next), total: facets.over, facets }
        })
      },
    }),
  ]
}

import {
  articleCopies,
  ArticleListRank,
  articleMentions,
  articleText,
  articleVersions,
  listArticles,
  listCollections,
} from '../../cypher/queries/articles.ts'
import { articleClaims } from '../../cypher/queries/claims.ts'
import { FoundArticleRank, searchArticles } from '../../cypher/queries/search-articles.ts'
import { facetsOf } from '../../cypher/queries/text-search.ts'
import { ArticlePage } from '../../model/api/articles.ts'
import { ArticlesQuery, ChangesQuery, IdParams, NoQuery } from '../../model/api/queries.ts'
import { ArticleAnswer, CollectionsAnswer } from '../../model/api/resources.ts'
import type { ClaimEvidence } from '../../model/api/resources.ts'
import { ChangesAnswer } from '../../model/api/revisions.ts'
import type { Originals } from '../../ingest/index.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorIdsOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { originalOf } from './originals.ts'
import { ApiProblem } from '../problems/problem.ts'
import { changesOf } from '../revisions/changes.ts'
import { luceneOf } from '../words.ts'

/** An article's page shows so many claims at most; `/api/claims?article=` pages through all. */
const mostClaims = 1000
/** An article's page names so many of those that print the same; `copyCount` says how many there are. */
const mostCopies = 100

/** Articles: all, and one with everything found in it; and the collections that hold them. */
export function articleRoutes(access: GraphAccess, originals: Originals | null): Operation[] {
  return [
    operation({
      id: 'listArticles',
      path: '/api/articles',
      summary: 'Articles, latest first; with `q` those whose words fit best, with facets',
      params: NoQuery,
      query: ArticlesQuery,
      answer: ArticlePage,
      examples: [
        { title: 'The latest articles', query: { limit: 10 } },
        { title: 'Those whose words fit best', query: { q: '"North Korea" summit' } },
        { title: 'Those of one collection', query: { collection: 'samples' } },
      ],
      handle: async ({ q, outlet, actors: keys, coded, from, to, collection, limit, cursor }) => {
        const after = decodeCursor(cursor, q === undefined ? ArticleListRank : FoundArticleRank)
        const lucene = q === undefined ? null : luceneOf(q)
        const scope = await access.scopeOf(collection)
        return access.read(async (reader) => {
          const actors = await actorIdsOf(reader, keys)
          const narrowed = { scope, outlet, actors, coded, from, to }
          if (lucene === null) {
            const { items, next, ...found } = await listArticles(reader, { ...narrowed, limit, after })
            const unsearched = items.map((item) => ({ ...item, passages: [] }))
            return { ...found, items: unsearched, next: encodeCursor(next), facets: null }
          }
          const search = { ...narrowed, lucene }
          const found = await searchArticles(reader, search, { limit, after })
          const facets = await facetsOf(reader, 'article', search)
          return { ...found, next: encodeCursor(found.next), total: facets.over, facets }
        })
      },
    }),
    operation({
      id: 'readArticle',
      path: '/api/articles/:id',
      summary: 'The text of an article with the spans of every mention and claim',
      params: IdParams,
      query: NoQuery,
      answer: ArticleAnswer,
      examples: [{ title: 'One article with everything found in it', params: { id: samples.article } }],
      handle: ({ id }) =>
        access.read(async (reader) => {
          const { found, cypher } = await articleText(reader, id)
          if (found === null) throw new ApiProblem('not-found', `No article has the id ${id}.`)
          const mentions = await articleMentions(reader, id)
          const claims = await articleClaims(reader, id, {
            scope: { kind: 'everything' },
            limit: mostClaims,
            after: null,
          })
          const { fileHash, fileType, ...whole } = found.whole
          return {
            article: {
              ...found.article,
              ...found.standing,
              ...whole,
              collections: found.collections.toSorted(),
              original: await originalOf({ fileHash, fileType }, originals),
            },
            sentences: found.sentences,
            marks: [
              ...mentions.rows.flatMap(({ actor, spans }) =>
                spans.map(([start, end]) => ({
                  start,
                  end,
                  as: 'mention' as const,
                  actor: actor.id,
                  claim: null,
                })),
              ),
              ...claims.items.flatMap(marksOfClaim),
            ].toSorted((a, b) => a.start - b.start || b.end - a.end),
            claims: claims.items,
            actors: mentions.rows.map((row) => row.actor),
            copies: await articleCopies(reader, id, mostCopies),
            versions: await articleVersions(reader, id),
            cypher,
          }
        }),
    }),
    operation({
      id: 'readChanges',
      path: '/api/articles/:id/changes',
      summary:
        'What an article says otherwise, in text and claims, than the version before it, or than another article',
      params: IdParams,
      query: ChangesQuery,
      answer: ChangesAnswer,
      examples: [
        {
          title: 'In what two prints of one report differ',
          params: { id: samples.print },
          query: { from: samples.otherPrint },
        },
      ],
      handle: ({ id, from }) => access.read((reader) => changesOf(reader, { article: id, from })),
    }),
    operation({
      id: 'listCollections',
      path: '/api/collections',
      summary: 'The collections and how many articles they hold',
      params: NoQuery,
      query: NoQuery,
      answer: CollectionsAnswer,
      examples: [{ title: 'Which collections there are' }],
      handle: async () => {
        const { rows, cypher } = await access.read(listCollections)
        return { items: rows, cypher }
      },
    }),
  ]
}

/** What a claim marks beyond the mentions, which the article's page marks once for all claims. */
function marksOfClaim(claim: ClaimEvidence): ArticleAnswer['marks'] {
  return claim.sentence.marks
    .filter((mark) => mark.as !== 'mention')
    .map((mark) => ({ ...mark, claim: claim.id }))
}

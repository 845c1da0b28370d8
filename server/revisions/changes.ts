import { articleText, articleVersions } from '../../cypher/queries/articles.ts'
import { articleClaims } from '../../cypher/queries/claims.ts'
import type { Reader } from '../../cypher/connection.ts'
import type { CypherTwin } from '../../model/api/answer.ts'
import type { ChangesAnswer, ComparedCount } from '../../model/api/revisions.ts'
import type { ArticleSummary, ClaimEvidence } from '../../model/api/resources.ts'
import { ApiProblem } from '../problems/problem.ts'
import { compareClaims } from './compare-claims.ts'
import { compareSentences } from './compare-sentences.ts'
import type { SplitText } from './compare-sentences.ts'

/** So many claims of each text are compared at most, the first ones, as many as an article's page shows; the answer counts all. */
const mostClaims = 1000

/**
 * What the article says otherwise than another: than `from`, or else than the version that the outlet had before. Throws
 * `not-found` where one of them is not there, or where there is nothing before it.
 */
export async function changesOf(
  reader: Reader,
  { article, from }: { article: string; from: string | undefined },
): Promise<ChangesAnswer> {
  const later = await read(reader, article)
  const earlier = await read(reader, from ?? (await versionBefore(reader, article)))
  const passages = compareSentences(earlier.text, later.text)
  return {
    earlier: earlier.summary,
    later: later.summary,
    passages,
    claims: {
      earlier: earlier.count,
      later: later.count,
      ...compareClaims(earlier.claims, later.claims, passages),
    },
    cypher: later.cypher,
  }
}

async function versionBefore(reader: Reader, article: string): Promise<string> {
  const { older } = await articleVersions(reader, article)
  const before = older.at(-1)
  if (before === undefined)
    throw new ApiProblem(
      'not-found',
      'The outlet had no other text at this address before: name the article to compare with, as from.',
    )
  return before.id
}

type Read = {
  summary: ArticleSummary
  text: SplitText
  claims: ClaimEvidence[]
  count: ComparedCount
  cypher: CypherTwin
}

async function read(reader: Reader, article: string): Promise<Read> {
  const { found, cypher } = await articleText(reader, article)
  if (found === null) throw new ApiProblem('not-found', `No article has the id ${article}.`)
  const { items, total } = await articleClaims(reader, article, {
    scope: { kind: 'everything' },
    limit: mostClaims,
    after: null,
  })
  const { whole, sentences } = found
  return {
    summary: found.article,
    text: { text: whole.text, sentences },
    claims: items,
    count: { compared: items.length, total: total.count },
    cypher,
  }
}

import type { Scope } from '../../cypher/filters/selection.ts'
import { textQuery } from '../../cypher/queries/text-query.ts'
import { searchSentences } from '../../cypher/queries/sentences.ts'
import type { AskAnswer } from '../../model/api/ask.ts'
import type { Words } from '../../model/question.ts'
import type { GraphAccess } from '../graph-access.ts'
import type { Asking } from './answer-reading.ts'

const mostSentences = 5

/** What is said of a question that is not understood: which part, and sentences that have its words. */
export async function unanswered(
  access: GraphAccess,
  { request, today, scope, why, parts }: Asking & { why: string; parts: Words[] },
): Promise<AskAnswer> {
  const found = await sentencesLike(access, request.question, scope)
  return {
    question: request.question,
    today,
    outcome: 'not-understood',
    says:
      parts.length === 0
        ? why
        : `I do not understand ${parts.map(({ text }) => `“${text}”`).join(', ')}. ${why}`,
    reading: null,
    notes: [],
    notUnderstood: parts,
    rows: [],
    total: { count: 0, exact: true },
    rankedBy: null,
    relaxed: [],
    sentences: found?.items ?? [],
    proposed: null,
    cypher: found?.cypher ?? null,
  }
}

/** Words that hold a question together. */
const common = new Set(
  `who whom whose what which when where why how the and are was were did does has have had for with from about that this these
  those been will would can could you tell show know many much any some there into over after before between`.split(
    /\s+/u,
  ),
)
const mostWords = 12

async function sentencesLike(
  access: GraphAccess,
  question: string,
  scope: Scope,
): Promise<Awaited<ReturnType<typeof searchSentences>> | null> {
  const words = (question.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !common.has(word.toLowerCase()))
  if (words.length === 0) return null
  const asked = textQuery(
    words
      .slice(0, mostWords)
      .map((word) => word.toLowerCase())
      .join(' OR '),
  )
  if ('mistake' in asked) return null
  const search = {
    lucene: asked.lucene,
    scope,
    outlet: undefined,
    actors: undefined,
    coded: undefined,
    from: undefined,
    to: undefined,
  }
  return access.read((reader) => searchSentences(reader, search, { limit: mostSentences, after: null }))
}

import { codeQuestion } from '../../ingest/index.ts'
import type { CodedQuestion, Parser } from '../../ingest/index.ts'
import { lookupSpelling } from './spelling.ts'
import type { AskAnswer, AskRequest } from '../../model/api/ask.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { isoDay } from '../../model/days.ts'
import type { GraphAccess } from '../graph-access.ts'
import { ApiProblem } from '../problems/problem.ts'
import { answerReading } from './answer-reading.ts'
import { withProposal } from './proposed.ts'
import type { Proposals } from './proposed.ts'
import { unanswered } from './unanswered.ts'

/** Gives what parses questions, started at the first one where need be; null where there is no CoreNLP. */
export type QuestionParser = ((signal: AbortSignal) => Promise<Parser>) | null

/** Answers questions in English. */
export type AskService = (request: AskRequest) => Promise<AskAnswer>

/** Questions at a time. */
const mostAtOnce = 4
/** Parsing a question may take so long, with the start of an engine. */
const parseTimeMs = 60_000

/** Questions to a graph, read by a parser. */
export function askService(
  access: GraphAccess,
  parser: QuestionParser,
  proposals: Proposals | null = null,
): AskService {
  let running = 0
  return async (request) => {
    if (running >= mostAtOnce)
      throw new ApiProblem(
        'too-many-requests',
        `${mostAtOnce} questions are being answered; ask again shortly.`,
        {
          retryAfterSeconds: 1,
        },
      )
    running += 1
    try {
      const told = await answer(access, parser, request)
      return told.outcome === 'not-understood' && request.llm && proposals !== null
        ? await withProposal(told, proposals)
        : told
    } finally {
      running -= 1
    }
  }
}

async function answer(access: GraphAccess, parser: QuestionParser, request: AskRequest): Promise<AskAnswer> {
  const today = request.today ?? isoDay(Date.now())
  const scope = await access.scopeOf(request.collection)
  const coded = await read(access, parser, request.question, today)
  return coded.understood
    ? answerReading(access, { request, today, scope, reading: coded.reading })
    : unanswered(access, { request, today, scope, why: coded.why, parts: coded.parts })
}

async function read(
  access: GraphAccess,
  parser: QuestionParser,
  question: string,
  today: string,
): Promise<CodedQuestion> {
  if (parser === null)
    throw new ApiProblem('parser-unavailable', 'This server has no CoreNLP, which reads questions.')
  const signal = AbortSignal.timeout(parseTimeMs)
  try {
    const open = await parser(signal)
    return await codeQuestion(question, { parser: open, today, spelling: lookupSpelling(access), signal })
  } catch (error) {
    const isAway = signal.aborted || (error instanceof Failure && error.exitCode === exitCodes.engine)
    if (!isAway && error instanceof Failure) return { understood: false, why: error.message, parts: [] }
    if (!isAway) throw error
    throw new ApiProblem(
      'parser-unavailable',
      'CoreNLP, which reads questions, does not answer; ask again shortly.',
      {
        retryAfterSeconds: 10,
        cause: error,
      },
    )
  }
}

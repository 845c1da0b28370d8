import type { Scope } from '../../cypher/filters/selection.ts'
import type { AskAnswer, AskRequest } from '../../model/api/ask.ts'
import type { QuestionKind, QuestionReading } from '../../model/question.ts'
import type { GraphAccess } from '../graph-access.ts'
import { answerClaims } from './answer-claims.ts'
import { answerCommon, answerJoining, answerPartners, answerPaths, answerProfile } from './answer-links.ts'
import { answerRelations } from './answer-relations.ts'
import { askedSelection } from './asked-selection.ts'
import type { Found, Understood } from './found.ts'
import { resolveNames } from './resolve-names.ts'
import type { Resolved } from './resolve-names.ts'

const answerers: Readonly<Record<QuestionKind, (understood: Understood) => Promise<Found>>> = {
  claims: answerClaims,
  deeds: answerClaims,
  happenings: answerClaims,
  sayings: answerClaims,
  relations: answerRelations,
  paths: answerPaths,
  joining: answerJoining,
  partners: answerPartners,
  common: answerCommon,
  profile: answerProfile,
}

/** A request with its day, and with the articles that it is limited to. */
export type Asking = { request: AskRequest; today: string; scope: Scope }

/** The answer to a question that is understood: rows, or which name the graph does not know, or that it holds no evidence. */
export async function answerReading(
  access: GraphAccess,
  { request, today, scope, reading: asked }: Asking & { reading: QuestionReading },
): Promise<AskAnswer> {
  const reading = wordsApart(asked)
  const names = await access.read((reader) => resolveNames(reader, reading.names, scope))
  const told = {
    question: request.question,
    today,
    reading: { ...reading, names: names.map(({ name }) => name) },
    notUnderstood: [],
    sentences: [],
    proposed: null,
  }
  const unknown = names.filter(({ taken }) => taken.length === 0)
  if (unknown.length > 0)
    return {
      ...told,
      outcome: 'unknown-name',
      says: unknown.map(unknownSays).join(' '),
      notes: [],
      rows: [],
      total: { count: 0, exact: true },
      rankedBy: null,
      relaxed: [],
      cypher: null,
    }
  const selection = askedSelection(reading, request, scope)
  const found = await answerers[reading.asks]({ access, reading, names, selection, request })
  return {
    ...told,
    ...found,
    outcome: found.rows.length > 0 ? 'answered' : 'nothing',
    notes: [...names.flatMap(takenSays), ...found.notes],
  }
}

const isName = ({ key, type, text }: QuestionReading['names'][number]): boolean =>
  key !== null || type !== null || /^\p{Lu}/u.test(text)

/** "about loudspeakers" names nobody: such words are looked for in the sentences. */
function wordsApart(reading: QuestionReading): QuestionReading {
  const others = reading.names.filter(isName)
  if (reading.asks !== 'sayings' || others.length === reading.names.length || others.length === 0)
    return reading
  return {
    ...reading,
    names: others,
    words: [
      ...reading.words,
      ...reading.names.filter((name) => !isName(name)).map(({ start, end, text }) => ({ start, end, text })),
    ],
  }
}

function unknownSays({ name: { text, others, kind } }: Resolved): string {
  const near = others.length === 0 ? '' : ` The nearest: ${others.map((other) => other.name).join(', ')}.`
  return kind === 'description'
    ? `Nobody in the graph is described as “${text}”.${near}`
    : `“${text}” is not in the graph.${near}`
}

/** Said wherever the words leave a choice. */
function takenSays({ name: { text, taken, others, how }, isEvident }: Resolved): string[] {
  const [one] = taken
  if (
    one === undefined ||
    (taken.length === 1 && one.name.toLowerCase() === text.toLowerCase() && others.length === 0)
  )
    return []
  if (taken.length > 1) return [`I read “${text}” as ${how}.`]
  const choice = others.length === 0 ? '' : `; others: ${others.map((other) => other.name).join(', ')}`
  const why = isEvident ? '' : ` (${how})`
  return [`I read “${text}” as ${one.name}${why}${choice}.`]
}

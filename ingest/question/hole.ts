import type { ActorType } from '../../model/actor.ts'
import type { Hole } from '../../model/question.ts'
import type { AskingWords } from './asking-words.ts'
import { wordsAt } from './question-names.ts'
import type { QuestionTokens } from './question-tokens.ts'

const adjuncts: Partial<Record<AskingWords['kind'], Hole['of']>> = {
  when: 'date',
  where: 'place',
  'how-often': 'count',
  whether: 'whether',
}

/** What is asked for where nobody stands in the hole. */
export function adjunctAsked(asking: AskingWords | null): Hole['of'] {
  return asking === null ? 'whether' : (adjuncts[asking.kind] ?? 'event')
}

const kindsOfActor: Readonly<Record<string, readonly ActorType[]>> = {
  country: ['country'],
  nation: ['country'],
  state: ['country'],
  government: ['country'],
  person: ['person'],
  people: ['person'],
  leader: ['person'],
  politician: ['person'],
  president: ['person'],
  minister: ['person'],
  organization: ['organization', 'media'],
  organisation: ['organization', 'media'],
  company: ['organization'],
  group: ['group', 'organization'],
  outlet: ['media'],
  medium: ['media'],
  media: ['media'],
  newspaper: ['media'],
  agency: ['media', 'organization'],
  broadcaster: ['media'],
}

/** The hole at the words that ask, with the kinds of actor that their noun admits. Null for a question without a word. */
export function holeAt(question: QuestionTokens, asking: AskingWords | null, of: Hole['of']): Hole | null {
  const first = question.tokens[asking?.first ?? 0]
  if (first === undefined) return null
  const last = question.tokens[Math.max((asking?.end ?? 1) - 1, asking?.first ?? 0)] ?? first
  const span = asking === null || asking.kind === 'whether' ? first : { start: first.start, end: last.end }
  const types = asking?.kind === 'which' ? (kindsOfActor[asking.noun ?? ''] ?? null) : null
  return { ...wordsAt(question.text, span), of, types: types === null ? null : [...types] }
}

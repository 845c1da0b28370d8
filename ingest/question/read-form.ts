import { placeNamed } from '../code/named-places.ts'
import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { QuestionReading } from '../../model/question.ts'
import type { CodedSentence } from './code-question.ts'
import { askedDate } from './dates-in-question.ts'
import { leftOver } from './left-over.ts'
import type { FittingForm } from './question-forms.ts'
import { named, namesWithin, withRole, wordsAt } from './question-names.ts'
import { namedTypes } from './question-types.ts'
import type { QuestionTokens } from './question-tokens.ts'

/** How many must be named for a question of this kind. */
const leastNames: Partial<Record<QuestionReading['asks'], number>> = {
  paths: 2,
  common: 2,
  joining: 2,
  happenings: 0,
}

/** What a question asks whose wording was recognised; null where nobody stands where names should. */
export function readForm(
  question: QuestionTokens,
  coded: CodedSentence,
  { form, groups }: FittingForm,
): QuestionReading | null {
  const { text } = question
  const dated = askedDate(coded.tree)
  const times: Span[] = [...(dated.date === null ? [] : [dated.date]), ...dated.unknown]
  const open = [groups.a, groups.b, groups.tail].flatMap((range) => range ?? [])
  const types = open.flatMap((range) => namedTypes(question, range.start, range.end))
  const place = placeWithin(question, coded, open)
  const names = (['a', 'b'] as const).flatMap((group) => {
    const range = groups[group]
    if (range === null) return []
    const taken = [...times, ...types, ...(place === null ? [] : [place])]
    return namesWithin(text, range, coded.resolved, taken).map(withRole(form.roles[group] ?? 'either'))
  })
  const least = leastNames[form.asks] ?? 1
  if (names.length < least) return null
  if (groups.a !== null && !names.some((name) => groups.a !== null && contains(groups.a, name))) return null
  const isAll = form.asks === 'partners' || form.asks === 'common'
  return {
    asks: form.asks,
    hole: isAll ? holeAtStart(question) : null,
    names,
    types,
    relation: null,
    date: dated.date,
    place,
    modality: 'asserted',
    polarity: 'affirmed',
    statement: null,
    words: leftOver(
      question,
      [...names, ...types, ...(dated.date === null ? [] : [dated.date]), ...(place === null ? [] : [place])],
      open,
    ),
  }
}

/** A text that only names somebody: one is looked up, two are joined. */
export function readNames(question: QuestionTokens, coded: CodedSentence): QuestionReading | null {
  const { text, tokens } = question
  const mentions = coded.resolved.mentions.filter(({ kind, actor }) => kind === 'name' && actor !== null)
  const outside = tokens.filter(
    (token, at) =>
      !mentions.some((mention) => contains(mention, token)) &&
      !/^(?:who|what|is|are|and|the|,|\?|['’]s)$/iu.test(text.slice(token.start, token.end) || '?') &&
      !question.insideName(at),
  )
  if (mentions.length === 0 || mentions.length > 2 || outside.length > 0) return null
  return {
    asks: mentions.length === 1 ? 'profile' : 'paths',
    hole: null,
    names: mentions.map((mention) => ({ ...named(text, mention, coded.resolved), role: 'either' })),
    types: [],
    relation: null,
    date: null,
    place: null,
    modality: 'asserted',
    polarity: 'affirmed',
    statement: null,
    words: [],
  }
}

function holeAtStart({ text, tokens }: QuestionTokens): QuestionReading['hole'] {
  const [first] = tokens
  return first === undefined ? null : { ...wordsAt(text, first), of: 'either', types: null }
}

/** "in Alaska", "at Panmunjom", behind the wording. */
function placeWithin(
  { text, tokens }: QuestionTokens,
  { resolved }: CodedSentence,
  open: readonly Span[],
): QuestionReading['place'] {
  for (const mention of resolved.mentions) {
    const before = tokens[mention.firstToken - 1]
    const isThere = before !== undefined && /^(?:in|at|near)$/iu.test(text.slice(before.start, before.end))
    if (!isThere || mention.kind !== 'name' || !open.some((range) => contains(range, mention))) continue
    const place = placeNamed(text.slice(mention.start, mention.end), null)
    if (place === null) continue
    const { id, name, precision, country } = place
    return { ...wordsAt(text, mention), id, name, precision, country }
  }
  return null
}

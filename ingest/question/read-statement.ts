import type { Claim } from '../../model/claim.ts'
import type { Hole, NamedInQuestion, QuestionReading, QuestionRole } from '../../model/question.ts'
import type { Relation } from '../../model/relation.ts'
import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { AskingWords } from './asking-words.ts'
import type { CodedSentence } from './code-question.ts'
import { askedDate } from './dates-in-question.ts'
import { adjunctAsked, holeAt } from './hole.ts'
import { leftOver } from './left-over.ts'
import { named, wordsAt } from './question-names.ts'
import type { QuestionTokens } from './question-tokens.ts'
import { inQuestion, placeholders, placeholderNumber } from './statements.ts'
import type { Placeholder, Statement } from './statements.ts'

/** A statement that was coded in place of a question. */
export type Told = {
  question: QuestionTokens
  asking: AskingWords | null
  statement: Statement
  coded: CodedSentence
  /** Who stands in the hole, where it is one of those who take part. */
  placeholder: Placeholder | null
}

type Found = { key: string; role: QuestionRole; span: Span | null }

/** What a question asks, from the claim or relation that its statement tells; null where none of them has the hole. */
export function readStatement(told: Told): QuestionReading | null {
  const hole = placeholderKey(told)
  if (told.placeholder !== null && hole === null) return null
  const { claims, relations } = told.coded
  const claim = claims.find((one) => hole === null || keysOf(one).includes(hole))
  const relation = relations.find(
    ({ subject, object }) => hole === null || subject === hole || object === hole,
  )
  if (claim !== undefined && !isNumberMissing(told, claim)) return readClaim(told, claim, hole)
  if (relation === undefined || told.asking?.kind === 'how-many') return null
  if (hole === null && told.asking?.kind !== 'whether' && told.asking !== null) return null
  return isWithinNames(told, relation) ? null : readRelation(told, relation, hole)
}

/** What "North Korea’s soldiers" says by itself is not what is asked. */
function isWithinNames({ coded, asking }: Told, relation: Relation): boolean {
  if (asking !== null && asking.kind !== 'whether') return false
  return coded.resolved.mentions.some((mention) => contains(mention, relation) && mention.kind !== 'name')
}

function placeholderKey({ coded, placeholder }: Told): string | null {
  if (placeholder === null) return null
  const text = coded.article.text
  const mention = coded.resolved.mentions.find(
    ({ start, end }) => text.slice(start, end) === placeholders[placeholder],
  )
  return mention?.actor ?? null
}

/** "No Kwang Chol" denies nothing. */
function isNegatedByName({ question, statement }: Told, { polarity, explanation }: Claim): boolean {
  if (polarity !== 'negated') return false
  const negators = explanation.decided.filter(({ of }) => of === 'polarity')
  return (
    negators.length > 0 &&
    negators.every((negator) => {
      const at = inQuestion(statement, negator)
      if (at !== null && isFamilyName(question, at)) return true
      return question.tokens.some(
        ({ start, end }, token) =>
          at !== null && start < at.end && at.start < end && question.insideName(token),
      )
    })
  )
}

/** "No" with a capital, before a name and not at the beginning. */
function isFamilyName({ text, tokens, insideName }: QuestionTokens, { start, end }: Span): boolean {
  const token = tokens.findIndex((one) => one.start === start)
  return token > 0 && text.slice(start, end) === 'No' && insideName(token + 1)
}

/** Somebody who was put into a statement that asks for something else. */
function isPlaceholder({ coded }: Told, key: string): boolean {
  return coded.resolved.actors.some(({ id, name }) => id === key && name === placeholders.person)
}

const keysOf = (claim: Claim): string[] => [...claim.actors, ...claim.recipients, ...claim.saidBy]

/** "How many people did he meet?": the number stands among those who take part, in the size, or nowhere in the claim. */
function isNumberMissing({ asking, coded }: Told, claim: Claim): boolean {
  if (asking?.kind !== 'how-many') return false
  const number = coded.article.text.indexOf(placeholderNumber)
  return Math.abs(claim.trigger.start - number) > 200
}

function readClaim(told: Told, claim: Claim, hole: string | null): QuestionReading {
  const { question, coded, statement } = told
  const isMutual = claim.type === 'CONSULT' || (claim.recipients.length === 0 && claim.actors.length > 1)
  const sides = (key: string): QuestionRole[] => [
    ...(claim.actors.includes(key) ? ([isMutual ? 'either' : 'actor'] as const) : []),
    ...(claim.recipients.includes(key) ? ([isMutual ? 'either' : 'recipient'] as const) : []),
    ...(claim.saidBy.includes(key) ? (['speaker'] as const) : []),
  ]
  const found = [...new Set(keysOf(claim))].flatMap((key) =>
    sides(key).map((role): Found => ({ key, role, span: spanOf(told, claim, key) })),
  )
  const size = sizeAsked(told, claim)
  const numbered = numberSpan(told)
  const names = found
    .filter(
      ({ key, span }) =>
        key !== hole &&
        !isPlaceholder(told, key) &&
        !(numbered !== null && span !== null && contains(span, numbered)),
    )
    .flatMap((one) => nameOf(told, one) ?? [])
  const role = found.find(({ key }) => key === hole)?.role
  const asked = holeAt(question, told.asking, role ?? size ?? adjunctAsked(told.asking))
  const trigger = inQuestion(statement, claim.trigger)
  const dated = askedDate(coded.tree)
  const placed = claim.explanation.decided.find(({ of }) => of === 'place')
  const placeAt = placed === undefined ? null : inQuestion(statement, placed)
  const date = dated.date === null ? null : moved(told, dated.date)
  const place =
    claim.place === null || placeAt === null
      ? null
      : {
          ...wordsAt(question.text, placeAt),
          id: claim.place.id,
          name: claim.place.name,
          precision: claim.place.precision,
          country: claim.place.country,
        }
  const { matched, decided } = claim.explanation
  const used = [...matched, ...decided.filter(({ of }) => of !== 'date')].flatMap(
    (span) => inQuestion(statement, span) ?? [],
  )
  // What was signed or sent is more than the type tells, unless a mode tells it.
  const objects = (claim.mode === null ? matched : [])
    .flatMap((span) => inQuestion(statement, span) ?? [])
    .filter(
      (span) =>
        isNounAt(question, span) &&
        span.start !== trigger?.start &&
        ![...names, ...taken(asked)].some((other) => contains(other, span)),
    )
  return {
    asks: 'claims',
    hole: asked,
    names,
    types: [
      {
        ...wordsAt(question.text, trigger ?? { start: 0, end: question.text.length }),
        type: claim.type,
        mode: claim.mode,
      },
    ],
    relation: null,
    date,
    place,
    modality: claim.modality,
    polarity: isNegatedByName(told, claim) ? 'affirmed' : claim.polarity,
    statement: statement.text,
    words: [
      ...objects.map((span) => wordsAt(question.text, span)),
      ...leftOver(
        question,
        [
          ...used,
          ...cuesOf(told, claim),
          ...names,
          ...taken(asked),
          ...taken(date),
          ...taken(place),
          ...taken(trigger),
        ],
        [{ start: 0, end: question.text.length }],
      ),
    ],
  }
}

const isNounAt = ({ tokens }: QuestionTokens, span: Span): boolean =>
  tokens.some((token) => token.start === span.start && token.partOfSpeech.startsWith('NN'))

const taken = (span: Span | null): Span[] => (span === null ? [] : [span])

const cuesOf = ({ statement }: Told, claim: Claim): Span[] =>
  claim.attribution.flatMap(({ cue }) => (cue === null ? [] : (inQuestion(statement, cue) ?? [])))

function readRelation(told: Told, relation: Relation, hole: string | null): QuestionReading {
  const { question, coded, statement } = told
  const found: Found[] = (['subject', 'object'] as const).map((role) => ({
    key: relation[role],
    role,
    span: null,
  }))
  const names = found.filter(({ key }) => key !== hole).flatMap((one) => nameOf(told, one) ?? [])
  const role = found.find(({ key }) => key === hole)?.role
  const span = inQuestion(statement, relation) ?? { start: 0, end: question.text.length }
  const dated = askedDate(coded.tree)
  const date = dated.date === null ? null : moved(told, dated.date)
  const asked = holeAt(question, told.asking, role ?? 'whether')
  return {
    asks: 'relations',
    hole: asked,
    names,
    types: [],
    relation: { ...wordsAt(question.text, span), type: relation.type, title: relation.title },
    date,
    place: null,
    modality: 'asserted',
    polarity: 'affirmed',
    statement: statement.text,
    words: leftOver(
      question,
      [span, ...names, ...taken(asked), ...taken(date)],
      [{ start: 0, end: question.text.length }],
    ),
  }
}

/** Where a claim found somebody: the mention that it names, else the first that means the same. */
function spanOf({ coded }: Told, claim: Claim, key: string): Span | null {
  return (
    claim.explanation.participants.find(({ actor }) => actor === key) ??
    coded.resolved.mentions.find(({ actor }) => actor === key) ??
    null
  )
}

function nameOf({ question, coded, statement }: Told, { key, role, span }: Found): NamedInQuestion | null {
  const mentions = coded.resolved.mentions.filter(({ actor }) => actor === key)
  const mention = mentions.find(({ start, end }) => start === span?.start && end === span.end) ?? mentions[0]
  if (mention === undefined) return null
  const at = inQuestion(statement, mention)
  if (at === null) return null
  return { ...named(coded.article.text, mention, coded.resolved), ...wordsAt(question.text, at), role }
}

/** A stretch of the statement as the question has it. */
function moved<Part extends Span>(
  { question, statement }: Told,
  part: Part,
): (Part & { text: string }) | null {
  const at = inQuestion(statement, part)
  return at === null ? null : { ...part, ...wordsAt(question.text, at) }
}

function numberSpan({ asking, coded }: Told): Span | null {
  if (asking?.kind !== 'how-many') return null
  const start = coded.article.text.indexOf(placeholderNumber)
  return start === -1 ? null : { start, end: start + placeholderNumber.length }
}

/** Whether the number that is asked for counts the dead, the injured, the arrested, or something else. */
function sizeAsked(told: Told, { size }: Claim): Hole['of'] | undefined {
  const number = numberSpan(told)
  if (number === null) return undefined
  const counted = (['dead', 'injured', 'arrested'] as const).find((kind) => {
    const count = size?.[kind]
    return count !== undefined && count !== null && contains(count, number)
  })
  return counted ?? 'number'
}

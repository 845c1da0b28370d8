import type { Span } from '../../model/span.ts'
import { auxiliaries } from './asking-words.ts'
import type { AskingWords } from './asking-words.ts'
import type { QuestionTokens } from './question-tokens.ts'

/** A name that no question holds, and that the resolver takes for a person or for a country. */
export const placeholders = {
  person: 'Marko Ilves',
  country: 'Kiribati',
} as const
export type Placeholder = keyof typeof placeholders

/** How many a "how many" is taken for. */
export const placeholderNumber = '40'

/** A part of a statement; one of the question knows where it stood there, one put in is null. */
export type Piece = { text: string; from: Span | null }
/** What is coded in place of a question. */
export type Statement = { pieces: readonly Piece[]; text: string }

const negations = new Set(['not', "n't", 'n’t', 'never'])
const doing = new Set(['do', 'does', 'did'])
const adverb = /^RB/u
const verb = /^VB/u
/** Prepositions that a question may leave without their noun: "Whom did Lee talk to?" */
const stranded = new Set([
  'to',
  'with',
  'for',
  'from',
  'by',
  'against',
  'on',
  'at',
  'about',
  'of',
  'in',
  'into',
])
/** How a question can be told as a statement, with what in place of the words that ask. The likeliest first. */
export function statementsOf(
  question: QuestionTokens,
  asking: AskingWords | null,
  hole: string | null,
  end: number,
): Statement[] {
  const { tokens, lemmas } = question
  const last = lastWord(question, end)
  if (asking === null) return [statement([range(question, 0, last)])]
  const isNegation = (at: number): boolean => negations.has(tokens[at]?.text.toLowerCase() ?? '')
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? ''
  const before = range(question, 0, asking.first)
  const inPlace = statement([before, put(hole), range(question, asking.end, last)])
  const auxiliary = asking.end
  if (!auxiliaries.has(word(auxiliary))) {
    // "who Putin met", "which troops Kim praised": the verb stands last.
    if (hole === null) return [statement([range(question, asking.end, last)])]
    const isSubject = verb.test(tokens[asking.end]?.partOfSpeech ?? '')
    const moved = isSubject ? [] : placements(question, asking, hole, asking.end, last)
    return [inPlace, ...moved.map((parts) => statement([parts]))]
  }
  let rest = auxiliary + 1
  while (isNegation(rest)) rest += 1
  // A question whether something did not happen asks whether it happened.
  const auxiliaryPieces = range(question, auxiliary, asking.kind === 'whether' ? auxiliary + 1 : rest).map(
    (piece) => ({ ...piece, text: piece.text.toLowerCase() }),
  )
  const inverted = subjectsEnd(question, rest, last, word(auxiliary)).flatMap((subjectEnd) => {
    const subject = range(question, rest, subjectEnd)
    const verbAt = subjectEnd
    const afterAuxiliary = placements(question, asking, hole, subjectEnd, last)
    const emphatic = afterAuxiliary.map((parts) => statement([subject, auxiliaryPieces, parts]))
    // "The US did sanction …" is read as a noun; "sanctioned" is not.
    const isAmbiguous =
      doing.has(word(auxiliary)) &&
      auxiliaryPieces.length === 1 &&
      question.isLexiconNoun(lemmas[verbAt] ?? '')
    if (!isAmbiguous) return emphatic
    const plain = afterAuxiliary.map((parts) =>
      statement([subject, inflected(parts, question, verbAt, word(auxiliary))]),
    )
    return isVerbAt(question, verbAt) ? [...emphatic, ...plain] : [...plain, ...emphatic]
  })
  if (asking.kind === 'whether') return inverted
  let next = rest
  while (adverb.test(tokens[next]?.partOfSpeech ?? '')) next += 1
  const isSubject =
    hole !== null &&
    asking.preposition === null &&
    /^(?:VB|JJ|TO|IN|DT|NN|RB)/u.test(tokens[next]?.partOfSpeech ?? '')
  const subjectFirst =
    isSubject &&
    (verb.test(tokens[next]?.partOfSpeech ?? '') || /^(?:is|are|was|were|'s)$/u.test(word(auxiliary)))
  return subjectFirst ? [inPlace, ...inverted] : isSubject ? [...inverted, inPlace] : inverted
}

/** Where the subject behind the auxiliary may end: before what the parser or the lexicon takes for a verb. */
function subjectsEnd(question: QuestionTokens, from: number, last: number, auxiliary: string): number[] {
  const { tokens, lemmas, insideName, isLexiconVerb } = question
  const ends: number[] = []
  for (let at = from + 1; at < last; at += 1) {
    if (insideName(at) && insideName(at - 1) && tokens[at - 1]?.end === (tokens[at]?.start ?? 0) - 1) {
      const bothNames = tokens[at]?.partOfSpeech.startsWith('NNP') === true
      if (bothNames) continue
    }
    const isVerb = verb.test(tokens[at]?.partOfSpeech ?? '')
    if (isVerb || isLexiconVerb(lemmas[at] ?? '')) ends.push(at)
  }
  const sorted = ends.toSorted(
    (a, b) => Number(isVerbAt(question, b)) - Number(isVerbAt(question, a)) || a - b,
  )
  if (/^(?:is|are|was|were|'s)$/u.test(auxiliary)) {
    // "Is Kim Yo-jong Kim's sister?", "Was Kim angry?": no verb follows.
    for (let at = from + 1; at < last; at += 1) if (insideName(at - 1) && !ends.includes(at)) sorted.push(at)
    return sorted.slice(0, 6)
  }
  return sorted.slice(0, 3)
}

const isVerbAt = ({ tokens }: QuestionTokens, at: number): boolean =>
  verb.test(tokens[at]?.partOfSpeech ?? '')

/** The words from `from` on with the hole put where it may have stood: behind a preposition left alone, the verb, or last. */
function placements(
  question: QuestionTokens,
  asking: AskingWords,
  hole: string | null,
  from: number,
  last: number,
): Piece[][] {
  const { tokens } = question
  if (hole === null) return [range(question, from, last)]
  const filler = put(asking.preposition === null ? hole : `${asking.preposition} ${hole}`)
  const at = (place: number): Piece[] => [
    ...range(question, from, place),
    ...filler,
    ...range(question, place, last),
  ]
  const places: number[] = []
  for (let index = from; index < last; index += 1) {
    const isAlone =
      stranded.has(tokens[index]?.text.toLowerCase() ?? '') &&
      (index === last - 1 || /^(?:IN|TO|RB)$/u.test(tokens[index + 1]?.partOfSpeech ?? ''))
    if (isAlone && asking.preposition === null) places.push(index + 1)
  }
  let behind = from + 1
  while (
    behind < last &&
    (verb.test(tokens[behind]?.partOfSpeech ?? '') || tokens[behind]?.partOfSpeech === 'TO')
  )
    behind += 1
  return [...new Set([...places, behind, last])].slice(0, 3).map(at)
}

/** The verb, taken for a noun behind "did", in its past or present form. */
function inflected(
  parts: readonly Piece[],
  question: QuestionTokens,
  at: number,
  auxiliary: string,
): Piece[] {
  const token = question.tokens[at]
  if (token === undefined || auxiliary === 'do') return [...parts]
  const form = auxiliary === 'does' ? `${token.text}s` : pastOf(token.text)
  return parts.map((piece) => (piece.from?.start === token.start ? { text: form, from: piece.from } : piece))
}

const irregular: Readonly<Record<string, string>> = {
  strike: 'struck',
  fight: 'fought',
  hit: 'hit',
  cut: 'cut',
  shoot: 'shot',
  meet: 'met',
  split: 'split',
}

function pastOf(verb: string): string {
  const known = irregular[verb]
  if (known !== undefined) return known
  if (verb.endsWith('e')) return `${verb}d`
  return /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}

function lastWord({ tokens }: QuestionTokens, end: number): number {
  const found = tokens.findIndex((token) => token.start >= end)
  return found === -1 ? tokens.length : found
}

const put = (text: string | null): Piece[] => (text === null ? [] : [{ text, from: null }])

/** Tokens as pieces. */
function range({ text, tokens }: QuestionTokens, from: number, to: number): Piece[] {
  return tokens
    .slice(from, to)
    .map(({ start, end }) => ({ text: text.slice(start, end), from: { start, end } }))
}

/** Pieces in a row: those that touched in the question touch again. */
function statement(parts: readonly (readonly Piece[])[]): Statement {
  const words = parts.flat()
  const pieces: Piece[] = []
  words.forEach((piece, at) => {
    const before = words[at - 1]?.from
    const touches = before !== undefined && before !== null && before.end === piece.from?.start
    if (at > 0 && !touches) pieces.push({ text: ' ', from: null })
    pieces.push(at === 0 ? { ...piece, text: capital(piece.text) } : piece)
  })
  pieces.push({ text: '.', from: null })
  return { pieces, text: pieces.map((piece) => piece.text).join('') }
}

const anybody = /^(?:anyone|anybody|someone|somebody|everyone|everybody)$/iu

/**
 * The statement with somebody in it who does it, since an event needs a participant: in place of "anybody", and at the end of
 * a passive ("The treaty was signed by …").
 */
export function withAgent({ pieces }: Statement): Statement[] {
  const isVague = pieces.some(({ text }) => anybody.test(text))
  const isPassive = pieces.some(({ text }) => /^(?:is|are|was|were|been)$/iu.test(text))
  if (!isVague && !isPassive) return []
  const somebody: Piece = { text: placeholders.person, from: null }
  const told = isVague
    ? pieces.map((piece) => (anybody.test(piece.text) ? somebody : piece))
    : [...pieces.slice(0, -1), { text: ' by ', from: null }, somebody, ...pieces.slice(-1)]
  return [{ pieces: told, text: told.map((piece) => piece.text).join('') }]
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** Where a span of the statement stood in the question; null for what was put there. */
export function inQuestion({ pieces }: Statement, span: Span): Span | null {
  let at = 0
  let found: Span | null = null
  for (const { text, from } of pieces) {
    const start = Math.max(span.start, at)
    const end = Math.min(span.end, at + text.length)
    if (from !== null && start < end) {
      const own = { start: from.start + start - at, end: Math.min(from.start + end - at, from.end) }
      found =
        found === null ? own : { start: Math.min(found.start, own.start), end: Math.max(found.end, own.end) }
    }
    at += text.length
  }
  return found
}

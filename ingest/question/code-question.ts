import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { IsoDate } from '../../model/dates.ts'
import type { QuestionReading, Words } from '../../model/question.ts'
import type { Span } from '../../model/span.ts'
import { knowsLemma } from '../code/code-article.ts'
import { lexicon } from '../code/lexicon/lexicon.ts'
import { settleTimes } from '../code/times/settle-times.ts'
import { buildTree } from '../code/syntax-tree.ts'
import type { SyntaxTree } from '../code/syntax-tree.ts'
import type { UnclaimedWord } from '../code/unclaimed.ts'
import { codeByRules } from '../extract.ts'
import type { CodedArticle } from '../extract.ts'
import type { Parser } from '../parse/parser.ts'
import { askingWords } from './asking-words.ts'
import type { AskingWords } from './asking-words.ts'
import { fittingForms, questionProper } from './question-forms.ts'
import { wordsAt } from './question-names.ts'
import type { QuestionTokens } from './question-tokens.ts'
import { readForm, readNames } from './read-form.ts'
import { readStatement } from './read-statement.ts'
import { placeholderNumber, placeholders, statementsOf, withAgent } from './statements.ts'
import type { Placeholder } from './statements.ts'

/** What a question asks, or which part of it is not understood. */
export type CodedQuestion =
  | { understood: true; reading: QuestionReading }
  | { understood: false; why: string; parts: Words[] }

/** A text that was coded, with its one sentence as a tree whose times are settled, and its words that tell no event. */
export type CodedSentence = CodedArticle & { tree: SyntaxTree; unclaimed: readonly UnclaimedWord[] }

/** More ways to tell a question as a statement are not tried. */
const mostStatements = 12

/** How names are spelt, for those of these words that are part of one. */
export type Spelling = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>

export type QuestionOptions = {
  parser: Parser
  today: string
  /** Asked where a question has no capitals, by which names are found. */
  spelling?: Spelling
  signal?: AbortSignal
}

/**
 * Codes a question as a claim with a hole: tells it as a statement that has a placeholder where the question asks, and codes
 * that as any sentence of an article. Questions that are no claim ("How are … linked?") are recognised by their wording.
 * Dates count from `today`. Rejects where CoreNLP does not answer.
 */
export async function codeQuestion(text: string, options: QuestionOptions): Promise<CodedQuestion> {
  const proper = questionProper(text)
  const asked = text.slice(proper.start, proper.end)
  if (!/\p{L}/u.test(asked)) return misread('There is no question in it.', [])
  const code = coder(options)
  const coded = await code(`${asked}?`)
  if (coded === null)
    return misread('It is more than one sentence; ask one question at a time.', [wordsAt(text, proper)])
  const spelt = await withCapitals(asked, coded, options.spelling)
  const respelt = spelt === asked ? coded : await code(`${spelt}?`)
  const answer = await read(spelt, respelt ?? coded, code)
  return shifted(text, proper.start, answer)
}

/** "who met putin": the question with the names in it as they are spelt. Every word keeps its place. */
async function withCapitals(
  asked: string,
  { tree }: CodedSentence,
  spelling: Spelling | undefined,
): Promise<string> {
  if (spelling === undefined || /\p{Lu}/u.test(asked.slice(1))) return asked
  const words = tree.tokens.filter(
    ({ partOfSpeech, text }, at) => at > 0 && /^(?:NN|JJ|FW|VB|UH|RB)/u.test(partOfSpeech) && text.length > 2,
  )
  const known = await spelling(words.map(({ text }) => text))
  return words.reduce((text, token) => {
    const spelt = known.get(token.text)
    return spelt === undefined || spelt.length !== token.text.length
      ? text
      : `${text.slice(0, token.start)}${spelt}${text.slice(token.end)}`
  }, asked)
}

type Code = (text: string) => Promise<CodedSentence | null>

async function read(asked: string, coded: CodedSentence, code: Code): Promise<CodedQuestion> {
  const whole = { start: 0, end: asked.length }
  const question = tokensOf(asked, coded)
  const pronoun = coded.resolved.mentions.find(
    ({ kind, start, end }) =>
      kind === 'pronoun' && /^(?:he|she|him|her|it|they|them|his|their|its)$/iu.test(asked.slice(start, end)),
  )
  if (pronoun !== undefined)
    return misread('Nobody is named whom it could stand for; give the name.', [wordsAt(asked, pronoun)])
  for (const form of fittingForms(asked, whole.start, whole.end)) {
    const reading = readForm(question, coded, form)
    if (reading !== null) return { understood: true, reading }
  }
  const asking = askingWords(question)
  const justNames = readNames(question, coded)
  if (justNames !== null) return { understood: true, reading: justNames }
  return (await readAsStatement(question, asking, code)) ?? misreadClaim(question, coded, asking)
}

async function readAsStatement(
  question: QuestionTokens,
  asking: AskingWords | null,
  code: Code,
): Promise<CodedQuestion | null> {
  const tried = new Set<string>()
  for (const { filler, placeholder } of fillersFor(asking)) {
    const statements = statementsOf(question, asking, filler, question.text.length)
    for (const statement of [...statements, ...(placeholder === null ? statements.flatMap(withAgent) : [])]) {
      if (tried.size >= mostStatements) return null
      if (tried.has(statement.text)) continue
      tried.add(statement.text)
      const coded = await code(statement.text)
      if (coded === null) continue
      const reading = readStatement({ question, asking, statement, coded, placeholder })
      if (reading !== null) return { understood: true, reading }
    }
  }
  return null
}

type Filler = { filler: string | null; placeholder: Placeholder | null }

const named = (placeholder: Placeholder): Filler => ({ filler: placeholders[placeholder], placeholder })

/** What stands in the place of the words that ask, in the order in which it is tried. */
function fillersFor(asking: AskingWords | null): Filler[] {
  const nothing: Filler = { filler: null, placeholder: null }
  switch (asking?.kind) {
    case 'who':
      return [named('person'), named('country')]
    case 'which':
      return /countr|nation|state|government/u.test(asking.noun ?? '')
        ? [named('country'), named('person')]
        : [named('person'), named('country')]
    case 'what':
      return [
        { filler: 'something', placeholder: null },
        named('country'),
        { filler: 'action', placeholder: null },
      ]
    case 'how-many':
      return [{ filler: `${placeholderNumber} ${asking.nounAsWritten ?? 'people'}`, placeholder: null }]
    default:
      return [nothing]
  }
}

function misreadClaim(
  question: QuestionTokens,
  coded: CodedSentence,
  asking: AskingWords | null,
): CodedQuestion {
  const { text } = question
  const verbs = coded.unclaimed.filter(({ kind }) => kind === 'verb')
  const unknown = (verbs.length > 0 ? verbs : coded.unclaimed).map((word) => wordsAt(text, word))
  if (unknown.length > 0)
    return misread(
      'These words tell no kind of event that the coder knows between those who are named.',
      unknown,
    )
  const isClaim = coded.claims.length > 0 && asking !== null && asking.end > asking.first
  const first = question.tokens[asking?.first ?? 0]
  const last = question.tokens[(asking?.end ?? 1) - 1]
  return isClaim && first !== undefined && last !== undefined
    ? misread('It is not clear what these words ask for.', [
        wordsAt(text, { start: first.start, end: last.end }),
      ])
    : misread('It tells no event and no relation that the coder knows.', [
        wordsAt(text, { start: 0, end: text.length }),
      ])
}

function misread(why: string, parts: Words[]): CodedQuestion {
  return { understood: false, why, parts }
}

/** Parses and codes texts of one sentence; null for more. */
function coder({ parser, today, signal }: QuestionOptions): Code {
  return async (text) => {
    const article: Article = {
      id: 'question',
      sourceId: null,
      title: null,
      outlet: null,
      url: null,
      authors: [],
      publishedAt: IsoDate.parse(today),
      language: 'en',
      path: null,
      ...textAlone,
      text,
    }
    const { parsed } = await parser.parse(article, signal)
    const [sentence] = parsed.sentences
    if (sentence === undefined || parsed.sentences.length > 1) return null
    const unclaimed: UnclaimedWord[] = []
    const coded = codeByRules(article, parsed, (_, words) => void unclaimed.push(...words))
    const [tree] = settleTimes([buildTree(sentence, knowsLemma)], today)
    return tree === undefined ? null : { ...coded, tree, unclaimed }
  }
}

function tokensOf(text: string, { tree, resolved }: CodedSentence): QuestionTokens {
  const named = resolved.mentions.filter(({ kind }) => kind === 'name')
  const { verbs, nouns } = lexicon()
  return {
    text,
    tokens: tree.tokens,
    lemmas: tree.lemmas,
    insideName: (token) => named.some(({ firstToken, endToken }) => firstToken <= token && token < endToken),
    isLexiconVerb: (lemma) => verbs.has(lemma),
    isLexiconNoun: (lemma) => nouns.has(lemma),
  }
}

/** Offsets into the text as it was asked. */
function shifted(text: string, by: number, answer: CodedQuestion): CodedQuestion {
  const move = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
    text: text.slice(part.start + by, part.end + by),
  })
  const moved = <Part extends Span>(part: Part | null): Part | null => (part === null ? null : move(part))
  if (!answer.understood) return { ...answer, parts: answer.parts.map(move) }
  const { reading } = answer
  return {
    understood: true,
    reading: {
      ...reading,
      hole: moved(reading.hole),
      names: reading.names.map(move),
      types: reading.types.map(move),
      relation: moved(reading.relation),
      date: moved(reading.date),
      place: moved(reading.place),
      words: reading.words.map(move),
    },
  }
}

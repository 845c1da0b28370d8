import type { QuestionKind, QuestionRole } from '../../model/question.ts'

/** A wording that is recognised as it stands. `{A}` and `{B}` stand for names; `roles` say how those stand in what is asked. */
export type QuestionForm = {
  asks: QuestionKind
  wording: string
  roles: { a?: QuestionRole; b?: QuestionRole }
  example: string
}

const be = '(is|are|was|were)'
const have = '(did|does|do|has|have|had)'
const tied = '(linked|connected|related|tied|associated|joined|in contact)'
const say =
  '(say|said|saying|claim|claimed|state|stated|report|reported|write|written|think|comment|tell|told us)'
const about = '(about|of|on|regarding|concerning)'

/** Questions that are no claim with a hole, each with an example that the tests read. The first that fits is taken. */
export const questionForms: readonly QuestionForm[] = [
  {
    asks: 'common',
    wording: `what (do|does|did) {A} have in common( with {B})?`,
    roles: { a: 'either', b: 'either' },
    example: 'What do Kim and Putin have in common?',
  },
  {
    asks: 'common',
    wording: `(who|which \\w+|what actors|whom) ${be} ${tied} (to|with) both {A}`,
    roles: { a: 'either' },
    example: 'Who is linked to both Kim and Putin?',
  },
  {
    asks: 'common',
    wording: `(who|whom|which \\w+) (do|did) {A} both (know|meet|deal with)`,
    roles: { a: 'either' },
    example: 'Whom did Kim and Trump both meet?',
  },
  {
    asks: 'partners',
    wording: `(who|whom|which \\w+|what actors) (has been|have been|is|are|was|were) ${tied} (to|with) {A}`,
    roles: { a: 'either' },
    example: 'Which actors are linked to Kim through CONSULT events in August 2025?',
  },
  {
    asks: 'partners',
    wording: `(who|whom|which \\w+|what actors) ${be} {A} ${tied} (to|with)`,
    roles: { a: 'either' },
    example: 'Who is Lee connected to?',
  },
  {
    asks: 'paths',
    wording: `how ${be} {A} ${tied}( (to|with) {B})?`,
    roles: { a: 'either', b: 'either' },
    example: 'How are Kim and Trump linked?',
  },
  {
    asks: 'paths',
    wording: `${be} {A} ${tied}( (to|with) {B})?`,
    roles: { a: 'either', b: 'either' },
    example: 'Is Lee linked to Putin?',
  },
  {
    asks: 'paths',
    wording: `what (links|connects|ties|joins) {A} (to|with|and) {B}`,
    roles: { a: 'either', b: 'either' },
    example: 'What connects Lee with Putin?',
  },
  {
    asks: 'paths',
    wording: `what (is|are|was|were) the (link|links|connection|connections|ties|relationship|relations|relation) (between|of) {A}`,
    roles: { a: 'either' },
    example: 'What is the connection between Lee and Putin?',
  },
  {
    asks: 'paths',
    wording: `how (does|do|did) {A} know {B}`,
    roles: { a: 'either', b: 'either' },
    example: 'How does Lee know Putin?',
  },
  {
    asks: 'joining',
    wording: `(which|what) events? (link|links|linked|join|joins|joined|connect|connects|connected|involve|involves|involved) {A}`,
    roles: { a: 'either' },
    example: 'Which events link Kim and Putin?',
  },
  {
    asks: 'joining',
    wording: `(what|which events?) (happened|has happened|went on|took place|occurred|is going on) between {A}`,
    roles: { a: 'either' },
    example: 'What happened between Kim and Putin in August 2025?',
  },
  {
    asks: 'happenings',
    wording: `(what|which events?|what events?) (happened|has happened|went on|took place|occurred|is happening|is going on)( (to|with|around|involving) {A})?`,
    roles: { a: 'either' },
    example: 'What happened to Lee in June 2025?',
  },
  {
    asks: 'deeds',
    wording: `what (else )?(did|does|do|has|have|had|is|are|was|were|will) {A} (been doing|do|done|doing|up to)( (to|with|for|against|about) {B})?`,
    roles: { a: 'actor', b: 'either' },
    example: 'What did Lee do in June?',
  },
  {
    asks: 'sayings',
    wording: `what (is|was|has been|have been|are|were) (said|claimed|reported|stated|written|known) ${about} {A}( by {B})?`,
    roles: { a: 'either', b: 'speaker' },
    example: 'What is said about Kim?',
  },
  {
    asks: 'sayings',
    wording: `what (else )?${have} {A} ${say} ${about} {B}`,
    roles: { a: 'speaker', b: 'either' },
    example: 'What does KCNA say about Lee?',
  },
  {
    asks: 'sayings',
    wording: `what (else )?${have} {A} ${say}`,
    roles: { a: 'speaker' },
    example: 'What did Kim Yo-jong say?',
  },
  {
    asks: 'sayings',
    wording: `(who|which \\w+) (said|says|claimed|claims|reported|reports|wrote|writes|has said|talked|spoke) (what|something|anything) ${about} {A}`,
    roles: { a: 'either' },
    example: 'Who said what about Kim?',
  },
  {
    asks: 'profile',
    wording: `what (is|do you|do we) (known|know) about {A}`,
    roles: { a: 'either' },
    example: 'What do you know about Lee Jae Myung?',
  },
  {
    asks: 'profile',
    wording: `(tell me|show me)( something| all| everything)? about {A}`,
    roles: { a: 'either' },
    example: 'Tell me about Kim Yo-jong.',
  },
]

/** What may stand before a question without changing it. */
export const openings: readonly string[] = [
  'please ',
  'and ',
  'so ',
  '(can|could|would|will) you (please )?(tell|show) me ',
  '(do|does) (you|anybody|anyone) know ',
  '(tell|show) me (?=who|whom|what|when|where|which|how|whose)',
  'i (want|would like) to know ',
  'i wonder ',
]

type Pattern = { form: QuestionForm; pattern: RegExp }

const patterns: readonly Pattern[] = questionForms.map((form) => ({
  form,
  pattern: new RegExp(
    `^${form.wording
      .replaceAll('(', '(?:')
      .replace(/\{(A|B)\}(?=\)?\??$)/u, (_, name: string) => `(?<${name.toLowerCase()}>.+)`)
      .replaceAll(/\{(A|B)\}/gu, (_, name: string) => `(?<${name.toLowerCase()}>.+?)`)}(?<tail>[ ,].*)?$`,
    'diu',
  ),
}))

/** A wording that was recognised, and where its names and the rest stand in the text. */
export type FittingForm = {
  form: QuestionForm
  groups: { a: Range | null; b: Range | null; tail: Range | null }
}
type Range = { start: number; end: number }

/** Every form whose wording a question has, the first of the table first. `from` … `to` is the question without its opening and mark. */
export function fittingForms(text: string, from: number, to: number): FittingForm[] {
  const question = text.slice(from, to)
  return patterns.flatMap(({ form, pattern }) => {
    const indices = pattern.exec(question)?.indices?.groups
    if (indices === undefined) return []
    const range = (name: string): Range | null => {
      const found = indices[name]
      return found === undefined ? null : { start: from + found[0], end: from + found[1] }
    }
    return [{ form, groups: { a: range('a'), b: range('b'), tail: range('tail') } }]
  })
}

const opening = new RegExp(`^\\s*(?:${openings.join('|')})`, 'iu')

/** Where the question itself begins and ends: without what may stand before it, and without its mark. */
export function questionProper(text: string): Range {
  let start = 0
  for (
    let found = opening.exec(text);
    found !== null && found[0] !== '';
    found = opening.exec(text.slice(start))
  )
    start += found[0].length
  const end = text.trimEnd().replace(/[\s?!.…]+$/u, '').length
  return { start: Math.min(start, end), end }
}

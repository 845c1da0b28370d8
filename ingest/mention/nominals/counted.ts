import { valueOfNumeral } from '../../../knowledge/numbers.ts'
import { remember } from '../../../model/remember.ts'
import type { History } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import type { Found } from '../found.ts'
import { dependentsBy, isNoun, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** What is asked of a place where no noun stands: how far its words go, whom they mean and why. */
export type Pointed = { first: number; end: number; entities: readonly Entity[]; rule: string }

/** "two", "12"; "another" is one. */
const numberOf = remember((word): number | null => {
  if (word === 'another') return 1
  return valueOfNumeral(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null)
})

/** Whom a number without a noun means: "One of them, Anu Tamm,", "two of them, Tamm and Berg,", "the five". */
export function countedAt(
  view: SentenceView,
  token: number,
  named: readonly Found[],
  history: History,
): Pointed | null {
  if (isNoun(view, token + 1) || view.governor[token]?.label === 'nummod') return null
  const count = numberOf(lowerText(view, token))
  if (count === null || count < 1) return null
  const apposed = namesBehind(view, token, named)
  if (apposed.length === count) return { first: token, end: token + 1, entities: apposed, rule: 'one-of' }
  if (count < 2 || lowerText(view, token - 1) !== 'the' || lowerText(view, token + 1) === 'of') return null
  if (/^(?:JJ|CD|HYPH)/u.test(tagOf(view, token + 1))) return null
  const entities = asMany(view, token, count, history)
  return entities === null ? null : { first: token - 1, end: token + 1, entities, rule: 'the-number' }
}

/** The names in apposition to "One of them": by the parse, or the names right behind the comma. */
function namesBehind(view: SentenceView, token: number, named: readonly Found[]): Entity[] {
  const whole = dependentsBy(view, token, 'nmod').filter((inner) =>
    dependentsBy(view, inner, 'case').some((mark) => lowerText(view, mark) === 'of'),
  )
  const isAnother = lowerText(view, token) === 'another'
  if (whole.length === 0 && !(isAnother && tokenText(view, token + 1) === ',')) return []
  let comma = token + 1
  while (comma < token + 8 && tokenText(view, comma) !== ',') comma += 1
  const found: Entity[] = []
  let at = comma + 1
  for (;;) {
    const name = named.find((item) => item.first === at && item.type !== 'place' && item.type !== 'country')
    const [entity] = name?.entities ?? []
    if (name === undefined || entity === undefined) return found
    found.push(entity)
    if (!/^(?:,|and)$/u.test(lowerText(view, name.end))) return []
    at = lowerText(view, name.end + 1) === 'and' ? name.end + 2 : name.end + 1
  }
}

/** The last of whom the text has said that they are so many, or whom it has named together. */
function asMany(
  view: SentenceView,
  token: number,
  count: number,
  history: History,
): readonly Entity[] | null {
  for (const { entities } of history.before(view.index, token, 8)) {
    if (entities.length === count) return entities
    const [entity] = entities
    const first = entity?.name.toLowerCase().split(/\s+/u)[0] ?? ''
    if (entity?.type === 'group' && (numberOf(first) ?? Number(first)) === count) return [entity]
  }
  return null
}

/** "The 61-year-old": the person spoken of last, the subject before others. */
export function agedAt(view: SentenceView, token: number, history: History): Pointed | null {
  if (
    !['old', 'olds'].includes(lowerText(view, token)) ||
    isNoun(view, token + 1) ||
    tagOf(view, token + 1).startsWith('JJ')
  )
    return null
  const first = startOfAge(view, token)
  if (first === null || lowerText(view, first) !== 'the') return null
  const person = personSpokenOf(view, first, history)
  return person === null ? null : { first, end: token + 1, entities: [person], rule: 'aged' }
}

/** Where "the 61-year-old" begins, or null where no age stands. */
export function startOfAge(view: SentenceView, old: number): number | null {
  const isAge =
    /^[-–]$/u.test(tokenText(view, old - 1)) &&
    lowerText(view, old - 2) === 'year' &&
    /^[-–]$/u.test(tokenText(view, old - 3)) &&
    tagOf(view, old - 4) === 'CD'
  return isAge ? old - 5 : null
}

/** The person that the last sentences are about: their last subject, else the one named last. */
export function personSpokenOf(view: SentenceView, token: number, history: History): Entity | null {
  const near = history
    .before(view.index, token, 2)
    .filter(({ entities }) => entities.length === 1 && entities[0]?.type === 'person')
  for (const back of [0, 1, 2]) {
    const here = near.filter(({ sentence }) => sentence === view.index - back)
    const named = here.filter(({ entities }) => entities[0]?.person !== null)
    const chosen = named.find(({ role }) => role === 'subject') ?? named[0] ?? here[0]
    if (chosen !== undefined) return chosen.entities[0] ?? null
  }
  return null
}

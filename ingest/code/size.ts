import { tokensWhere } from '../mention/tokens-where.ts'
import { roleNounOf } from '../../knowledge/role-nouns.ts'
import type { Size } from '../../model/claim.ts'
import { mayBegin, quantityFrom } from './quantities.ts'
import type { Quantity } from './quantities.ts'
import { patientHeads } from './participants/subjects.ts'
import {
  ancestors,
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  childrenBy,
  childrenOf,
  isVerb,
  lemmaOf,
  subtree,
  tagOf,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

type Slot = 'dead' | 'injured' | 'arrested'

const lists: readonly (readonly [Slot, string])[] = [
  [
    'dead',
    'kill die murder slay massacre execute assassinate behead slaughter death dead killing perish fatality',
  ],
  ['injured', 'injure wound hurt maim injury injured wounded'],
  ['arrested', 'arrest detain jail imprison round+up apprehend capture detention seize'],
]
const slots = new Map(lists.flatMap(([slot, list]) => list.split(' ').map((lemma) => [lemma, slot] as const)))
const outcomes = new Map<string, Slot>([
  ['dead', 'dead'],
  ['killed', 'dead'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
])

type Count = { low: number; high: number; start: number; end: number }
type Found = Record<Slot, Count | null>

/** How many died, were hurt or arrested, as the event's clause and the clauses beside it count them. */
export function sizeOf(tree: SyntaxTree, carrier: number, trigger: number): Size | null {
  const size: Found = { dead: null, injured: null, arrested: null }
  const related = relatedTo(tree, carrier, trigger)
  for (const head of related) {
    const slot = slots.get(lemmaOf(tree, head))
    if (slot !== undefined) size[slot] ??= countOf(tree, victimsOf(tree, head))
  }
  for (const head of related) readOutcomes(tree, head, size)
  size.dead ??= tollOf(tree, trigger)
  return size.dead === null && size.injured === null && size.arrested === null ? null : size
}

/** The event's own words and the clauses beside it; for a happening named by a noun also the verb that tells what it did. */
function relatedTo(tree: SyntaxTree, carrier: number, trigger: number): number[] {
  const beside = (head: number): number[] =>
    childrenOf(tree, head)
      .filter(
        (edge) =>
          /^(?:conj|advcl|xcomp|acl|parataxis)/u.test(edge.label) && !edge.label.startsWith('acl:relcl'),
      )
      .map((edge) => edge.index)
  const above = basicGovernorOf(tree, carrier)
  const told =
    above !== null &&
    isVerb(tree, above.index) &&
    (isVerb(tree, carrier)
      ? bareLabel(above.label) === 'advcl' && slots.has(lemmaOf(tree, above.index))
      : happens(tree, carrier, above.label))
      ? [above.index, ...beside(above.index)]
      : []
  return [...new Set([carrier, trigger, ...beside(carrier), ...told])]
}

/** "An attack killed 12", "12 died in an attack": the noun is what did it, or where it happened. */
const happens = (tree: SyntaxTree, noun: number, label: string): boolean =>
  label === 'nsubj' ||
  (label.startsWith('obl') &&
    basicChildrenOf(tree, noun).some(({ index }) => /^(?:in|during|by|when)$/u.test(wordOf(tree, index))))

/** Whom a deadly, injuring or arresting word befell; "between 10 and 15 soldiers" is often no object in the parse. */
function victimsOf(tree: SyntaxTree, head: number): number[] {
  const lemma = lemmaOf(tree, head)
  const heads = isVerb(tree, head)
    ? /^(?:die|perish)$/u.test(lemma)
      ? childrenBy(tree, head, 'nsubj')
      : [...patientHeads(tree, head), ...childrenBy(tree, head, 'obl:between')]
    : childrenBy(tree, head, 'nmod:of')
  const joined = heads.flatMap((victim) =>
    basicChildrenOf(tree, victim)
      .filter((edge) => bareLabel(edge.label) === 'conj' && !outcomes.has(wordOf(tree, edge.index)))
      .map((edge) => edge.index),
  )
  return [...new Set([...heads, ...joined])].toSorted((a, b) => a - b)
}

/** The victims of a clause together; those without a number count where one of them has one, a name or "a soldier" as one. */
function countOf(tree: SyntaxTree, victims: readonly number[]): Count | null {
  const counted = victims.flatMap((victim) => quantityIn(tree, victim) ?? single(tree, victim) ?? [])
  if (counted.length === 0) return null
  const first = Math.min(...counted.map((quantity) => quantity.first))
  const end = Math.max(...counted.map((quantity) => quantity.end))
  return spanned(tree, {
    low: counted.reduce((sum, { low }) => sum + low, 0),
    high: counted.reduce((sum, { high }) => sum + high, 0),
    first,
    end,
  })
}

/** The number in a noun phrase: "15 civilians", "at least three", "more than 60", "dozens of people". */
function quantityIn(tree: SyntaxTree, head: number): Quantity | null {
  const phrase = subtree(tree, head).filter((token) => token <= head || wordOf(tree, head + 1) === 'of')
  const from = ownFirst(tree, head, phrase)
  for (let start = from; start <= head; start += 1) {
    if (!mayBegin(tree, start)) continue
    const quantity = quantityFrom(tree, start)
    if (quantity !== null && quantity.end <= head + 3) return quantity
  }
  return null
}

/** Where the phrase begins that runs up to its head without a gap; "between" and "at least" may hang elsewhere. */
function ownFirst(tree: SyntaxTree, head: number, phrase: readonly number[]): number {
  let first = head
  while (
    first > 0 &&
    (phrase.includes(first - 1) || mayBegin(tree, first - 1) || isNumberLink(tree, first - 1))
  )
    first -= 1
  // "three women and three children": each has its own number.
  for (let token = head - 1; token >= first; token -= 1)
    if (/^(?:and|,|or)$/u.test(wordOf(tree, token)) && !isNumberLink(tree, token)) return token + 1
  return first
}

/** "two hundred and fifty", "between 10 and 15", "two or three", "tens of thousands". */
const isNumberLink = (tree: SyntaxTree, token: number): boolean =>
  (tagOf(tree, token - 1) === 'CD' && tagOf(tree, token + 1) === 'CD') ||
  (wordOf(tree, token) === 'of' && /^(?:tens|hundreds|scores)$/u.test(wordOf(tree, token - 1)))

/** "a soldier" is one, words and all. */
function single(tree: SyntaxTree, head: number): Quantity | null {
  if (tagOf(tree, head) !== 'NN' || roleNounOf(lemmaOf(tree, head))?.kind !== 'one') return null
  const article = basicChildrenOf(tree, head).find(({ index }) => /^an?$/u.test(wordOf(tree, index)))
  return article === undefined ? null : { low: 1, high: 1, first: article.index, end: head + 1 }
}

/** "leaving 12 dead and 30 wounded", "12 were killed and 30 wounded", "caused no casualties", "killing nobody". */
function readOutcomes(tree: SyntaxTree, head: number, size: Found): void {
  const told = tokensWhere(tree, (token) => outcomes.has(wordOf(tree, token)) || isSpared(tree, token))
  if (told.length === 0) return
  const clause = new Set(subtree(tree, head))
  for (const token of told.filter((at) => clause.has(at))) {
    const slot = outcomes.get(wordOf(tree, token))
    const quantity = slot === undefined ? null : quantityBefore(tree, token)
    if (slot !== undefined && quantity !== null) size[slot] ??= spanned(tree, quantity)
    if (!isSpared(tree, token)) continue
    const none = spanned(tree, { low: 0, high: 0, first: token - 1, end: token + 1 })
    if (!wordOf(tree, token).startsWith('injur')) size.dead ??= none
    if (/^(?:casualt|injur)/u.test(wordOf(tree, token))) size.injured ??= none
  }
}

/** "no casualties". */
const isSpared = (tree: SyntaxTree, token: number): boolean =>
  wordOf(tree, token - 1) === 'no' &&
  /^(?:casualty|casualties|injuries|deaths|fatalities)$/u.test(wordOf(tree, token))

/** The number right in front of an outcome, with at most a noun between: "12 dead", "dozens injured", "12 people dead". */
function quantityBefore(tree: SyntaxTree, outcome: number): Quantity | null {
  for (const end of [outcome, outcome - 1]) {
    if (end !== outcome && !/^NNS?$/u.test(tagOf(tree, outcome - 1))) continue
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      if (!mayBegin(tree, start)) continue
      const quantity = quantityFrom(tree, start)
      if (
        quantity?.end === end &&
        /^(?:and|,|leaving|left|leaves|leave|with|:|;|-lrb-|\()$/u.test(wordOf(tree, start - 1))
      )
        return quantity
    }
  }
  return null
}

/** "The death toll from the attack rose to 45". */
function tollOf(tree: SyntaxTree, trigger: number): Count | null {
  const toll = ancestors(tree, trigger).find(
    ({ index }) => wordOf(tree, index) === 'toll' && wordOf(tree, index - 1) === 'death',
  )?.index
  const verb = toll === undefined ? null : basicGovernorOf(tree, toll)
  if (verb === null || !isVerb(tree, verb.index)) return null
  const numbers = childrenBy(tree, verb.index, 'obl:to', 'obl:at', 'nummod', 'obj').flatMap(
    (head) => quantityIn(tree, head) ?? [],
  )
  const [number] = numbers
  return number === undefined ? null : spanned(tree, number)
}

function spanned(tree: SyntaxTree, { low, high, first, end }: Quantity): Count | null {
  const [from, to] = [tree.tokens[first], tree.tokens[end - 1]]
  return from === undefined || to === undefined || to.end <= from.start
    ? null
    : { low, high, start: from.start, end: to.end }
}

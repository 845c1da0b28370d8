import type { Size } from '../../model/claim.ts'
import { patientHeads } from './subjects.ts'
import { basicChildrenOf, childrenBy, childrenOf, isVerb, lemmaOf, subtree, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

const deadly = new Set([
  'kill',
  'die',
  'murder',
  'slay',
  'massacre',
  'execute',
  'assassinate',
  'behead',
  'slaughter',
  'death',
  'dead',
  'killing',
  'perish',
  'fatality',
])
const injuring = new Set(['injure', 'wound', 'hurt', 'maim', 'injury'])
const arresting = new Set([
  'arrest',
  'detain',
  'jail',
  'imprison',
  'round+up',
  'apprehend',
  'capture',
  'detention',
  'seize',
])
const numerals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const multipliers: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }
/** "dozens" is two dozen at least; what it is at most nobody says, so a generous bound stands. */
const vague: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  dozen: [12, 12],
}

type Count = { low: number; high: number; start: number; end: number }

/** How many died, were hurt or arrested, as the event's clause and the verbs beside it count them. */
export function sizeOf(tree: SyntaxTree, carrier: number, trigger: number): Size | null {
  const size: { dead: Count | null; injured: Count | null; arrested: Count | null } = {
    dead: null,
    injured: null,
    arrested: null,
  }
  const related = [
    carrier,
    trigger,
    ...childrenOf(tree, carrier)
      .filter((edge) => /^(?:conj|advcl|xcomp|acl)/u.test(edge.label))
      .map((edge) => edge.index),
  ]
  for (const head of new Set(related)) {
    const lemma = lemmaOf(tree, head)
    const slot = deadly.has(lemma)
      ? 'dead'
      : injuring.has(lemma)
        ? 'injured'
        : arresting.has(lemma)
          ? 'arrested'
          : null
    if (slot === null || size[slot] !== null) continue
    const victims = isVerb(tree, head)
      ? lemma === 'die'
        ? childrenBy(tree, head, 'nsubj')
        : patientHeads(tree, head)
      : childrenBy(tree, head, 'nmod:of')
    for (const victim of victims) size[slot] ??= countIn(tree, victim)
  }
  return size.dead === null && size.injured === null && size.arrested === null ? null : size
}

/** The number in a noun phrase: "15 civilians", "at least three", "more than 60", "dozens of people". */
export function countIn(tree: SyntaxTree, head: number): Count | null {
  const number = [
    head,
    ...basicChildrenOf(tree, head)
      .filter((edge) => edge.label === 'nummod' || edge.label === 'amod')
      .map((edge) => edge.index),
    // "dozens of protesters" is parsed with the number below the noun.
    ...childrenBy(tree, head, 'det:qmod'),
  ].find((token) => tree.tokens[token]?.partOfSpeech === 'CD' || vague[wordOf(tree, token)] !== undefined)
  if (number === undefined) return null
  const tokens = subtree(tree, number).filter((token) => token <= number || token === number + 1)
  const range = vague[wordOf(tree, number)] ?? exact(tree, number)
  const span = { start: tree.tokens[tokens[0] ?? number]?.start ?? 0, end: tree.tokens[number]?.end ?? 0 }
  if (range === null || span.end <= span.start) return null
  return { low: range[0], high: range[1], ...span }
}

function exact(tree: SyntaxTree, number: number): readonly [number, number] | null {
  let value = 1
  let found = false
  for (const token of [
    ...basicChildrenOf(tree, number)
      .filter((edge) => edge.label === 'compound')
      .map((edge) => edge.index),
    number,
  ]) {
    const word = wordOf(tree, token).replaceAll(',', '')
    const factor = multipliers[word]
    if (factor !== undefined) value *= factor
    else if (/^\d+$/u.test(word)) value *= Number(word)
    else if (numerals[word] !== undefined) value *= numerals[word] ?? 1
    else continue
    found = true
  }
  return found && Number.isSafeInteger(value) ? [value, value] : null
}

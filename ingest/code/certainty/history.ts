import type { TimeExpression } from '../../parse/parsed-article.ts'
import { bearsOn } from '../times/dates.ts'
import { ancestors, basicChildrenOf, basicGovernorOf, lemmaOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const pastAdverbs = new Set(['previously', 'formerly', 'historically', 'once', 'traditionally'])
const lookingBack = new Set(['anniversary', 'commemoration', 'centenary', 'remembrance', 'reenactment'])
/** Names of periods that are over, as they stand behind "during" or "in". */
const periods =
  /\b(?:cold war|(?:first|second) world war|world war (?:i|ii|one|two)|(?:vietnam|korean|gulf|bosnian|balkan|falklands|crimean|six-day|yom kippur|iran-iraq|american civil|spanish civil|lebanese civil|biafran|boer|winter) wars?|(?:soviet|colonial|communist|ottoman|british|japanese|nazi|fascist|french|german|portuguese) (?:era|rule|period|times|occupation)|apartheid|(?:roman|ottoman|habsburg|russian|british) empire|middle ages|third reich|prague spring|arab spring|cultural revolution|great depression)\b/iu

/** The word that tells an event as history: "previously", "in the 1990s", "decades ago", "during the Cold War"; or nothing. */
export function pastWord(tree: SyntaxTree, carrier: number, trigger: number): number | undefined {
  for (const clause of joined(tree, carrier)) {
    const found =
      pastAdverb(tree, clause) ??
      pastTime(tree, clause, clause === carrier ? trigger : clause) ??
      pastPeriod(tree, clause)
    if (found !== undefined) return found
  }
  return remembered(tree, carrier)
}

/** The clause and those it is joined to without a subject of its own: "sent them to camps and arrested poets". */
function joined(tree: SyntaxTree, carrier: number): number[] {
  const clauses = [carrier]
  for (let at = carrier; ;) {
    const above = basicGovernorOf(tree, at)
    const own = basicChildrenOf(tree, at).some(({ label }) => label.startsWith('nsubj'))
    if (above === null || above.label !== 'conj' || own || clauses.includes(above.index)) return clauses
    clauses.push(above.index)
    at = above.index
  }
}

function pastAdverb(tree: SyntaxTree, carrier: number): number | undefined {
  return basicChildrenOf(tree, carrier).find(
    ({ label, index }) =>
      label === 'advmod' &&
      !(wordOf(tree, index) === 'once' && isCount(tree, index, carrier)) &&
      (pastAdverbs.has(wordOf(tree, index)) ||
        (wordOf(tree, index) === 'ago' && wordOf(tree, index - 1) === 'long')) &&
      !['again', 'more', 'and', 'the'].includes(wordOf(tree, index + 1)) &&
      !['at', 'all', 'than'].includes(wordOf(tree, index - 1)),
  )?.index
}

/** "met once", "only once bombed", "at least once": how often, where "once bombed" says that it is long ago. */
const isCount = (tree: SyntaxTree, once: number, carrier: number): boolean =>
  once > carrier || ['least', 'only', 'just', 'more'].includes(wordOf(tree, once - 1))

/** "in the 1990s", "in the nineteenth century", "in the past"; "years before the crisis", "two decades after it invaded". */
function pastTime(tree: SyntaxTree, carrier: number, trigger: number): number | undefined {
  return tree.sentence.times.find((time) => isLongAgo(tree, time, carrier, trigger))?.firstToken
}

function isLongAgo(tree: SyntaxTree, time: TimeExpression, carrier: number, trigger: number): boolean {
  const value = time.value ?? ''
  const next = wordOf(tree, time.endToken)
  if (/^P(?:X|\d+)Y$/u.test(value) || isYears(tree, time)) {
    const hangs = hangsOn(tree, time, carrier)
    // "two decades after it invaded": the invasion, not what the main clause tells.
    if (next === 'after') return hangs && wordOf(tree, markBehind(tree, carrier)) === 'after'
    return hangs && ['before', 'earlier', 'ago', 'previously'].includes(next)
  }
  if (wordOf(tree, time.firstToken - 1) === 'since') return false
  const period = /^(?:1\d{2}X|200X|201X|1\dXX)$/u.test(value) && within.has(prepositionBefore(tree, time))
  const over = period || isThePast(tree, time)
  return (
    over &&
    (bearsOn(tree, time, carrier, trigger) || stands(tree, time, carrier) || hangsOn(tree, time, carrier))
  )
}

/** "in the 1990s", but not "an 18th century book". */
const within = new Set(['in', 'during', 'throughout', 'through', 'of', 'until', 'from', 'by', 'into'])

/** The preposition before a time: "in the late 1980s". */
function prepositionBefore(tree: SyntaxTree, time: TimeExpression): string {
  let at = time.firstToken - 1
  while (/^(?:the|early|late|mid|middle|-|mid-)$/u.test(wordOf(tree, at))) at -= 1
  return wordOf(tree, at)
}

const isYears = (tree: SyntaxTree, time: TimeExpression): boolean =>
  /^(?:years|decades|centuries|generations)$/u.test(wordOf(tree, time.endToken - 1))

const isThePast = (tree: SyntaxTree, time: TimeExpression): boolean =>
  /^(?:(?:the )?past|.*(?:years?|decades?|century|centuries|generations) (?:ago|earlier|before)\b.*)$/u.test(
    tree.tokens
      .slice(time.firstToken, time.endToken)
      .map(({ text }) => text.toLowerCase())
      .join(' '),
  )

/** Whether a time hangs on the event's verb, by whatever label. */
function hangsOn(tree: SyntaxTree, time: TimeExpression, carrier: number): boolean {
  for (let token = time.firstToken; token < time.endToken; token += 1)
    if (basicGovernorOf(tree, token)?.index === carrier) return true
  return false
}

/** The event hangs on its time, or both on one name, where the parser puts them so. */
function stands(tree: SyntaxTree, time: TimeExpression, carrier: number): boolean {
  const inside = (token: number): boolean => time.firstToken <= token && token < time.endToken
  if (ancestors(tree, carrier).some(({ index }) => inside(index))) return true
  return basicChildrenOf(tree, carrier).some(({ index }) =>
    basicChildrenOf(tree, index).some((edge) => inside(edge.index)),
  )
}

function markBehind(tree: SyntaxTree, carrier: number): number {
  return basicChildrenOf(tree, carrier).find(({ label }) => label === 'mark')?.index ?? -1
}

function pastPeriod(tree: SyntaxTree, carrier: number): number | undefined {
  const phrase = basicChildrenOf(tree, carrier).find(({ label, index }) => {
    if (!label.startsWith('obl')) return false
    const own = basicChildrenOf(tree, index)
    if (
      !own.some(
        (edge) =>
          edge.label === 'case' &&
          /^(?:during|in|throughout|under|after|before)$/u.test(wordOf(tree, edge.index)),
      )
    )
      return false
    const words = [
      ...own.filter(({ label: name }) => name === 'compound' || name === 'amod').map((edge) => edge.index),
      index,
    ]
    return periods.test(
      words
        .toSorted((a, b) => a - b)
        .map((token) => wordOf(tree, token))
        .join(' '),
    )
  })
  return phrase?.index
}

/** "marked the anniversary of the bombing". */
function remembered(tree: SyntaxTree, carrier: number): number | undefined {
  return ancestors(tree, carrier).find(
    ({ label, index }, at) => at < 2 && label.startsWith('nmod') && lookingBack.has(lemmaOf(tree, index)),
  )?.index
}

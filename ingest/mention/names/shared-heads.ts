import { tokensWhere } from '../tokens-where.ts'
import { words } from '../../../knowledge/phrases.ts'
import { isCapitalised, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Plural heads that several names share. */
const heads: ReadonlyMap<string, string> = new Map(
  words(`departments, ministries, universities, parties, courts, committees, agencies, councils, institutes, churches, unions,
    hospitals, banks, commissions, foundations, secretariats, governments`).map(
    (plural): [string, string] => [
      plural,
      plural.endsWith('ies')
        ? `${plural.slice(0, -3)}y`
        : plural.endsWith('ches')
          ? plural.slice(0, -2)
          : plural.slice(0, -1),
    ],
  ),
)

/** A name written without its head: the span is what stands there, `text` the whole name. */
export type SharedName = { first: number; end: number; text: string }

/** "The State and Homeland Security Departments" names two departments, "the Labour, Green and Liberal parties" three. */
export function sharedHeadNames(view: SentenceView): SharedName[] {
  return tokensWhere(view, (token) => heads.has(lowerText(view, token))).flatMap((head) =>
    partsBefore(view, head, heads.get(lowerText(view, head)) ?? ''),
  )
}

function partsBefore(view: SentenceView, head: number, singular: string): SharedName[] {
  const written = isCapitalised(view, head)
    ? `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`
    : singular
  const cuts: { first: number; end: number }[] = []
  let end = head
  let at = head
  while (
    at > 0 &&
    (isPart(view, at - 1) ||
      (/^(?:and|,)$/u.test(lowerText(view, at - 1)) && at - 1 > 0 && isPart(view, at - 2)))
  ) {
    at -= 1
    if (isPart(view, at)) continue
    if (end > at + 1) cuts.unshift({ first: at + 1, end })
    end = at
  }
  if (end > at) cuts.unshift({ first: at, end })
  const joined = view.tokens.slice(at, head).some((token) => token.text === 'and')
  if (cuts.length < 2 || !joined || lowerText(view, at - 1) === 'of') return []
  return cuts.map(({ first, end: until }, position) => ({
    first,
    end: position === cuts.length - 1 ? head + 1 : until,
    text: `${view.tokens
      .slice(first, until)
      .map((token) => token.text)
      .join(' ')} ${written}`,
  }))
}

const isPart = (view: SentenceView, token: number) =>
  isCapitalised(view, token) &&
  /^(?:NN|JJ)/u.test(tagOf(view, token)) &&
  !/^(?:The|A)$/u.test(tokenText(view, token))

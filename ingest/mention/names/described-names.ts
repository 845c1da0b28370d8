import { tokensWhere } from '../tokens-where.ts'
import { alsoPersons, kindOfBody, looseBodyNouns, seldomNamed } from '../../../knowledge/body-kinds.ts'
import { calendarNames } from '../../../knowledge/calendar.ts'
import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { isGivenName } from '../../../knowledge/given-names.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import type { Candidate } from '../candidate.ts'
import { neverNames } from './never-names.ts'
import {
  dependentsBy,
  headOf,
  isCapitalised,
  isNoun,
  lemmaOf,
  lowerText,
  tagOf,
  textBetween,
  tokenText,
} from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * Names of organisations that a description gives away where the CRF passes them over or takes them for a place or a person:
 * "the Lanian food group Helvor", "the charity Safe Bottle", "Haldern Kran, a family-owned company", "Tamm & Berg".
 */
export function describedNames(
  document: DocumentView,
  view: SentenceView,
  names: readonly Candidate[],
): Candidate[] {
  const spans = distinct([
    ...behindKinds(view, names),
    ...joinedByAmpersand(view),
    ...withApposition(view, names),
  ])
  if (spans.length === 0) return [...names]
  const added = spans.filter(
    ({ first, end }) =>
      !names.some(
        (name) => name.known !== null && name.known.kind !== 'region' && name.first < end && name.end > first,
      ) && !names.some((name) => name.first <= first && name.end >= end && name.shape === 'organization'),
  )
  const apart = names.filter((name) => !added.some(({ first, end }) => name.first < end && name.end > first))
  return [
    ...apart,
    ...added.map(({ first, end }): Candidate => ({
      sentence: view.index,
      first,
      end,
      head: headOf(view, first, end),
      text: textBetween(document, view, first, end).replaceAll(/\s+/gu, ' '),
      shape: 'organization',
      known: null,
      source: 'pattern',
    })),
  ].toSorted((a, b) => a.first - b.first)
}

type Span = { first: number; end: number }

const distinct = (spans: readonly Span[]) =>
  spans.filter(
    ({ first, end }, at) => !spans.slice(0, at).some((span) => span.first < end && first < span.end),
  )

const isKind = (view: SentenceView, token: number) => {
  const lemma = lemmaOf(view, token)
  if (lemma === 'weekly' || lemma === 'daily') return lowerText(view, token - 1) === 'the'
  return tagOf(view, token) === 'NN' && (kindOfBody(lemma) !== null || looseBodyNouns.has(lemma))
}
/** A name that the CRF takes for a person is one beside such a noun, and wherever a listed given name begins it. */
const isPerson = (view: SentenceView, noun: number, name: Candidate) =>
  name.shape === 'person' &&
  (alsoPersons.has(lemmaOf(view, noun)) || isGivenName(tokenText(view, name.first)))

/** "The Lanian food group Helvor": capitalised words right behind the noun. */
function behindKinds(view: SentenceView, names: readonly Candidate[]): Span[] {
  const mayBeNamed = (token: number) => isKind(view, token) && !seldomNamed.has(lemmaOf(view, token))
  return tokensWhere(view, mayBeNamed).flatMap((noun) => {
    const first = noun + 1
    const end = endOfRun(view, first)
    const name = view.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' ')
    if (end === first || calendarNames.has(lowerText(view, first)) || neverNames.has(foldName(name)))
      return []
    if (countryNamed(name) !== null || countryOfDemonym(tokenText(view, first)) !== null) return []
    if (titleOf(tokenText(view, first)) !== null || tagOf(view, end).startsWith('NN')) return []
    return names.some((item) => item.first < end && item.end > first && isPerson(view, noun, item))
      ? []
      : [{ first, end }]
  })
}

/** Capitalised words in a row, with "&" and hyphens between them. */
function endOfRun(view: SentenceView, first: number): number {
  let end = first
  while (isNameWord(view, end) || (isCapitalised(view, end) && /^(?:NN|JJ|VB[GN])/u.test(tagOf(view, end)))) {
    end += 1
    if (/^[&-]$/u.test(tokenText(view, end)) && isNameWord(view, end + 1)) end += 1
  }
  return end
}

const isNameWord = (view: SentenceView, token: number) =>
  isCapitalised(view, token) && /^(?:NNP|NNPS|FW)$/u.test(tagOf(view, token))

/** "Tamm & Berg", "Falke & Brandt": one name. */
function joinedByAmpersand(view: SentenceView): Span[] {
  const joins = (token: number) =>
    tokenText(view, token) === '&' && isNameWord(view, token - 1) && isNameWord(view, token + 1)
  return tokensWhere(view, joins).flatMap((at) => {
    let first = at - 1
    while (first > 0 && isNameWord(view, first - 1)) first -= 1
    const end = endOfRun(view, first)
    return end - first > 3 || tokenText(view, at - 1).length > 1 ? [{ first, end }] : []
  })
}

/** "GPIA, Lania's accident investigation office": a name, or one taken for a place, that a kind of body stands beside. */
function withApposition(view: SentenceView, names: readonly Candidate[]): Span[] {
  return tokensWhere(view, (token) => isKind(view, token)).flatMap((noun) => {
    const above = view.governor[noun] ?? null
    const partners = [
      ...(above?.label === 'appos' && tokenText(view, above.token + 1) === ',' ? [above.token] : []),
      ...dependentsBy(view, noun, 'appos').filter((token) => token > noun),
    ]
    return partners.flatMap((partner) => {
      if (!isCapitalised(view, partner) || !isNoun(view, partner)) return []
      const name = names.find((item) => item.first <= partner && partner < item.end)
      if (name !== undefined)
        return name.known === null &&
          name.source === 'crf' &&
          kindOfBody(lemmaOf(view, noun)) !== null &&
          !isPerson(view, noun, name) &&
          titleOf(tokenText(view, name.first - 1)) === null
          ? [{ first: name.first, end: name.end }]
          : []
      let first = partner
      while (first > 1 && isCapitalised(view, first - 1) && /^(?:NN|JJ)/u.test(tagOf(view, first - 1)))
        first -= 1
      return calendarNames.has(lowerText(view, first)) ? [] : [{ first, end: endOfRun(view, first) }]
    })
  })
}

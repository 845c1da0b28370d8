import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { isGivenName } from '../../../knowledge/given-names.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { NameSpan } from '../../parse/parsed-article.ts'
import { affiliatedNames } from '../nominals/affiliations.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate, Known, Shape } from '../candidate.ts'
import { describedNames } from './described-names.ts'
import { knownAs, knownPhrases } from './gazetteer.ts'
import { mendedPersons } from './mended-persons.ts'
import { neverNames } from './never-names.ts'
import { actingAcronyms, repairNames } from './name-repairs.ts'
import { organizationPhrases } from './organization-pattern.ts'
import { headOf, isCapitalised, lowerText, tagOf, textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'
import { sharedHeadNames } from './shared-heads.ts'
import { shipNames } from './ships.ts'
import { titleBefore } from '../nominals/title-phrase.ts'
import { titleOf } from '../../../knowledge/titles.ts'

const shapeOf: Readonly<Record<NameSpan['type'], Shape>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
}

/** All names of an article: what the CRF found, cleaned; what the tables and patterns know; and their echoes elsewhere. */
export function collectNames(document: DocumentView): Candidate[] {
  const found = document.sentences.flatMap((view) => namesOfSentence(document, view))
  return withEchoes(document, found)
}

function namesOfSentence(document: DocumentView, view: SentenceView): Candidate[] {
  const fromTables = knownPhrases(view).map(({ first, end, known }) =>
    candidate(document, view, first, end, shapeOfKnown(known), known, 'table'),
  )
  const fromPatterns = [...organizationPhrases(view), ...shipNames(view), ...actingAcronyms(view)].map(
    ({ first, end }) => candidate(document, view, first, end, 'organization', null, 'pattern'),
  )
  const fromCrf = view.parsed.names.flatMap((name) => cleaned(document, view, name))
  const byTitle = titledNames(document, view)
  const bySharedHead = sharedHeadNames(view).flatMap(({ first, end, text }) => {
    const known = knownAs(text)
    return countryNamed(text) !== null || known?.kind === 'country' || onlyDemonym(view, first)
      ? []
      : [{ ...candidate(document, view, first, end, 'organization', known, 'pattern'), text }]
  })
  const shared = new Set(bySharedHead.flatMap(({ first, end }) => tokensOf(first, end)))
  const free = (item: Candidate) =>
    shared.size === 0 || !tokensOf(item.first, item.end).some((token) => shared.has(token))
  const settled = repairNames(
    document,
    view,
    settle(view, [...[...fromTables, ...fromPatterns, ...fromCrf, ...byTitle].filter(free), ...bySharedHead]),
  )
  const affiliated = affiliatedNames(document, view, settled).map(({ first, end, shape }) =>
    candidate(document, view, first, end, shape, null, 'pattern'),
  )
  const persons = mendedPersons(document, view, settle(view, [...settled, ...affiliated]))
  return describedNames(document, view, persons)
}

/** "The Chilean and Peruvian governments" are countries, found by themselves. */
const onlyDemonym = (view: SentenceView, token: number) => countryOfDemonym(tokenText(view, token)) !== null

function tokensOf(first: number, end: number): number[] {
  const tokens: number[] = []
  for (let token = first; token < end; token += 1) tokens.push(token)
  return tokens
}

function candidate(
  document: DocumentView,
  view: SentenceView,
  first: number,
  end: number,
  shape: Shape,
  known: Known | null,
  source: Candidate['source'],
): Candidate {
  return {
    sentence: view.index,
    first,
    end,
    head: headOf(view, first, end),
    text: textBetween(document, view, first, end).replaceAll(/\s+/gu, ' '),
    shape,
    known,
    source,
  }
}

function shapeOfKnown(known: Known): Shape {
  switch (known.kind) {
    case 'country':
      return 'country'
    case 'demonym':
      return 'demonym'
    case 'seat':
      return 'seat'
    case 'organization':
      return 'organization'
    case 'region':
      return 'place'
  }
}

/** A CRF span without article, title, possessive and punctuation; split where two names were glued together. */
function cleaned(document: DocumentView, view: SentenceView, name: NameSpan): Candidate[] {
  let { firstToken: first, endToken: end } = name
  while (first < end && isFiller(view, first)) first += 1
  while (end > first && isFiller(view, end - 1)) end -= 1
  if (first >= end) return []
  if (name.type === 'PERSON') return personSpans(document, view, first, end)
  // "US - led", "pro - Beijing": the participle is no part of the name.
  if (name.type === 'MISC' && end - first > 1) {
    const dash = view.tokens.findIndex((token, at) => at > first && at < end && /^[-–]$/u.test(token.text))
    if (dash > 0 && !isCapitalised(view, dash + 1)) end = dash
  }
  const text = textBetween(document, view, first, end)
  if (neverNames.has(foldName(text)) || !/\p{L}/u.test(text)) return []
  const known = knownAs(text)
  if (
    known !== null &&
    foldName(text).length > 2 &&
    tokenText(view, first) !== tokenText(view, first).toLowerCase()
  )
    return [candidate(document, view, first, end, shapeOfKnown(known), known, 'table')]
  return [candidate(document, view, first, end, shapeOf[name.type], null, 'crf')]
}

function isFiller(view: SentenceView, token: number): boolean {
  const text = tokenText(view, token)
  const tag = tagOf(view, token)
  return (
    tag === 'POS' ||
    /^['’]s?$/u.test(text) ||
    tag === 'DT' ||
    /^(?:the|a|an)$/iu.test(text) ||
    /^[\p{P}`$|]+$/u.test(text) ||
    tag.startsWith('PRP')
  )
}

/** Persons in a span: titles cut off in front, glued names parted at commas, "and" and titles in the middle. */
function personSpans(document: DocumentView, view: SentenceView, first: number, end: number): Candidate[] {
  const cuts: [number, number][] = []
  let start = first
  for (let token = first; token <= end; token += 1) {
    const isCut =
      token === end ||
      (/^(?:,|;|and|&|of|for|in|at|\(|\)|['’]s?)$/u.test(tokenText(view, token)) &&
        !isHyphen(view, token - 1)) ||
      tagOf(view, token) === 'POS'
    if (!isCut) continue
    if (token > start) cuts.push([start, token])
    start = token + 1
  }
  return cuts.flatMap(([from, to]) => {
    let begin = from
    // "Dean Kamen", "Earl Hines": a listed given name with one word behind it is no title.
    const isGiven = to - from === 2 && isGivenName(tokenText(view, from))
    for (let width = isGiven ? 0 : Math.min(4, to - from - 1); width >= 1; width -= 1)
      if (titleOf(textBetween(document, view, begin, begin + width)) !== null) {
        begin += width
        break
      }
    begin = behindPlace(document, view, begin, to)
    while (begin < to - 1 && (isFiller(view, begin) || isDemonym(tokenText(view, begin)))) begin += 1
    const text = textBetween(document, view, begin, to)
    if (begin >= to || neverNames.has(foldName(text)) || !/\p{L}{2}/u.test(text)) return []
    if (titleOf(text) !== null && to - begin > 1) return []
    return [candidate(document, view, begin, to, 'person', knownAs(text), 'crf')]
  })
}

/** "Germán" is no German. */
const isDemonym = (word: string) => /^[\w.'’-]+$/u.test(word) && countryOfDemonym(word) !== null

/** "(Minister for the) Middle East Anu Tamm": a region of a portfolio that the CRF takes into the name. */
function behindPlace(document: DocumentView, view: SentenceView, begin: number, to: number): number {
  for (let width = to - begin - 2; width >= 2; width -= 1)
    if (knownAs(textBetween(document, view, begin, begin + width))?.kind === 'region') return begin + width
  return begin
}

/** "Prime Minister Abadi", "Mr Colville": capitalised words behind a title are a person's name. */
function titledNames(document: DocumentView, view: SentenceView): Candidate[] {
  const found: Candidate[] = []
  for (let token = 1; token < view.tokens.length; token += 1) {
    if (!isCapitalised(view, token) || !tagOf(view, token).startsWith('NNP')) continue
    if (titleOf(tokenText(view, token)) !== null && titleOf(tokenText(view, token))?.words !== 'king')
      continue
    if (tokenText(view, token - 1) === ',') continue
    const title = titleBefore(document, view, token)
    if (title === null || !/^\p{Lu}/u.test(title.text) || hasPortfolio(title.text)) continue
    let end = token + 1
    while (
      end < view.tokens.length &&
      ((isCapitalised(view, end) && tagOf(view, end).startsWith('NNP')) || continuesName(view, end))
    )
      end += 1
    const text = textBetween(document, view, token, end)
    if (neverNames.has(foldName(text)) || countryNamed(text) !== null || knownAs(text) !== null) continue
    found.push(candidate(document, view, token, end, 'person', null, 'pattern'))
    token = end
  }
  return found
}

/** "Minister for the Middle | East Anu Tamm": where the portfolio ends and the name begins only the CRF can tell. */
const hasPortfolio = (title: string) => / (?:for|of) /u.test(title) && titleOf(title) === null

/** The hyphen and the small second syllable of "Jae - myung". */
function continuesName(view: SentenceView, token: number): boolean {
  return (
    (isHyphen(view, token) && tagOf(view, token + 1).startsWith('NN')) ||
    (isHyphen(view, token - 1) && tagOf(view, token).startsWith('NN'))
  )
}

/** A hyphen inside a word: no space on either side. */
function isHyphen({ tokens }: SentenceView, token: number): boolean {
  return (
    /^[-–‑]$/u.test(tokens[token]?.text ?? '') &&
    tokens[token - 1]?.end === tokens[token]?.start &&
    tokens[token]?.end === tokens[token + 1]?.start
  )
}

/**
 * Overlapping candidates are settled by length; at equal length the tables speak before the CRF, which speaks before
 * patterns. A person's or organisation's name keeps the place inside it ("Jordan Smith", "Bank of China").
 */
function settle(view: SentenceView, all: readonly Candidate[]): Candidate[] {
  if (all.length < 2) return [...all]
  const rank = { table: 0, crf: 1, pattern: 2, echo: 3 }
  const ordered = all.toSorted(
    (a, b) => weight(b) - weight(a) || rank[a.source] - rank[b.source] || a.first - b.first,
  )
  const taken = view.tokens.map(() => false)
  const kept: Candidate[] = []
  for (const item of ordered) {
    let free = true
    for (let token = item.first; token < item.end; token += 1) if (taken[token] === true) free = false
    if (!free) continue
    for (let token = item.first; token < item.end; token += 1) taken[token] = true
    kept.push(item)
  }
  return kept.toSorted((a, b) => a.first - b.first)
}

function weight(item: Candidate): number {
  const length = item.end - item.first
  // A MISC span around something known ("Korea Republic", "EU summit") says less than the thing itself.
  if (item.shape === 'other') return length * 0.5
  if (item.shape === 'place' && item.source === 'crf') return length - 0.5
  return length
}

/**
 * A name found once is a name wherever the same words stand capitalised; and one spelling has one shape, the most frequent
 * (the tables decide where they know it and the CRF does not speak for a person).
 */
function withEchoes(document: DocumentView, found: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<Shape, number>>()
  for (const item of found) {
    if (item.source === 'table') continue
    const counts = votes.get(item.text) ?? new Map<Shape, number>()
    counts.set(item.shape, (counts.get(item.shape) ?? 0) + (item.shape === 'other' ? 0.5 : 1))
    votes.set(item.text, counts)
  }
  const shapes = new Map<string, Shape>()
  for (const [text, counts] of votes) {
    const best = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]
    if (best !== undefined) shapes.set(text, best[0])
  }
  const settled = found.map((item) =>
    item.source === 'table' ? item : { ...item, shape: shapes.get(item.text) ?? item.shape },
  )
  const beginnings = new Set([...shapes.keys()].map((text) => text.slice(0, 2)))
  const additions: Candidate[] = []
  const bySentence = Map.groupBy(settled, ({ sentence }) => sentence)
  for (const view of document.sentences) {
    const covered = new Set<number>()
    for (const item of bySentence.get(view.index) ?? [])
      for (let token = item.first; token < item.end; token += 1) covered.add(token)
    for (let first = 0; first < view.tokens.length; first += 1) {
      if (covered.has(first) || !isCapitalised(view, first)) continue
      const beginning = textBetween(document, view, first, first + 1).slice(0, 2)
      if (beginning.length > 1 && !beginnings.has(beginning)) continue
      for (let end = Math.min(first + 6, view.tokens.length); end > first; end -= 1) {
        const text = textBetween(document, view, first, end).replaceAll(/\s+/gu, ' ')
        const shape = shapes.get(text)
        if (shape === undefined || shape === 'other' || text.length < 3) continue
        if (end - first === 1 && (lowerText(view, first) === text || tagOf(view, first) === 'DT')) continue
        const span = tokensOf(first, end)
        if (span.some((token) => covered.has(token))) continue
        for (const token of span) covered.add(token)
        additions.push(candidate(document, view, first, end, shape, knownAs(text), 'echo'))
        break
      }
    }
  }
  return [...settled, ...additions].toSorted(inTextOrder)
}

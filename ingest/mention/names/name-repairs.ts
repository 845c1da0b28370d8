import { tokensWhere } from '../tokens-where.ts'
import { isGivenName } from '../../../knowledge/given-names.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import { isAcronym } from './acronyms.ts'
import type { Candidate } from '../candidate.ts'
import { neverNames } from './never-names.ts'
import {
  headOf,
  isCapitalised,
  isNoun,
  isVerb,
  lowerText,
  tagOf,
  textBetween,
  tokenText,
} from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'
import { titleBefore } from '../nominals/title-phrase.ts'

/** Mends what taggers and patterns get wrong about the names of one sentence; each repair is a rule of its own. */
export function repairNames(
  document: DocumentView,
  view: SentenceView,
  names: readonly Candidate[],
): Candidate[] {
  const parted = names.flatMap((name) => partedAtOf(document, view, name))
  const numbered = parted.map((name) => withNumber(document, view, name))
  return numbered.filter((name) => !isTitleWord(document, view, name, numbered) && !isTitleOfWork(view, name))
}

const respanned = (
  document: DocumentView,
  view: SentenceView,
  name: Candidate,
  first: number,
  end: number,
): Candidate => ({
  ...name,
  first,
  end,
  head: headOf(view, first, end),
  text: textBetween(document, view, first, end).replaceAll(/\s+/gu, ' '),
})

/** "Eva Lund of the Green Party" tagged as one organisation is a person and a party. */
function partedAtOf(document: DocumentView, view: SentenceView, name: Candidate): Candidate[] {
  if (name.shape !== 'organization' || name.source === 'table') return [name]
  const link = view.tokens.findIndex(
    (token, at) => at > name.first + 1 && at < name.end - 1 && token.text === 'of',
  )
  if (link < 0 || link - name.first > 3 || !isGivenName(tokenText(view, name.first))) return [name]
  const second = lowerText(view, link + 1) === 'the' ? link + 2 : link + 1
  return [
    { ...respanned(document, view, name, name.first, link), shape: 'person', known: null },
    respanned(document, view, name, second, name.end),
  ]
}

/** "Task Force 50", "Unit 8200": a number right behind such a word belongs to the name when it stands there twice. */
function withNumber(document: DocumentView, view: SentenceView, name: Candidate): Candidate {
  if (name.shape !== 'organization' || tagOf(view, name.end) !== 'CD') return name
  if (!/^\d{1,5}$/u.test(tokenText(view, name.end))) return name
  const whole = textBetween(document, view, name.first, name.end + 1)
  const unit = /^(?:force|unit|group|channel|brigade|battalion|directive|office|route|area|bureau)$/u
  const often = document.article.text.split(whole).length > 2
  if (!often && !unit.test(lowerText(view, name.end - 1))) return name
  return respanned(document, view, name, name.first, name.end + 1)
}

/** "Defense" in "the US Defense Secretary Carter", "Foreign Minister" alone: titles are no names. */
function isTitleWord(
  document: DocumentView,
  view: SentenceView,
  name: Candidate,
  all: readonly Candidate[],
): boolean {
  if (name.source === 'table' || name.shape === 'person') return false
  if (titleOf(name.text) !== null) return true
  return all.some((person) => {
    if (person.shape !== 'person') return false
    const title = titleBefore(document, view, person.first)
    return title !== null && name.first >= title.own && name.end <= person.first
  })
}

/** A robot named "Better Idea", a film called "Harbour": what is quoted behind such a verb is a thing. */
function isTitleOfWork(view: SentenceView, name: Candidate): boolean {
  if (!/^(?:["“‘]|``)$/u.test(tokenText(view, name.first - 1))) return false
  const before = lowerText(view, name.first - 2) === ',' ? name.first - 3 : name.first - 2
  return /^(?:named|called|titled|entitled|dubbed|nicknamed|film|book|song|novel|play|album|series|show|documentary|article|essay|painting|operation|slogan|theme)$/u.test(
    lowerText(view, before),
  )
}

/**
 * Acronyms the CRF passes over: capitals that possess something ("DAB's leader"), follow a person or a title with "of", or act
 * as a subject. Other capitals may be anything.
 */
export function actingAcronyms(view: SentenceView): { first: number; end: number }[] {
  const isActing = (token: number): boolean => {
    const text = tokenText(view, token)
    if (!isNoun(view, token) || text.length > 6 || !isAcronym(text)) return false
    if (neverNames.has(foldName(text))) return false
    const behindOf = lowerText(view, token - 1) === 'of' && isCapitalised(view, token - 2)
    const above = view.governor[token] ?? null
    const acts = above !== null && above.label === 'nsubj' && isVerb(view, above.token)
    return tagOf(view, token + 1) === 'POS' || behindOf || acts
  }
  return tokensWhere(view, isActing).map((first) => ({ first, end: first + 1 }))
}

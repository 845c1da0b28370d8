import { isGivenName } from '../../../knowledge/given-names.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { placeNouns } from '../../../knowledge/regions.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { lowerText, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * A word that is a place's name and the surname of somebody the article names in full ("Valentina Paris … Paris said") is the
 * person, unless a locative preposition makes it the place. Adds "the North" and "the South" for the Koreas to judge.
 */
export function placesAndPersons(document: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set(
    candidates
      .filter((candidate) => candidate.shape === 'person' && /\s/u.test(candidate.text))
      .map((candidate) => foldName(candidate.text.split(/\s+/u).at(-1) ?? '')),
  )
  const neverPersons = onlyLocations(document, candidates, surnames)
  const judged = candidates.map((candidate) => {
    const view = document.sentences[candidate.sentence]
    if (candidate.shape === 'person' && neverPersons.has(candidate.text))
      return { ...candidate, shape: 'place' as const, known: null }
    if (view !== undefined && isPersonLikePlace(view, candidate))
      return { ...candidate, shape: 'person' as const, known: null }
    if (view === undefined || candidate.shape === 'person' || /\s/u.test(candidate.text)) return candidate
    if (candidate.known?.kind === 'organization' || candidate.known?.kind === 'demonym') return candidate
    if (!surnames.has(foldName(candidate.text))) return candidate
    const before = lowerText(view, candidate.first - 1)
    const isPlace = candidate.known !== null && /^(?:in|at|near|to|from|into|around|outside)$/u.test(before)
    return isPlace ? candidate : { ...candidate, shape: 'person' as const, known: null }
  })
  return [...judged, ...compassPoints(document, judged)].toSorted(inTextOrder)
}

/** "Jordan Bardella", tagged as a place: a given name with a word behind it that no place ends with. */
function isPersonLikePlace(view: SentenceView, candidate: Candidate): boolean {
  if (candidate.shape !== 'place' || candidate.known !== null) return false
  const parts = candidate.text.split(/\s+/u)
  return (
    parts.length === 2 &&
    isGivenName(parts[0] ?? '') &&
    !placeNouns.has(foldName(parts[1] ?? '')) &&
    !locative.test(lowerText(view, candidate.first - 1)) &&
    lowerText(view, candidate.first - 1) !== 'the'
  )
}

const locative = /^(?:in|at|near|into|around|outside|inside|to|from|toward|towards)$/u

/** One-word "persons" that stand behind a locative preposition each time, without a title, are places the tables lack. */
function onlyLocations(
  document: DocumentView,
  candidates: readonly Candidate[],
  surnames: ReadonlySet<string>,
): ReadonlySet<string> {
  const located = new Map<string, boolean>()
  for (const candidate of candidates) {
    const view = document.sentences[candidate.sentence]
    if (view === undefined || candidate.shape !== 'person' || /\s/u.test(candidate.text)) continue
    const here = /^(?:in|near|at|outside|around)$/u.test(lowerText(view, candidate.first - 1))
    const anywhere = locative.test(lowerText(view, candidate.first - 1))
    const known = located.get(candidate.text)
    located.set(candidate.text, known === undefined ? here : known && anywhere)
  }
  return new Set(
    [...located].filter(([text, only]) => only && !surnames.has(foldName(text))).map(([text]) => text),
  )
}

function compassPoints(document: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const view of document.sentences)
    view.tokens.forEach((_, token) => {
      if (!/^(?:North|South|Koreas?)$/u.test(tokenText(view, token))) return
      const taken = candidates.some(
        (candidate) => candidate.sentence === view.index && candidate.first <= token && token < candidate.end,
      )
      if (taken) return
      found.push({
        sentence: view.index,
        first: token,
        end: token + 1,
        head: token,
        text: tokenText(view, token),
        shape: 'other',
        known: null,
        source: 'pattern',
      })
    })
  return found
}

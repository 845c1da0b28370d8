import { tokensWhere } from '../tokens-where.ts'
import { countryOfDemonym } from '../../../knowledge/countries.ts'
import { isGivenName } from '../../../knowledge/given-names.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import type { Candidate } from '../candidate.ts'
import { isCapitalised, lemmaOf, lowerText, tagOf, textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * Names of persons that the CRF cuts short or sees where none are: "Germán | Roca Antelo", "Tell | Marwan" (a place), "Cyclone
 * Elvina" (a storm), and, passed over, "her deputy, | Tomos Bright |,".
 */
export function mendedPersons(
  document: DocumentView,
  view: SentenceView,
  names: readonly Candidate[],
): Candidate[] {
  const taken = new Set<number>()
  for (const { first, end } of names) for (let token = first; token < end; token += 1) taken.add(token)
  const isFree = (token: number) => token > 0 && !taken.has(token) && isCapitalised(view, token)
  const isLoose = (token: number) => isFree(token) && tagOf(view, token).startsWith('NNP')
  const mended = names.flatMap((name): Candidate[] => {
    if (name.shape !== 'person' || name.known !== null) return [name]
    if (isStorm(view, name)) return []
    const before = name.first - 1
    if (!isFree(before)) return [name]
    const grown = { ...name, first: before, text: textBetween(document, view, before, name.end) }
    if (/^(?:named|called)$/u.test(lowerText(view, before - 1))) return [grown]
    if (isOther(view, before)) return [name]
    if (name.end - name.first > 1 || isGivenName(tokenText(view, before)))
      return isGivenName(tokenText(view, before)) ? [grown] : [name]
    return /^(?:in|of|near|at|on|from|around|outside|to)$/u.test(lowerText(view, before - 1)) &&
      titleOf(tokenText(view, before)) === null
      ? [{ ...grown, shape: 'place' }]
      : [name]
  })
  return [...mended, ...apposedToRoles(document, view, isLoose)].toSorted((a, b) => a.first - b.first)
}

/** A title, a role, a demonym or an acronym in front of a name is no part of it. */
const isOther = (view: SentenceView, token: number) => {
  const text = tokenText(view, token)
  return (
    titleOf(text) !== null ||
    roleNounOf(lemmaOf(view, token)) !== null ||
    (countryOfDemonym(text) !== null && !isGivenName(text)) ||
    text === text.toUpperCase()
  )
}

const storms =
  /^(?:cyclone|hurricane|typhoon|storm|tropical|operation|exercise|winter|lake|mount|river|camp|fort|hms|uss)$/u

/** "Cyclone Elvina", "Operation Tern": what such a word begins is no person. */
const isStorm = (view: SentenceView, { first, end }: Candidate) =>
  (isCapitalised(view, first - 1) && storms.test(lowerText(view, first - 1))) ||
  (end - first > 1 && storms.test(lowerText(view, first)))

/** "her deputy, Tomos Bright, …": two or three capitalised words between commas behind a possessed role. */
function apposedToRoles(
  document: DocumentView,
  view: SentenceView,
  isLoose: (token: number) => boolean,
): Candidate[] {
  const isRole = (token: number) =>
    tagOf(view, token) === 'NN' &&
    tokenText(view, token + 1) === ',' &&
    roleNounOf(lemmaOf(view, token))?.kind === 'one' &&
    isPossessed(view, token)
  return tokensWhere(view, isRole).flatMap((noun): Candidate[] => {
    let end = noun + 2
    while (isLoose(end)) end += 1
    const length = end - noun - 2
    if (length < 2 || length > 3 || !/^[,.]$/u.test(tokenText(view, end))) return []
    const first = noun + 2
    return [
      {
        sentence: view.index,
        first,
        end,
        head: end - 1,
        text: textBetween(document, view, first, end),
        shape: 'person',
        known: null,
        source: 'pattern',
      },
    ]
  })
}

const isPossessed = (view: SentenceView, noun: number) =>
  (view.dependents[noun] ?? []).some(({ label }) => label === 'nmod:poss')

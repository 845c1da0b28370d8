import { remember } from '../../../model/remember.ts'
import { countryNamed } from '../../../knowledge/countries.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import type { Candidate } from '../candidate.ts'
import { textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView } from '../sentence-view.ts'

const skipped = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'a', 'to', 's'])

/** "KCNA", "DAB", "G20", "M5S": two to eight capitals or digits, at least two of them letters. */
export const isAcronym = remember((text): boolean => {
  const bare = text.replaceAll('.', '')
  return /^[\p{Lu}\p{N}]{2,8}s?$/u.test(bare) && (bare.match(/\p{Lu}/gu)?.length ?? 0) >= 2
})

const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('')

/** The initials of a name's folded words, small words skipped or not; none of a single word. */
export function initialsOf(parts: readonly string[]): readonly string[] {
  return parts.length < 2 ? [] : [initials(parts), initials(parts.filter((word) => !skipped.has(word)))]
}

/** The letters of an acronym: "S.S.R." has the letters "ssr". */
export const lettersOf = (acronym: string): string => acronym.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Whether the letters are the initials of a name's words, small words skipped or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym)
  return letters.length >= 2 && initialsOf(foldName(name).split(' ')).includes(letters)
}

/** Acronyms that stand in brackets right behind a name: "Lanian News Agency (LNA)". Certain, for this article. */
export function bracketedAcronyms(
  document: DocumentView,
  candidates: readonly Candidate[],
): { acronym: string; candidate: Candidate }[] {
  const found: { acronym: string; candidate: Candidate }[] = []
  for (const candidate of candidates) {
    const view = document.sentences[candidate.sentence]
    if (view === undefined) continue
    const opening = /^['’]s?$/u.test(tokenText(view, candidate.end)) ? candidate.end + 1 : candidate.end
    if (!/^[([]$/u.test(tokenText(view, opening)) || !/^[)\]]$/u.test(tokenText(view, opening + 2))) continue
    const inside = textBetween(document, view, opening + 1, opening + 2)
    if (
      (isAcronym(inside) || isBlend(inside, candidate.text)) &&
      sharesLetters(inside, candidate.text) &&
      !isAcronym(candidate.text)
    )
      found.push({ acronym: inside, candidate })
  }
  return found
}

/** "Fecomin" of the Federation of Cooperative Miners: made of the beginnings of several of its words. */
function isBlend(inside: string, name: string): boolean {
  const folded = foldName(inside)
  const [first = '', ...rest] = foldName(name).split(' ')
  return (
    /^\p{Lu}\p{L}{3,}$/u.test(inside) &&
    rest.length > 1 &&
    folded[0] === first[0] &&
    !first.startsWith(folded) &&
    countryNamed(inside) === null
  )
}

/** Full names that stand in brackets right behind their acronym: "LNA (Lanian News Agency)". */
export function bracketedExpansions(
  document: DocumentView,
  candidates: readonly Candidate[],
): { acronym: string; candidate: Candidate }[] {
  return candidates.flatMap((candidate) => {
    const view = document.sentences[candidate.sentence]
    if (view === undefined || !isAcronym(candidate.text) || tokenText(view, candidate.end) !== '(') return []
    const full = candidates.find(
      (other) => other.sentence === candidate.sentence && other.first === candidate.end + 1,
    )
    return full !== undefined && !isAcronym(full.text) && /^[),;]$/u.test(tokenText(view, full.end))
      ? [{ acronym: candidate.text, candidate: full }]
      : []
  })
}

/** Every letter of an acronym occurs in the name in that order, the first as a word's initial. */
function sharesLetters(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  const folded = foldName(name)
  let at = -1
  for (const letter of letters) {
    at = folded.indexOf(letter, at + 1)
    if (at < 0) return sortedInitials(folded) === letters.split('').toSorted().join('')
  }
  return true
}

/** Translated names keep the letters and change their order: "Union of Atheists and Agnostics (UAA)". */
function sortedInitials(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !skipped.has(word))
    .map((word) => word[0] ?? '')
    .toSorted()
    .join('')
}

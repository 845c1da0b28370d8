import { genderOfGivenName, isGivenName } from './given-names.ts'
import { foldName } from './phrases.ts'
import type { Gender } from './schema.ts'
import {
  familyNameLanguages,
  isChineseGiven,
  isCommonKoreanFamily,
  isKoreanSyllable,
  nameParticles,
  nameSuffixes,
} from './surnames.ts'
import { slug } from '../model/slug.ts'

/** A person's name taken apart. All parts are folded (lower case, no diacritics). */
export type PersonName = {
  /** As written. */
  full: string
  /** Family name, particles included: "kim", "al abadi", "van der bellen". */
  family: string
  /** Given names and middle names in order; empty for a bare surname. */
  given: readonly string[]
  familyFirst: boolean
  suffix: string | null
  gender: Gender | null
}

/** Takes a name apart; nothing is looked up in the article. */
export function parsePersonName(full: string): PersonName {
  const written = full.split(/\s+/u).filter((word) => word !== '')
  const suffix =
    written.length > 1 && nameSuffixes.has(foldName(written.at(-1) ?? '')) ? written.pop() : undefined
  const parts = written.map(foldName).filter((part) => part !== '')
  const familyFirst = standsFamilyFirst(parts)
  const reversed = !familyFirst && isReversedKorean(parts)
  const [family, given] = familyFirst
    ? [parts[0] ?? '', parts.slice(1)]
    : reversed
      ? [parts.at(-1) ?? '', parts.slice(0, -1)]
      : splitWestern(parts)
  return {
    full,
    family,
    given: given.flatMap((part) => (familyFirst || reversed ? part.split(' ') : [part])),
    familyFirst: familyFirst || reversed,
    suffix: suffix === undefined ? null : foldName(suffix),
    gender: familyFirst || reversed ? null : genderOfGivenName(given[0] ?? ''),
  }
}

/** The slug a person is keyed by: family first for Korean and Chinese names, in whatever order and hyphens written. */
export function personSlug(name: PersonName): string {
  if (name.given.length === 0) return slug(name.full)
  const order = name.familyFirst ? [name.family, ...name.given] : [...name.given, name.family]
  return slug([...order, ...(name.suffix === null ? [] : [name.suffix])].join(' '))
}

function standsFamilyFirst(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (rest.length === 0 || rest.length > 3) return false
  const languages = familyNameLanguages(first)
  if (languages.length === 0) return false
  const syllables = rest.flatMap((part) => part.split(' '))
  // "Jong Un Kim": the commoner family name is the family name.
  if (isCommonKoreanFamily(rest.at(-1) ?? '') && !isCommonKoreanFamily(first) && rest.length === 2)
    return false
  // A listed Western given name behind it speaks for the Western order ("Lee Harvey", "Long John").
  if (rest.some((part) => isGivenName(part)) && !rest.some((part) => part.includes(' '))) return false
  if (isGivenName(first) && rest.length === 1 && !(rest[0] ?? '').includes(' ')) return false
  if (languages.includes('korean') && syllables.length <= 2 && syllables.every(isKoreanSyllable)) return true
  if (languages.includes('korean') && syllables.length === 1 && twoKoreanSyllables(syllables[0] ?? ''))
    return true
  if (languages.includes('chinese') && syllables.length <= 2 && syllables.every(isChineseGiven)) return true
  return (
    languages.includes('vietnamese') && rest.length >= 2 && parts.every((part) => /^[a-z]{1,6}$/u.test(part))
  )
}

function twoKoreanSyllables(word: string): boolean {
  if (word.length < 4 || word.length > 10) return false
  for (let cut = 2; cut <= word.length - 2; cut += 1)
    if (isKoreanSyllable(word.slice(0, cut)) && isKoreanSyllable(word.slice(cut))) return true
  return false
}

/** "Jong Un Kim", "Jae-myung Lee": two Korean syllables before a Korean family name. */
function isReversedKorean(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? ''
  const before = parts.slice(0, -1).flatMap((part) => part.split(' '))
  return (
    before.length === 2 &&
    familyNameLanguages(last).includes('korean') &&
    before.every((part) => isKoreanSyllable(part) && !isGivenName(part))
  )
}

function splitWestern(parts: readonly string[]): [string, readonly string[]] {
  if (parts.length <= 1) return [parts[0] ?? '', []]
  let cut = parts.length - 1
  while (cut > 1 && nameParticles.has(parts[cut - 1] ?? '')) cut -= 1
  return [parts.slice(cut).join(' '), parts.slice(0, cut)]
}

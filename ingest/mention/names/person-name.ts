import { genderOfGivenName, isGivenName } from '../../../knowledge/given-names.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import type { Gender } from '../../../knowledge/schema.ts'
import {
  familyNameLanguages,
  isChineseGiven,
  isCommonKoreanFamily,
  isKoreanSyllable,
  nameParticles,
  nameSuffixes,
} from '../../../knowledge/surnames.ts'
import { slug } from '../../../model/slug.ts'

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

/** A key that order, hyphens and spaces do not touch: equal for Kim Jong-un, Kim Jong Un and Jong Un Kim. */
export function orderFreeKey(name: PersonName): string {
  return [...name.given, ...name.family.split(' '), ...(name.suffix === null ? [] : [name.suffix])]
    .flatMap((part) => part.split(' '))
    .toSorted()
    .join(' ')
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

/** Whether a bare surname as written can be short for a full name ("Abadi" for al Abadi, "Jong-un" is no surname). */
export function matchesSurname(bare: string, name: PersonName): boolean {
  const folded = foldName(bare)
  if (folded === name.family) return true
  const familyWords = name.family.split(' ')
  if (familyWords.length > 1 && familyWords.at(-1) === folded.replace(/^al /u, '')) return true
  if (folded.startsWith('al ') && folded.slice(3) === name.family) return true
  // Double surnames and patronymics: "García" for Gabriel García Márquez stays with the given names.
  return name.family.split(' ').join('') === folded.replaceAll(' ', '')
}

/** Whether a bare word is the first of two surnames, as Spanish names have them: "Choque" of Rufino Choque Mamani. */
export function matchesFirstSurname(bare: string, name: PersonName): boolean {
  const [, middle] = name.given
  return name.given.length === 2 && !name.familyFirst && middle === foldName(bare) && !isGivenName(middle)
}

/** Whether a word as written is the given name alone: "Yo-jong", "Jong Un", "Boris". */
export function matchesGiven(bare: string, name: PersonName): boolean {
  const folded = foldName(bare)
  return folded !== '' && (folded === name.given.join(' ') || folded === name.given[0])
}

/**
 * Whether two full names can be one person: same family, and one's given names contained in the other's in order, initials
 * standing for names. Different full given names are a veto.
 */
export function compatibleFullNames(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false
  if (orderFreeKey(a) === orderFreeKey(b)) return true
  if (joined(a) === joined(b) && a.familyFirst === b.familyFirst) return true
  if (a.family !== b.family && a.family.split(' ').at(-1) !== b.family.split(' ').at(-1)) return false
  if (a.familyFirst || b.familyFirst) return a.family === b.family && a.given.join('') === b.given.join('')
  const [shorter, longer] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  if (shorter.length === 0 || !sameGiven(shorter[0] ?? '', longer[0] ?? '')) return false
  let at = 1
  for (const part of shorter.slice(1)) {
    while (at < longer.length && !sameGiven(part, longer[at] ?? '')) at += 1
    if (at >= longer.length) return false
    at += 1
  }
  return true
}

const joined = (name: PersonName) => solid([...name.given, name.family].join(''))
const solid = (words: string) => words.replaceAll(' ', '')

/** What two full names have in common, one of these at least, where they are compatible. */
export function fullNameTraits(name: PersonName): string[] {
  return [
    `words ${orderFreeKey(name)}`,
    `letters ${joined(name)}`,
    `family ${name.family.split(' ').at(-1) ?? ''}`,
  ]
}

/** The words that a name may be short for a person by, whatever part of it they are. */
export function shortNameTraits({ family, given }: PersonName): string[] {
  return [family, family.split(' ').at(-1) ?? '', given.join(''), ...given.slice(0, 2)].map(solid)
}

/** What a bare surname or given name shares, one of these at least, with whom it can be short for. */
export function traitsOfShort(bare: string): string[] {
  const folded = foldName(bare)
  return [folded, folded.replace(/^al /u, '')].map(solid)
}

function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

import { isGivenName } from '../../../knowledge/given-names.ts'
import type { PersonName } from '../../../knowledge/person-name.ts'
import { foldName } from '../../../knowledge/phrases.ts'

/** A key that order, hyphens and spaces do not touch: equal for Kim Jong-un, Kim Jong Un and Jong Un Kim. */
export function orderFreeKey(name: PersonName): string {
  return [...name.given, ...name.family.split(' '), ...(name.suffix === null ? [] : [name.suffix])]
    .flatMap((part) => part.split(' '))
    .toSorted()
    .join(' ')
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

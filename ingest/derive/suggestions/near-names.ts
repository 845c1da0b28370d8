import { parsePersonName } from '../../../knowledge/person-name.ts'
import { fullGivenName, koreanFamilyName, plainLetters } from '../../../knowledge/name-spellings.ts'
import { legalForms } from '../../../knowledge/body-names.ts'
import { qualifyingWords } from '../../../knowledge/name-words.ts'
import { isNamedKey } from '../../../model/slug.ts'

/** What a key shares with those that may mean the same actor without bearing the same name: two words to look them up by. */
export type NearNames = { readonly near: string; readonly sound: string }

/**
 * Persons: family name and the first letter of the given name; given name and the consonants of the family name.
 * Bodies: the initials, for which an acronym stands as well; the longest word that says something. Null for keys that mean
 * nothing outside their article, for namesakes parted by decision, for states and for single names.
 */
export function nearNames(key: string): NearNames | null {
  if (!isNamedKey(key) || key.includes('~')) return null
  const slug = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('person:')) return nearPerson(slug)
  return key.startsWith('org:') ? nearBody(slug) : null
}

function nearPerson(slug: string): NearNames | null {
  const { family, given } = parsePersonName(slug.split('-').map(plainLetters).join(' '))
  const [first] = given
  if (first === undefined) return null
  const last = family.split(' ').at(-1) ?? ''
  return {
    near: `person ${koreanFamilyName(last)} ${fullGivenName(first).slice(0, 1)}`,
    sound: `person~ ${fullGivenName(first)} ${consonants(last)}`,
  }
}

function nearBody(slug: string): NearNames | null {
  const words = tellingWords(slug)
  const [first] = words
  if (first === undefined) return null
  const longest = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? first
  return {
    near: `org ${words.length === 1 ? first : words.map((word) => word.slice(0, 1)).join('')}`,
    sound: `org~ ${longest}`,
  }
}

/** The words of a body's name that tell it from others: without "the", "of" and legal forms. */
export function tellingWords(slug: string): string[] {
  return slug
    .split('-')
    .map(plainLetters)
    .filter(
      (word) => word !== '' && word !== 'the' && word !== 'a' && !legalForms.has(word) && !joining.has(word),
    )
}

const joining: ReadonlySet<string> = new Set([...qualifyingWords].filter((word) => word.length <= 3))

/** The letters of a name that transcriptions agree on best. */
export function consonants(name: string): string {
  return name
    .replaceAll(/[aeiouyw]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll(/ck|q|c/gu, 'k')
}

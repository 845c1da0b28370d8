import { bearsBothRoles } from '../../../knowledge/given-names.ts'
import {
  familyNameSpelled,
  givenNameSpelled,
  koreanFamilyName,
  plainLetters,
} from '../../../knowledge/name-spellings.ts'
import { parsePersonName } from '../../../knowledge/person-name.ts'
import type { PersonName } from '../../../knowledge/person-name.ts'
import { familyNameLanguages, isKoreanSyllable } from '../../../knowledge/surnames.ts'

/** A person's name as it is compared across articles. */
export type PersonPrint = {
  /** Equal for all orders, hyphens and transcriptions of one name; different given names make different prints. */
  readonly name: string
  /** The same without regard to transcriptions: Muhammad is not Mohammed. */
  readonly letters: string
  /** Initials between the names, "hw" of George H. W. Bush. */
  readonly initials: string
}

/** The print of a person's slug: "kim-jong-un", "jong-un-kim" and "kim-jongun" have one, "kim-yo-jong" another. */
export function personPrint(slug: string): PersonPrint {
  const parsed = parsePersonName(slug.split('-').map(plainLetters).join(' '))
  const { words, initials } = withoutInitials(parsed.given)
  const given = words.filter((word, at) => at === 0 || !isArticle(word))
  const family = parsed.family.split(' ').filter((word, _, all) => all.length === 1 || !isArticle(word))
  const generation = generationOf(parsed.suffix)
  const spelledFamily = isKorean(parsed) ? family.map(koreanFamilyName) : family.map(spelled)
  return {
    name: pairOf(given.map(spelled).join(''), spelledFamily.join(''), generation),
    letters: pairOf(given.join(''), family.join(''), generation),
    initials,
  }
}

/** Al-Assad is Assad; Al Gore keeps his name. */
const isArticle = (word: string) => word === 'al' || word === 'el'

const spelled = (word: string) => familyNameSpelled(givenNameSpelled(servant(word)))

/** Abdel, Abdul, Abd al-: the article within the name is heard in many ways. */
const servant = (word: string) => word.replace(/^abd(?:el|ul|al|ol)(?=$|[a-z]{4})/u, 'abd')

/**
 * Given and family name without their order, for news writes "Orbán Viktor" too. Where both may be either ("Thomas James",
 * "Wang Yang"), the order is all that parts two people.
 */
function pairOf(given: string, family: string, generation: string): string {
  if (given === '') return family + generation
  const either =
    (bearsBothRoles(given) && bearsBothRoles(family)) ||
    (familyNameLanguages(given).length > 0 && familyNameLanguages(family).length > 0)
  return (either ? `${given}>${family}` : [given, family].toSorted().join('+')) + generation
}

/** Takes single letters out after the first name; "J D" in front is a name itself. */
function withoutInitials(given: readonly string[]): { words: string[]; initials: string } {
  const leading = given.findIndex((word) => word.length > 1)
  const front = leading === -1 ? given : given.slice(0, leading)
  if (front.length > 0) return { words: [front.join(''), ...given.slice(front.length)], initials: '' }
  return {
    words: given.filter((word, at) => !isInitial(word, at)),
    initials: given.filter(isInitial).join(''),
  }
}

/** A letter alone, or two that no name is spelled with: "hw" of George H.W. Bush. */
const isInitial = (word: string, at: number) =>
  at > 0 && (word.length === 1 || /^[b-df-hj-np-tv-xz]{2}$/u.test(word))

/** Two syllables behind a Korean family name: a Chinese name rarely looks so. */
function isKorean({ family, given, familyFirst }: PersonName): boolean {
  return (
    familyFirst &&
    familyNameLanguages(family).includes('korean') &&
    given.length > 0 &&
    (given.length === 2 ? given.every(isKoreanSyllable) : (given[0] ?? '').length >= 5)
  )
}

function generationOf(suffix: string | null): string {
  if (suffix === null) return ''
  const short = { junior: 'jr', senior: 'sr' }[suffix] ?? suffix
  return /^(?:jr|sr|ii|iii|iv)$/u.test(short) ? `,${short}` : ''
}

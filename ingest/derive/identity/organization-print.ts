import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { organWords } from '../../../knowledge/name-words.ts'
import { wordSet } from '../../../knowledge/phrases.ts'
import { organizationNamed, organizationOf } from '../../../knowledge/organizations.ts'
import { bodyNameSpelled, legalForms } from '../../../knowledge/body-names.ts'

/**
 * The name of an organisation as it is compared across articles, from its slug: a known one by its id, an organ of a state by
 * its country and kind ("Ministry of Defence of Ukraine" is the "Ukrainian Defense Ministry"), any other by its words without
 * "the", legal forms, hyphens and spaces.
 */
export function organizationPrint(slug: string): string {
  const known = knownOrganization(slug)
  if (known !== null) return `known ${known}`
  const words = bodyNameSpelled(slug.split('-').filter((word) => word !== 'the' && word !== 'and'))
  const organ = organPrint(words)
  if (organ !== null) return organ
  const bare = withoutLegalForm(words)
  const company = bare.length < words.length ? knownOrganization(bare.join('-')) : null
  return company === null ? `named ${bare.join('')}` : `known ${company}`
}

/** The id of the organisation of the tables that a slug means, or null. */
export function knownOrganization(slug: string): string | null {
  const name = slug.replaceAll('-', ' ').replace(/^the /u, '')
  return (organizationOf(slug) ?? organizationNamed(name))?.id ?? null
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? ''
  return words.length > 1 && legalForms.has(last) ? withoutLegalForm(words.slice(0, -1)) : words
}

/** What a state has one of: the Bank of Korea is another than a Korean bank. */
const soleOrgans = wordSet(
  'parliament, senate, congress, army, navy, police, military, government, cabinet, treasury',
)

/** A name of nothing but words for organs of states and a country; without a country it is left as it is. */
function organPrint(words: readonly string[]): string | null {
  const placed = withLeadingCountry(words) ?? withTrailingCountry(words)
  if (placed === null || placed.rest.length === 0) return null
  if (!placed.rest.every((word) => organWords.has(word))) return null
  const kinds = placed.rest.filter((word) => !/^(?:of|for|in|affairs)$/u.test(word))
  if (kinds.length === 1 && !soleOrgans.has(kinds[0] ?? '')) return null
  return `organ ${placed.code} ${kinds.toSorted().join(' ')}`
}

type Placed = { code: string; rest: readonly string[] }

function withLeadingCountry(words: readonly string[]): Placed | null {
  for (let length = Math.min(4, words.length - 1); length >= 1; length -= 1) {
    const code = codeOf(words.slice(0, length))
    if (code !== null) return { code, rest: words.slice(length) }
  }
  return null
}

function withTrailingCountry(words: readonly string[]): Placed | null {
  const at = words.findLastIndex((word) => word === 'of' || word === 'in')
  for (let cut = at; cut > 0; cut = words.lastIndexOf('of', cut - 1)) {
    const code = codeOf(words.slice(cut + 1))
    if (code !== null) return { code, rest: words.slice(0, cut) }
  }
  return null
}

function codeOf(words: readonly string[]): string | null {
  const name = words.join(' ')
  return (countryOfDemonym(name) ?? countryNamed(name))?.code ?? null
}

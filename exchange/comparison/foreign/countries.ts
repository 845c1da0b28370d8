import { isoOfCameoCountry } from '../../../knowledge/cameo.ts'
import { countries, countryNamed, countryOf } from '../../../knowledge/countries.ts'

const byCow = new Map(countries.flatMap(({ cow, code }) => (cow === null ? [] : [[cow, code] as const])))

/** Names of ICEWS that no list of names of countries has, and regions whose country is known. */
const icewsNames: Readonly<Record<string, string>> = {
  'occupied palestinian territory': 'PSE',
  'cote d’ivoire': 'CIV',
  "cote d'ivoire": 'CIV',
  'democratic republic of congo': 'COD',
  'congo, the democratic republic of the': 'COD',
  'holy see (vatican city state)': 'VAT',
  burma: 'MMR',
  macedonia: 'MKD',
  swaziland: 'SWZ',
  'east timor': 'TLS',
  'cape verde': 'CPV',
  'czech republic': 'CZE',
}

const known = new Map<string, string | null>()

/**
 * The country that another table means by a code of CAMEO or ISO 3166-1 alpha-3, a number of COW, or an English name, as our
 * code; null for regions, blocs and what we do not know.
 */
export function countryMeant(text: string): string | null {
  const found = known.get(text)
  if (found !== undefined) return found
  const country = lookUp(text)
  if (known.size < 20_000) known.set(text, country)
  return country
}

function lookUp(text: string): string | null {
  if (/^[A-Z]{3}$/u.test(text)) return countryOf(isoOfCameoCountry(text))?.code ?? null
  if (/^\d{1,3}$/u.test(text)) return byCow.get(String(Number(text))) ?? null
  return icewsNames[text.toLowerCase()] ?? countryNamed(text)?.code ?? null
}

const nothing: ReadonlySet<string> = new Set(['', 'NULL', 'None', 'NA', 'nan', '---'])

/** Whether a cell holds nothing, as these tables write it. */
export function isEmpty(cell: string): boolean {
  return nothing.has(cell)
}

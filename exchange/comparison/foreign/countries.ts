import { isoOfCameoCountry } from '../../../knowledge/cameo.ts'
import { countries, countryNamed, countryOf } from '../../../knowledge/countries.ts'

/** Numbers that files write for countries whose number of today is another: POLECAT has Germany as 260 and Vietnam as 817. */
const otherCow: Readonly<Record<string, string>> = { '260': 'DEU', '817': 'VNM' }

const byCow = new Map<string, string>([
  ...Object.entries(otherCow),
  ...countries.flatMap(({ cow, code }) => (cow === null ? [] : [[cow, code] as const])),
])

/**
 * Names of ICEWS, and of ISO 3166 in its own order of words, that no list of names of countries has; regions whose country is
 * known; states of the past as the tables' codes have them (YUG and SCG of CAMEO are Serbia).
 */
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
  congo: 'COG',
  'congo, republic of': 'COG',
  'brunei darussalam': 'BRN',
  macao: 'MAC',
  'faeroe islands': 'FRO',
  'serbia and montenegro': 'SRB',
  yugoslavia: 'SRB',
  'u.s. virgin islands': 'VIR',
  'virgin islands, u.s.': 'VIR',
  'virgin islands, british': 'VGB',
  gaza: 'PSE',
  'gaza strip': 'PSE',
  'west bank': 'PSE',
  'palestinian territory, occupied': 'PSE',
  'moldova, republic of': 'MDA',
  'the gambia': 'GMB',
  'viet nam': 'VNM',
  'libyan arab jamahiriya': 'LBY',
  'macedonia, the former yugoslav republic of': 'MKD',
  'iran, islamic republic of': 'IRN',
  "korea, democratic people's republic of": 'PRK',
  'korea, republic of': 'KOR',
  "lao people's democratic republic": 'LAO',
  'micronesia, federated states of': 'FSM',
  'russian federation': 'RUS',
  'syrian arab republic': 'SYR',
  'taiwan, province of china': 'TWN',
  'tanzania, united republic of': 'TZA',
  'falkland islands (malvinas)': 'FLK',
  'isle of man': 'IMN',
  'wallis and futuna islands': 'WLF',
  'svalbard and jan mayen islands': 'SJM',
  'saint helena': 'SHN',
  'saint martin (french part)': 'MAF',
  'sint maarten (dutch part)': 'SXM',
  'south georgia and south sandwich islands': 'SGS',
  jersey: 'JEY',
  antarctica: 'ATA',
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

/** Codes of CAMEO and POLECAT that stand where countries stand and mean regions, blocs or kinds of bodies. */
const regions: ReadonlySet<string> = new Set(
  (
    'AFR ASA BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WST ' +
    'IGO NGO IMG INT MNC'
  ).split(' '),
)

/** The countries that some names or codes mean, each once in order, and what of them nobody knows. */
export function countriesMeant(texts: readonly string[]): { countries: string[]; unknown: string[] } {
  const told = [...new Set(texts.map((text) => text.trim()).filter((text) => !isEmpty(text)))]
  const countries = told.flatMap((text) => countryMeant(text) ?? [])
  return {
    countries: [...new Set(countries)].toSorted(),
    unknown: told.filter((text) => countryMeant(text) === null && !regions.has(text)),
  }
}

const nothing: ReadonlySet<string> = new Set(['', 'NULL', 'None', 'NA', 'nan', '---'])

/** Whether a cell holds nothing, as these tables write it. */
export function isEmpty(cell: string): boolean {
  return nothing.has(cell)
}

import { countries } from './countries.ts'
import { foldName } from './phrases.ts'

/**
 * Names of places and buildings that stand for a government when they act. Capitals of independent states are added from
 * the country table; seats with an organisation of their own (Pentagon, White House, Kremlin) stand in organizations.ts.
 */
const seats: readonly (readonly [name: string, country: string])[] = [
  ['Washington D.C.', 'USA'],
  ['Washington DC', 'USA'],
  ['Capitol Hill', 'USA'],
  ['Whitehall', 'GBR'],
  ['Westminster', 'GBR'],
  ['Kiev', 'UKR'],
  ['Peking', 'CHN'],
  ['Zhongnanhai', 'CHN'],
  ['Naypyitaw', 'MMR'],
  ['Tel Aviv', 'ISR'],
  ['Ankara', 'TUR'],
  ['The Hague', 'NLD'],
  ['Bern', 'CHE'],
  ['Berne', 'CHE'],
  ['Sanaa', 'YEM'],
  ['Nur-Sultan', 'KAZ'],
  ['Delhi', 'IND'],
  ['Brasilia', 'BRA'],
  ['Bogota', 'COL'],
]

/** Capitals that are as often a person, a common word or another state's name: they act for nobody by themselves. */
const tooAmbiguous = new Set(
  [
    'Victoria',
    'Kingston',
    'Georgetown',
    'San José',
    'Jamestown',
    'Stanley',
    'Douglas',
    'Hamilton',
    'Port Louis',
  ]
    .concat([
      'Saint John’s',
      'The Valley',
      'Plymouth',
      'Luxembourg',
      'Monaco',
      'Singapore',
      'Djibouti',
      'Panama City',
    ])
    .concat([
      'Kuwait City',
      'Guatemala City',
      'Mexico City',
      'Vatican City',
      'Andorra la Vella',
      'City of San Marino',
    ]),
)

const byName = new Map<string, string>()
for (const country of countries)
  if (country.capital !== null && country.independent && !tooAmbiguous.has(country.capital.name))
    byName.set(foldName(country.capital.name), country.code)
byName.set('taipei', 'TWN')
byName.set('ramallah', 'PSE')
for (const [name, code] of seats) byName.set(foldName(name), code)

/** The country whose government a capital or seat stands for when it acts, or null. */
export function governmentSeat(name: string): string | null {
  return byName.get(foldName(name)) ?? null
}

/** All folded seats, for phrase matching. */
export function seatNames(): IterableIterator<[string, string]> {
  return byName.entries()
}

import { z } from 'zod'
import { countries } from './countries.ts'
import { distinct, foldName, wordSet } from './phrases.ts'
import { CountryCode } from './schema.ts'

/**
 * Names of places and buildings that stand for a government when they act. Capitals of independent states are added from
 * the country table; seats with an organisation of their own (Pentagon, White House, Kremlin) stand in organizations.ts.
 */
const seats = z.array(z.tuple([z.string(), CountryCode])).parse([
  ['Washington D.C.', 'USA'],
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
  ['Taipei', 'TWN'],
  ['Ramallah', 'PSE'],
])
distinct(seats.map(([name]) => foldName(name)))

/** Capitals that are as often a person, a common word or another state's name: they act for nobody by themselves. */
const tooAmbiguous = wordSet(`
  Victoria, Kingston, Georgetown, San José, Jamestown, Stanley, Douglas, Hamilton, Port Louis, Saint John’s, The
  Valley, Plymouth, Luxembourg, Monaco, Singapore, Djibouti, Panama City, Kuwait City, Guatemala City, Mexico
  City, Vatican City, Andorra la Vella, City of San Marino
`)

const byName = new Map<string, string>()
for (const country of countries)
  if (country.capital !== null && country.independent && !tooAmbiguous.has(country.capital.name))
    byName.set(foldName(country.capital.name), country.code)
for (const [name, code] of seats) byName.set(foldName(name), code)

/** The country whose government a capital or seat stands for when it acts, or null. */
export function governmentSeat(name: string): string | null {
  return byName.get(foldName(name)) ?? null
}

/** All folded seats, for phrase matching. */
export function seatNames(): IterableIterator<[string, string]> {
  return byName.entries()
}

import { citiesNamed } from './cities.ts'
import { countryNamed } from './countries.ts'

/** The country of a name, or of the city of 100,000 people or more that has it; null for smaller places. */
export function countryOfPlace(name: string): string | null {
  const country = countryNamed(name)
  if (country !== null) return country.code
  const [largest] = citiesNamed(name)
  return largest === undefined || largest.population < 100_000 ? null : largest.country
}

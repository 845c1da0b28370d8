import { z } from 'zod'
import rows from './countries.json' with { type: 'json' }
import { foldName } from './phrases.ts'
import { Country } from './schema.ts'

/** All countries and territories of ISO 3166-1, and Kosovo. */
export const countries: readonly Country[] = z.array(Country).parse(rows)

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country of an ISO 3166-1 alpha-3 code, or null. */
export function countryOf(code: string): Country | null {
  return byCode.get(code) ?? null
}

const byAlpha2 = new Map(countries.map((country) => [country.alpha2, country]))

/** The country of an ISO 3166-1 alpha-2 code in any case, or null. */
export function countryOfAlpha2(code: string): Country | null {
  return byAlpha2.get(code.toUpperCase()) ?? null
}

/** Short names that a text uses for another place as often, or for none that acts: New Jersey, a saint's parish, a continent. */
const alsoElsewhere: ReadonlySet<string> = new Set(['Antarctica', 'Jersey', 'Saint Martin', 'South Georgia'])

/** The names by which an English text means a country and nothing else. */
export function namesOf({ name, names }: Country): string[] {
  return [name, ...names].filter((one) => !alsoElsewhere.has(one))
}

const byName = new Map<string, string>()
for (const country of countries) for (const name of namesOf(country)) byName.set(foldName(name), country.code)

/** The country of a name or abbreviation ("North Korea", "DPRK", "U.S."), by folded form. */
export function countryNamed(name: string): Country | null {
  const code = byName.get(foldName(name))
  return code === undefined ? null : countryOf(code)
}

const byDemonym = new Map<string, string>()
for (const country of countries)
  for (const demonym of country.demonyms) {
    const folded = foldName(demonym)
    // The larger neighbour is listed under the shared adjective ("Congolese", "Guinean", "Dominican").
    if (!byDemonym.has(folded)) byDemonym.set(folded, country.code)
    const plural = folded.endsWith('man') ? `${folded.slice(0, -3)}men` : `${folded}s`
    if (!/(?:sh|ch|ese|ss)$/u.test(folded) && !byDemonym.has(plural)) byDemonym.set(plural, country.code)
  }

/** The country whose people or affairs an adjective names ("Russian", "Iraqis", "British"). */
export function countryOfDemonym(word: string): Country | null {
  const code = byDemonym.get(foldName(word))
  return code === undefined ? null : countryOf(code)
}

/** All folded demonyms, for phrase matching. */
export function demonyms(): IterableIterator<[string, string]> {
  return byDemonym.entries()
}

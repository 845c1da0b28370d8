import { citiesNamed } from '../../knowledge/cities.ts'
import { countryNamed } from '../../knowledge/countries.ts'
import { roleNounOf } from '../../knowledge/role-nouns.ts'
import { ploverTable } from '../../model/plover/event-types.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import type { Span } from '../../model/span.ts'
import { datelineEnd } from './times/dateline.ts'
import { placeNamed, siteNamed } from './named-places.ts'
import type { Place } from './named-places.ts'
import type { MentionIndex } from './participants/participants.ts'
import { grammaticalSubjects, patientHeads } from './participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  childrenBy,
  childrenOf,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** A place with the words that name it. */
export type FoundPlace = { place: Place; span: Span }

/** What the event is, as far as its place depends on it: a visit leads somewhere, a material act happens where its target is. */
export type PlaceKind = { visit: boolean; material: boolean }

/** What type and mode of an event say of where it happens; a visit to come has a destination as well. */
export const placeKind = (type: EventType, mode: string | null): PlaceKind => ({
  visit: mode === 'visit',
  material: ploverTable[type].quad === 2 || ploverTable[type].quad === 4,
})

const placeLabel =
  /^(?:obl|nmod):(?:in|at|near|outside|inside|across|around|off|throughout|within|over|north_of|south_of|east_of|west_of)$/u
const motion = new Set([
  'travel',
  'fly',
  'go',
  'come',
  'arrive',
  'head',
  'return',
  'drive',
  'journey',
  'sail',
])

/**
 * Where it happened: the finest place that the event's own clause names behind in, at, near …; for a visit also where it
 * led, for a material act where its target lies. Null when the clause names none or the gazetteer does not know it.
 */
export function placeOf(
  tree: SyntaxTree,
  carrier: number,
  trigger: number,
  index: MentionIndex,
  { visit, material }: PlaceKind,
): FoundPlace | null {
  const patients = isVerb(tree, carrier) ? patientHeads(tree, carrier).filter((head) => head !== trigger) : []
  const own = [...new Set([trigger, carrier])]
  const heads = own.flatMap((anchor) => placePhrases(tree, anchor))
  // "met Anu Tamm near Lima": the phrase belongs to the verb; in "praised the government in Lima" to those praised.
  heads.push(
    ...patients
      .filter(
        (patient) =>
          material || tagOf(tree, patient).startsWith('NNP') || roleNounOf(lemmaOf(tree, patient)) === null,
      )
      .flatMap((patient) => placePhrases(tree, patient)),
  )
  if (visit)
    heads.push(
      ...own.flatMap((anchor) => childrenBy(tree, anchor, 'obl:to', 'nmod:to', 'nmod:of')),
      ...patients,
    )
  heads.push(...destination(tree, carrier))
  // "arrived in Nairobi for talks": where one came to is where it takes place.
  const journey = basicGovernorOf(tree, trigger)
  const aim = childrenBy(tree, trigger, 'case').some((token) => lemmaOf(tree, token) === 'for')
  if (carrier === trigger && aim && journey?.label === 'obl' && isVerb(tree, journey.index))
    heads.push(...placePhrases(tree, journey.index))
  const found = finest(heads.flatMap((head) => placesAt(tree, head, index)))
  if (found !== null && found.place.precision !== 'country') return found
  const targets = material
    ? [...patients, ...own.flatMap((anchor) => childrenBy(tree, anchor, 'nmod:on', 'obl:on'))]
    : []
  const target = finest(
    targets
      .flatMap((head) => placesAt(tree, head, index))
      .filter(({ place }) => place.precision !== 'country'),
  )
  return target ?? found ?? (material ? actorPlace(tree, carrier, index) : null)
}

const placePhrases = (tree: SyntaxTree, anchor: number): number[] =>
  childrenOf(tree, anchor)
    .filter(
      (edge) =>
        placeLabel.test(edge.label) || (edge.label.endsWith(':on') && ground.has(lemmaOf(tree, edge.index))),
    )
    .map((edge) => edge.index)

/** What one is "on" as a place: "on the sidelines of a summit in Oslo". */
const ground = new Set([
  'sideline',
  'sidelines',
  'margin',
  'margins',
  'outskirt',
  'outskirts',
  'island',
  'coast',
  'border',
  'campus',
  'bank',
  'edge',
  'road',
  'street',
])

const fineness: Readonly<Record<Place['precision'], number>> = { site: 3, city: 2, region: 1, country: 0 }

const finest = (places: readonly FoundPlace[]): FoundPlace | null =>
  places.toSorted((a, b) => fineness[b.place.precision] - fineness[a.place.precision])[0] ?? null

/** "travelled to Nairobi to meet X": where the journey led is where its purpose is. */
function destination(tree: SyntaxTree, carrier: number): number[] {
  const governor = basicGovernorOf(tree, carrier)
  if (governor === null || !/^(?:advcl|xcomp)$/u.test(bareLabel(governor.label))) return []
  if (!motion.has(lemmaOf(tree, governor.index))) return []
  return childrenBy(tree, governor.index, 'obl:to', 'obl:in', 'obl:at')
}

/** "Police in Lima arrested X": whoever acts by hand acts where he is said to be. */
function actorPlace(tree: SyntaxTree, carrier: number, index: MentionIndex): FoundPlace | null {
  if (!isVerb(tree, carrier)) return null
  return finest(
    grammaticalSubjects(tree, carrier)
      .filter((subject) => !/^NNPS?$/u.test(tree.tokens[subject]?.partOfSpeech ?? ''))
      .flatMap((subject) => childrenBy(tree, subject, 'nmod:in', 'nmod:near', 'nmod:at'))
      .flatMap((head) => placesAt(tree, head, index)),
  )
}

/**
 * The places that a noun phrase names, or that stand beside or inside it: "the capital, Oslo", "the city of Basra", "Basra
 * province", "the sidelines of a summit in Oslo".
 */
function placesAt(tree: SyntaxTree, head: number, index: MentionIndex, depth = 0): FoundPlace[] {
  if (depth > 3 || head < datelineEnd(tree)) return []
  const near = basicChildrenOf(tree, head)
    .filter((edge) => ['appos', 'nmod', 'compound'].includes(edge.label))
    .map((edge) => edge.index)
  const beside = [
    ...new Set([...childrenBy(tree, head, 'nmod:of', 'nmod:in'), ...near, ...apposed(tree, head)]),
  ]
  const inside = countryBeside(tree, head, beside)
  const site = siteAt(tree, head, index, inside)
  if (site !== null) return [site]
  for (const token of [head, ...beside]) {
    const name = nameAt(tree, token, index)
    const place = name === null ? null : placeNamed(name.words, inside)
    if (name !== null && place !== null) return [{ place, span: name.span }]
  }
  return childrenBy(tree, head, 'nmod:of', 'nmod:in', 'nmod:at').flatMap((inner) =>
    placesAt(tree, inner, index, depth + 1),
  )
}

/** "in Norway's capital, Oslo, …", where the parse takes the name for a subject. */
const apposed = (tree: SyntaxTree, head: number): number[] =>
  /^(?:capital|city|town|village|port)$/u.test(wordOf(tree, head)) && wordOf(tree, head + 1) === ','
    ? [head + 2]
    : []

/** "Ramstein Air Base", "the Ramstein base". */
function siteAt(
  tree: SyntaxTree,
  head: number,
  index: MentionIndex,
  inside: string | null,
): FoundPlace | null {
  const name = nameAt(tree, head, index)
  if (name !== null) {
    const place = siteNamed(name.words, inside)
    return place === null ? null : { place, span: name.span }
  }
  const compound = basicChildrenOf(tree, head).find((edge) => edge.label === 'compound')
  const inner = compound === undefined ? null : nameAt(tree, compound.index, index)
  const end = tree.tokens[head]?.end
  // "Lima airport" is told well enough by the city.
  if (
    inner === null ||
    end === undefined ||
    citiesNamed(inner.words).length > 0 ||
    placeNamed(inner.words, null) !== null
  )
    return null
  const place = siteNamed(`${inner.words} ${wordOf(tree, head)}`, inside)
  return place === null ? null : { place, span: { start: inner.span.start, end } }
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
function countryBeside(tree: SyntaxTree, head: number, beside: readonly number[]): string | null {
  for (const token of beside) {
    const country = countryNamed(tree.tokens[token]?.text ?? '')
    if (country !== null && token !== head) return country.code
  }
  return null
}

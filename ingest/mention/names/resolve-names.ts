import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import type { Cast, Entity } from '../entity.ts'
import type { Found } from '../found.ts'
import { actsAsGovernment, demonymStandsForCountry, ensureCountry, isStateOfGeorgia } from '../governments.ts'
import { koreasOf } from './koreas.ts'
import { collectNames } from './names.ts'
import { namesAgain } from './names-again.ts'
import { governmentNamed, resolveOrganizations } from './organizations.ts'
import { resolvePeople } from './people.ts'
import { placesAndPersons } from './places-and-persons.ts'
import type { DocumentView } from '../sentence-view.ts'
import { unlistedStates } from './unlisted-states.ts'

/** Finds all names of an article and what each means; places mean nobody. */
export function resolveNames(document: DocumentView, cast: Cast): Found[] {
  const candidates = namesAgain(document, placesAndPersons(document, collectNames(document)))
  const countries = candidates.flatMap((candidate) => countryNames(document, cast, candidate, candidates))
  const taken = new Set(countries.map(({ candidate }) => candidate))
  const rest = candidates.filter((candidate) => !taken.has(candidate))
  const organizations = resolveOrganizations(document, rest, cast).map(({ candidate, entity, rule }) =>
    nameOf(candidate, [entity], rule, null),
  )
  const people = resolvePeople(document, rest, cast).map(({ candidate, entity, rule, description }) =>
    nameOf(candidate, [entity], rule, description.title),
  )
  const states = unlistedStates(document, rest, cast)
  const places = rest
    .filter(({ shape }) => shape === 'place' || shape === 'seat' || shape === 'country')
    .map((candidate) => {
      const state = states.get(candidate)
      return state === undefined
        ? nameOf(candidate, [], 'place', null)
        : nameOf(candidate, [state], 'acts-as-state', null)
    })
  return [...countries.map(({ found }) => found), ...organizations, ...people, ...places].toSorted(
    inTextOrder,
  )
}

function nameOf(
  { sentence, first, end, head }: Candidate,
  entities: readonly Entity[],
  rule: string,
  title: string | null,
): Found {
  const type = entities[0]?.type ?? 'place'
  return { sentence, first, end, head, kind: 'name', type, entities, title, rule }
}

/** The name as one of a country, with the country told of the form it has here. */
function countryNames(
  document: DocumentView,
  cast: Cast,
  candidate: Candidate,
  all: readonly Candidate[],
): { candidate: Candidate; found: Found }[] {
  const meant = countriesMeant(document, candidate, all)
  if (meant === null) return []
  const entities = meant.codes.map((code) => ensureCountry(cast, code))
  if (entities.length === 1) entities[0]?.names.add(candidate.text)
  return [{ candidate, found: nameOf(candidate, entities, meant.rule, null) }]
}

/** The countries that a country's name, a demonym, a capital or a government's name means here, or null. */
function countriesMeant(
  document: DocumentView,
  candidate: Candidate,
  all: readonly Candidate[],
): { codes: readonly string[]; rule: string } | null {
  const view = document.sentences[candidate.sentence]
  if (view === undefined) return null
  const koreas = koreasOf(view, candidate, all)
  if (koreas.length > 0) return { codes: koreas, rule: 'korea' }
  const { known, shape } = candidate
  if (shape === 'organization') {
    const code = governmentNamed(candidate.text)
    return code === null ? null : { codes: [code], rule: 'government' }
  }
  if (known?.kind === 'country' && shape === 'country' && !isStateOfGeorgia(candidate, all))
    return { codes: [known.code], rule: 'country' }
  if (known?.kind === 'demonym' && demonymStandsForCountry(view, candidate))
    return { codes: [known.code], rule: 'demonym' }
  if (known?.kind === 'seat' && shape === 'seat' && actsAsGovernment(view, candidate))
    return { codes: [known.code], rule: 'capital-acts' }
  return null
}

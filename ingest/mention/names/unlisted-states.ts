import { words } from '../../../knowledge/phrases.ts'
import { namedKey } from '../../../model/slug.ts'
import type { Candidate } from '../candidate.ts'
import { newEntity } from '../entity.ts'
import type { Cast, Entity } from '../entity.ts'
import { lemmaOf } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/** What only those who govern do: a place that does so is a state of some kind. */
const deedsOfStates = new Set(
  words(`accuse, urge, demand, condemn, reject, refuse, deny, agree, threaten, warn, pledge, vow, recognise, recognize, invade,
    annex, expel, deport, ratify, negotiate, mediate, retaliate, apologise, apologize, protest, mobilise, mobilize, surrender,
    insist, propose, impose, declare, secede, sanction`),
)
/** What is done to those who govern, and to no place. */
const deedsToStates = new Set(
  words(`accuse, urge, condemn, warn, threaten, ask, persuade, pressure, recognise, recognize, sanction, blame, criticise,
    criticize, praise, thank, assure, notify, lobby`),
)
/** Who stands for a state: "the envoy of Lania". */
const officesOfStates = new Set(words('ambassador, envoy, consul, diplomat, emissary, embassy, consulate'))

/**
 * Places that no table knows and that act as states do ("Lania urged Vostria to leave", "an envoy of Lania"): an actor each.
 * Whatever else may be a town or a mountain stays a place.
 */
export function unlistedStates(
  document: DocumentView,
  candidates: readonly Candidate[],
  cast: Cast,
): Map<Candidate, Entity> {
  const places = candidates.filter(({ shape, known }) => shape === 'place' && known === null)
  const acting = new Set(places.filter((place) => acts(document, place)).map(({ text }) => text))
  return new Map(
    places
      .filter(({ text }) => acting.has(text))
      .map((place) => {
        const key = namedKey('org', place.text)
        return [place, cast.ensure(key, () => newEntity(key, 'country', place.text))]
      }),
  )
}

function acts(document: DocumentView, { sentence, head }: Candidate): boolean {
  const view = document.sentences[sentence]
  return (
    view !== undefined && arcsOf(view, head).some(({ label, token }) => isDeed(label, lemmaOf(view, token)))
  )
}

function isDeed(label: string, lemma: string): boolean {
  if (label === 'nsubj' || label === 'obl:agent') return deedsOfStates.has(lemma)
  if (label === 'obj' || label === 'nsubj:pass') return deedsToStates.has(lemma)
  if (label === 'nmod:of' || label === 'nmod:poss') return officesOfStates.has(lemma)
  return false
}

function arcsOf(view: SentenceView, token: number) {
  const arcs = view.roles[token] ?? []
  const above = view.governor[token] ?? null
  return above === null ? arcs : [...arcs, above]
}

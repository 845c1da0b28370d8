import { countryOf, countryOfDemonym } from '../../knowledge/countries.ts'
import { words } from '../../knowledge/phrases.ts'
import { isAmericanState } from '../../knowledge/regions.ts'
import { governmentPossessions, stateNouns } from '../../knowledge/role-nouns.ts'
import { countryKey } from '../../model/slug.ts'
import type { Candidate } from './candidate.ts'
import { newEntity } from './entity.ts'
import type { Cast, Entity } from './entity.ts'
import { isVerb, lemmaOf, lowerText, tagOf, tokenText } from './sentence-view.ts'
import type { SentenceView } from './sentence-view.ts'

/** The entity of a country. */
export function ensureCountry(cast: Cast, code: string): Entity {
  const key = countryKey(code)
  return cast.ensure(key, () => {
    const entity = newEntity(key, 'country', countryOf(code)?.name ?? code)
    entity.country = code
    entity.names.clear()
    return entity
  })
}

/** Verbs that a place as such can be the subject of. */
const placeVerbs = new Set(
  words(
    'be, lie, host, have, see, remain, sit, stand, experience, become, sleep, wake, celebrate, cover, stretch, border, suffer, fall',
  ),
)
/** What a place as such can be said to be. */
const whatPlacesAre = new Set(
  words(`capital, city, town, place, home, location, site, hub, centre, center, scene, port, cold, hot, warm, quiet, large,
    big, beautiful, kilometer, kilometre, mile, km, metropolis, destination, venue, safe, dangerous, populous, metre, meter`),
)
/** Verbs whose object is a place one goes to, hits or holds. */
const verbsOfPlace = new Set(
  words(`visit, leave, reach, enter, hit, bomb, attack, strike, capture, retake, recapture, shell, flood, destroy, liberate,
    besiege, surround, seize, occupy, cross, tour, storm, take, hold, control, flee, rebuild, evacuate, pound, target, rock, shake,
    approach, defend, encircle, overrun, bombard, quit, name, rename, call, cover, host, devastate, ravage, damage`),
)
/** With these verbs "to Lania City" is an addressee, with others a destination. */
const verbsOfGiving = new Set(
  words(`give, supply, provide, sell, offer, pledge, lend, transfer, grant, deliver, promise, appeal, complain, protest, apologise,
    apologize, warn, signal, respond, reply, say, listen, talk, speak, turn, submit, yield, concede, surrender, ally, object, hand, owe`),
)
/** With these verbs "from Lania City" is who gives, with others where something comes from. */
const verbsOfGetting = new Set(words('demand, seek, receive, win, want, expect, face'))
/** What is addressed to a government: "a warning to Lania City". */
const whatIsAddressed = new Set(
  words(`warning, threat, message, response, support, aid, appeal, ambassador, envoy, concession, blow, challenge, loyalty,
    commitment`),
)
/** What a government has its hand in: "Lania City - backed"; "based" there says only where. */
const steered = new Set(words('backed, led, brokered, sponsored, ally, allied, controlled, friendly'))
const governmentCases = new Set(
  words('with, by, against, between, toward, towards, versus, from, for, like, unlike, than, on, agent'),
)
const placeCases = new Set(
  words(
    'in, at, near, around, outside, inside, through, across, into, over, under, within, north, south, east, west, throughout, beyond, via',
  ),
)

/**
 * Whether a capital or seat stands for its government here (design §6: capitals as governments only when they act): subject of
 * more than a place's verbs, agent, object of a political verb, possessor or modifier of a government's doing, or joined to one.
 */
export function actsAsGovernment(view: SentenceView, candidate: Candidate, depth = 0): boolean {
  const { head } = candidate
  const before = lowerText(view, candidate.first - 1)
  if (placeCases.has(before)) return false
  const next = lowerText(view, candidate.end)
  // "Washington, D.C.", "Raqqa, Syria" and datelines are places.
  if (next === ',' && /^(?:d\.?c\.?)$/u.test(lowerText(view, candidate.end + 1))) return false
  if (/^[-–—]+$/u.test(next) && candidate.first <= 1) return false
  if (/^[-–]$/u.test(next) || /^[-–]$/u.test(before))
    return steered.has(lowerText(view, candidate.end + 1)) || isJoinedSeat(view, candidate)
  const above = view.governor[head] ?? null
  const arcs = (view.roles[head] ?? []).length > 0 ? (view.roles[head] ?? []) : above === null ? [] : [above]
  for (const arc of arcs) {
    const [label = '', casing = ''] = arc.label.split(':')
    const lemma = lemmaOf(view, arc.token)
    if (label === 'nsubj') {
      if (isVerb(view, arc.token) ? !placeVerbs.has(lemma) : !whatPlacesAre.has(lemma)) return true
      continue
    }
    if (label === 'obj' || label === 'iobj') return isVerb(view, arc.token) && !verbsOfPlace.has(lemma)
    if (label === 'obl' || label === 'nmod') {
      if (casing === 'poss') return governmentPossessions.has(lemma) || stateNouns.has(lemma)
      if (placeCases.has(casing)) return false
      if (casing === 'from' && isVerb(view, arc.token)) return verbsOfGetting.has(lemma)
      if (casing === 'to') return verbsOfGiving.has(lemma) || whatIsAddressed.has(lemma)
      if (governmentCases.has(casing)) return true
      continue
    }
    if (label === 'compound' || label === 'amod') {
      if (stateNouns.has(lemma)) return true
      continue
    }
    if (label === 'conj' && depth < 2)
      return actsAsGovernment(
        view,
        { ...candidate, first: arc.token, end: arc.token + 1, head: arc.token },
        depth + 1,
      )
  }
  return above?.label === 'conj' && depth < 2 && isSeatLike(view, above.token)
    ? actsAsGovernment(
        view,
        { ...candidate, first: above.token, end: above.token + 1, head: above.token },
        depth + 1,
      )
    : false
}

const isSeatLike = (view: SentenceView, token: number) => tagOf(view, token).startsWith('NNP')

/** "Seoul-Washington talks", "Moscow-Kyiv prisoner exchange". */
function isJoinedSeat(view: SentenceView, candidate: Candidate): boolean {
  const after = lowerText(view, candidate.end)
  const partner = /^[-–]$/u.test(after) ? candidate.end + 1 : candidate.first - 2
  return (
    tagOf(view, partner).startsWith('NNP') &&
    /^(?:talks?|summit|agreement|deal|ties|relations|alliance|treaty|meeting|exchange)$/u.test(
      lowerText(view, Math.max(candidate.end, partner + 1)),
    )
  )
}

/**
 * Whether a demonym stands for its country: before a noun of the state ("Russian President", "Iraqi forces"), or alone with
 * "the" as an acting party ("the French have joined").
 */
export function demonymStandsForCountry(view: SentenceView, candidate: Candidate): boolean {
  const { head } = candidate
  const above = view.governor[head] ?? null
  if (
    tagOf(view, head) === 'NNPS' ||
    (tagOf(view, head).startsWith('NN') && lowerText(view, candidate.first - 1) === 'the')
  )
    return (
      lowerText(view, candidate.first - 1) === 'the' &&
      (view.roles[head] ?? []).some((arc) => arc.label.startsWith('nsubj') && isVerb(view, arc.token))
    )
  if (
    tagOf(view, head).startsWith('JJ') &&
    lowerText(view, candidate.first - 1) === 'the' &&
    above !== null &&
    above.label.startsWith('nsubj')
  )
    return isVerb(view, above.token)
  for (let token = candidate.end; token < Math.min(view.tokens.length, candidate.end + 5); token += 1) {
    if (stateNouns.has(lemmaOf(view, token))) return true
    const tag = tagOf(view, token)
    if (tokenText(view, token) === ',' && demonymListed(view, token)) continue
    if (!/^(?:NN|JJ|HYPH|CC|VBN|VBG|:)/u.test(tag) && !/^[-–]$/u.test(tokenText(view, token))) return false
  }
  return false
}

const demonymListed = (view: SentenceView, comma: number) => /^\p{Lu}/u.test(tokenText(view, comma + 1))

/** States whose name is no sign of the American Georgia: its own, and that of the capital that deals with the other. */
const tellsNothing: ReadonlySet<string> = new Set(['Georgia', 'Washington'])

/**
 * Whether "Georgia" is the American state here: another state stands in the sentence, or the article names states and nothing
 * else of the country.
 */
export function isStateOfGeorgia(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.text !== 'Georgia') return false
  const states = all.filter(
    ({ text }) => text === 'Atlanta' || (isAmericanState(text) && !tellsNothing.has(text)),
  )
  if (states.some((other) => other.sentence === candidate.sentence)) return true
  return states.length > 0 && !all.some((other) => /^(?:Georgians?|Tbilisi)$/u.test(other.text))
}

/** The country of a demonym among the words of a phrase, whether or not it stands for the country. */
export function demonymAmong(view: SentenceView, first: number, end: number): string | null {
  for (let token = first; token < end; token += 1) {
    const two = `${view.folded[token] ?? ''} ${view.folded[token + 1] ?? ''}`
    const country =
      (token + 1 < end ? countryOfDemonym(two) : null) ?? countryOfDemonym(view.folded[token] ?? '')
    if (country !== null) return country.code
  }
  return null
}

import { distinctById } from '../../../model/by-id.ts'
import type { ReportingClaim } from '../../../cypher/derive/events.ts'
import type { Modality } from '../../../model/claim.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import type { Comparable } from './comparable.ts'
import { windowAround } from './windows.ts'
import { stemsOf, wordsOf } from './words.ts'

/** Event types in which nobody acts on the other: who is named first means nothing. */
const mutual: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

const kinds: Record<Modality, Comparable['kind']> = {
  asserted: 'news',
  future: 'news',
  hypothetical: 'hypothetical',
  historical: 'historical',
}

/** A claim as clustering sees it, with the claim itself. */
export type ComparableClaim = Comparable & { readonly claim: ReportingClaim }

/** What clustering looks at in a claim of the graph. */
export function comparableOf(claim: ReportingClaim): ComparableClaim {
  const { actors, recipients, dateFrom, dateTo, sentence } = claim
  const parties = new Set([...actors, ...recipients].map(({ id }) => id))
  const [did, got] = mutual.has(claim.type)
    ? [distinctById([...actors, ...recipients]), []]
    : [actors, recipients]
  const text = sentence.text.slice(claim.triggerStart - sentence.start, claim.triggerEnd - sentence.start)
  const trigger = stemsOf(text)
  // Participants are compared as such: that their names are shared is no further evidence.
  const names = claim.mentions.filter(({ actor }) => parties.has(actor)).flatMap(({ text }) => stemsOf(text))
  const [place = null] = claim.places
  return {
    claim,
    id: claim.id,
    article: claim.article,
    sentence: sentence.id,
    mode: claim.mode,
    actors: did,
    recipients: got,
    others: new Set(claim.mentions.map(({ actor }) => actor).filter((actor) => !parties.has(actor))),
    date: dateFrom === null || dateTo === null ? null : { from: dateFrom, to: dateTo },
    around: dateFrom === null || dateTo === null ? windowAround(claim.publishedAt, claim.modality) : null,
    kind: kinds[claim.modality],
    place:
      place === null
        ? null
        : {
            id: place.id,
            exact: place.precision === 'city' || place.precision === 'site',
            country: place.country,
          },
    trigger: { text: text.toLowerCase(), stem: trigger.join(' ') },
    words: wordsOf(sentence.text, new Set([...trigger, ...names])),
  }
}

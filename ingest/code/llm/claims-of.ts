import { outletActor } from '../../../knowledge/outlets.ts'
import { publicationDay } from '../../../model/article.ts'
import type { AttributionLink, Claim } from '../../../model/claim.ts'
import type { EventDate } from '../../../model/dates.ts'
import { intensityOf, ploverTable } from '../../../model/plover/event-types.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { withIds } from '../code-article.ts'
import { confidenceOf } from '../confidence.ts'
import { eventDate, isHistory, isOngoing } from '../times/dates.ts'
import { mapFuture, mapRefusal } from '../future-mapping.ts'
import { placeKind, placeOf } from '../places.ts'
import { sizeOf } from '../size.ts'
import { basicGovernorOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { explainReading, mentionOf } from './explain-reading.ts'
import type { Occurrence } from './occurrences.ts'
import type { Source } from './source.ts'
import type { VerifiedClaim } from './verify.ts'

/** Who coded: stands on every claim. */
export type Coder = { name: string; version: string }

/**
 * The highest confidence of a model's claim, below that of a plain clause by rule: its words are checked, its reading is not.
 */
const ceiling = 0.7

type Unnamed = Omit<Claim, 'id'>

/** Claims in the order of the text, with all that a model is not asked: it is worked out as for the claims of the rules. */
export function claimsOf(source: Source, verified: readonly VerifiedClaim[], coder: Coder): Claim[] {
  const inOrder = verified.toSorted(
    (a, b) =>
      a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end || (a.type < b.type ? -1 : 1),
  )
  return withIds(
    source.article,
    inOrder.map((claim) => finish(source, claim, coder)),
  )
}

function finish(source: Source, verified: VerifiedClaim, coder: Coder): Unnamed {
  const { sentence, actors, recipients, trigger } = verified
  const tree = source.treeOf(sentence)
  const head = headOf(tree, trigger)
  const published = publicationDay(source.article.publishedAt)
  const { type, mode, polarity, modality: stated, mapped } = settled(verified)
  const date = dateIn(tree, verified.date)
  const history =
    stated === 'asserted' && date !== null && isHistory(date, published) && !isOngoing(tree, date)
  const modality = history ? 'historical' : stated
  const place = placeOf(tree, head, head, source.index, placeKind(type, mode))
  const attribution = attributionOf(source, verified, head)
  const outlet = outletActor(source.article.outlet)?.id ?? null
  const parts = confidenceParts(verified, modality === 'asserted' && polarity === 'affirmed')
  const rule = mapped ? 'model+future' : 'model'
  return {
    sentence: sentence.index,
    trigger: { start: trigger.start, end: trigger.end },
    type,
    mode,
    contexts: source.contextsOf(sentence),
    quad: ploverTable[type].quad,
    intensity: intensityOf(type, mode),
    actors: actors.map(({ key }) => key),
    recipients: recipients.map(({ key }) => key),
    mutual: null,
    date,
    place: place?.place ?? null,
    modality,
    polarity,
    hedge: verified.hedge,
    saidBy: attribution.flatMap(({ actor }) => (actor === null || actor === outlet ? [] : [actor])),
    attribution,
    size: sizeOf(tree, head, head),
    confidence: confidenceOf(parts),
    rule,
    coder: coder.name,
    coderVersion: coder.version,
    explanation: explainReading(tree, {
      claim: verified,
      head,
      rule,
      place,
      dated: date !== null,
      speakers: attribution,
      confidence: parts,
    }),
  }
}

/** Announced cooperation is a promise and announced harm a threat, whoever codes it. */
function settled({ type, mode, modality, polarity }: VerifiedClaim) {
  const refused = mapRefusal({ type, mode, modality, polarity })
  return refused.mapped ? refused : { ...mapFuture(type, mode, modality), polarity }
}

/** The token that the others of the trigger depend on. */
function headOf(tree: SyntaxTree, { firstToken, endToken }: Occurrence): number {
  for (let token = firstToken; token < endToken; token += 1) {
    const governor = basicGovernorOf(tree, token)
    if (governor === null || governor.index < firstToken || governor.index >= endToken) return token
  }
  return firstToken
}

/** The words of the date as SUTime resolved them; a date that it did not find stays unknown. */
function dateIn(tree: SyntaxTree, words: Occurrence | null): EventDate | null {
  if (words === null) return null
  const time = tree.sentence.times.find(
    ({ type, start, end }) => (type === 'DATE' || type === 'TIME') && start < words.end && words.start < end,
  )
  return time === undefined ? null : eventDate(tree, time)
}

function attributionOf(source: Source, claim: VerifiedClaim, head: number): AttributionLink[] {
  const quoted = source.quotes.inside[claim.sentence.index]?.[head] === true
  const outlet = outletActor(source.article.outlet)?.id ?? null
  const speakers = isOwnAct(claim) ? [] : claim.speakers
  const links = speakers.map((party, order): AttributionLink => {
    const { key } = party
    const anonymous = !isNamedKey(key)
    const mention = mentionOf(party, claim.trigger)
    return {
      actor: key,
      kind: key === outlet ? 'outlet' : 'speaker',
      anonymous,
      description: anonymous ? source.article.text.slice(mention.start, mention.end) : null,
      quote: quoted && order === 0 ? 'direct' : 'indirect',
      cue: null,
    }
  })
  if (outlet === null || links.some(({ actor }) => actor === outlet)) return links
  return [
    ...links,
    { actor: outlet, kind: 'outlet', anonymous: false, description: null, quote: 'indirect', cue: null },
  ]
}

/** Whoever praises or condemns in his own words does it, and does not report it. */
function isOwnAct({ type, actors, speakers }: VerifiedClaim): boolean {
  const { quad } = ploverTable[type]
  const keys = new Set(actors.map(({ key }) => key))
  return (
    (quad === 1 || quad === 3) && speakers.length === keys.size && speakers.every(({ key }) => keys.has(key))
  )
}

function confidenceParts(claim: VerifiedClaim, plain: boolean): Record<string, number> {
  const parts: Record<string, number> = { 'model reading': ceiling }
  const participants = [...claim.actors, ...claim.recipients]
  if (participants.length === 0) parts['nobody named'] = 0.75
  if (participants.some(({ near }) => near)) parts['named in a sentence beside'] = 0.85
  if (claim.trims.length > 0) parts['parts left out'] = 0.85
  if (!plain) parts['not asserted'] = 0.92
  return parts
}

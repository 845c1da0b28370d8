import { z } from 'zod'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import type { Hedge, Size } from '../../../model/claim.ts'
import { compareText } from '../../../model/compare-text.ts'
import { Explanation } from '../../../model/explanation.ts'
import { jsonText } from '../../../model/json-text.ts'
import { StoredClaim as ClaimProperties } from '../../stored-claim.ts'
import { absent, offset } from '../../stored-property.ts'
import { ActorNameRow } from './actor-row.ts'
import { ArticleRow } from './article-row.ts'
import { dateOf, PlaceRow } from './event-row.ts'
import { marksOf } from './marks.ts'

const ordered = z.array(ActorNameRow.extend({ order: absent(z.int()) }))

const StoredClaim = ClaimProperties.extend({
  why: z.string().nullable(),
  explanation: jsonText(Explanation),
  deadStart: offset,
  deadEnd: offset,
  injuredStart: offset,
  injuredEnd: offset,
  arrestedStart: offset,
  arrestedEnd: offset,
  place: PlaceRow,
  actors: ordered,
  recipients: ordered,
  said: z.array(
    z.object({
      key: z.string(),
      order: absent(z.int()),
      cueStart: offset,
      cueEnd: offset,
      actor: ActorNameRow,
    }),
  ),
})
type StoredClaim = z.infer<typeof StoredClaim>

/** A sentence with who is mentioned in it, as statements return it. */
export const StoredSentence = z.object({
  id: z.string(),
  index: z.int(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  text: z.string(),
  mentions: z.array(z.object({ start: z.int(), end: z.int(), actor: z.string() })),
})

/** A claim as `claim-columns.cypher` and `article-columns.cypher` give it. */
export const ClaimRow = z
  .object({ claim: StoredClaim, sentence: StoredSentence, article: ArticleRow })
  .transform(({ claim, sentence, article }): ClaimEvidence => {
    const said = claim.said.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    const speaker = new Map(said.map((one) => [one.key, one.actor.id]))
    const attribution = claim.attribution.map((link) => ({
      ...link,
      actor: link.actor === null ? null : (speaker.get(link.actor) ?? link.actor),
    }))
    const hedge = hedgeOf(claim)
    const date = dateOf(claim.dateFrom, claim.dateTo, claim.datePrecision)
    const actors = inOrder(claim.actors)
    const recipients = inOrder(claim.recipients)
    const { mentions, ...words } = sentence
    return {
      id: claim.id,
      event: claim.event,
      why: claim.why,
      name: claim.name,
      type: claim.type,
      mode: claim.mode,
      contexts: claim.contexts,
      quad: claim.quad,
      intensity: claim.intensity,
      modality: claim.modality,
      polarity: claim.polarity,
      hedge,
      date: date === null ? null : { ...date, text: claim.dateText },
      place: claim.place,
      size: sizeOf(claim),
      confidence: claim.confidence,
      rule: claim.rule,
      coder: claim.coder,
      coderVersion: claim.coderVersion,
      explanation: claim.explanation,
      check: claim.check,
      actors,
      recipients,
      mutual: claim.mutual,
      saidBy: [...new Map(said.map((one) => [one.actor.id, one.actor])).values()],
      attribution,
      sentence: {
        ...words,
        marks: marksOf({
          sentence: { ...words, mentions },
          trigger: { start: claim.triggerStart, end: claim.triggerEnd },
          hedge,
          dateText: claim.dateText,
          cues: attribution.flatMap((link) =>
            link.cue === null ? [] : [{ ...link.cue, actor: link.actor }],
          ),
          actors: new Set(actors.map((actor) => actor.id)),
          recipients: new Set(recipients.map((actor) => actor.id)),
          speakers: new Set(speaker.values()),
        }),
      },
      article,
    }
  })

function inOrder(actors: z.infer<typeof ordered>): ClaimEvidence['actors'] {
  return actors
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || compareText(a.id, b.id))
    .map(({ id, name, type }) => ({ id, name, type }))
}

function hedgeOf(claim: StoredClaim): Hedge | null {
  const { hedge, hedgeStart, hedgeEnd } = claim
  return hedge === null || hedgeStart === null || hedgeEnd === null
    ? null
    : { kind: hedge, start: hedgeStart, end: hedgeEnd }
}

function sizeOf(claim: StoredClaim): Size | null {
  const dead = countOf(claim.deadLow, claim.deadHigh, claim.deadStart, claim.deadEnd)
  const injured = countOf(claim.injuredLow, claim.injuredHigh, claim.injuredStart, claim.injuredEnd)
  const arrested = countOf(claim.arrestedLow, claim.arrestedHigh, claim.arrestedStart, claim.arrestedEnd)
  return dead === null && injured === null && arrested === null ? null : { dead, injured, arrested }
}

function countOf(
  low: number | null,
  high: number | null,
  start: number | null,
  end: number | null,
): Size['dead'] {
  return low === null || high === null || start === null || end === null ? null : { low, high, start, end }
}

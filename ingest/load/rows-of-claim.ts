import type { Integer } from 'neo4j-driver'
import { integer } from '../../cypher/connection.ts'
import type { ArticleRows, StoredProperties } from '../../cypher/load/load-rows.ts'
import { sizeFields } from '../../model/claim.ts'
import type { Claim, Size } from '../../model/claim.ts'
import { eventName } from '../../model/event.ts'
import type { Extraction } from '../../model/extraction.ts'
import { sentenceId } from '../../model/identity.ts'
import { standingOf } from './standing.ts'

type ClaimRows = Pick<ArticleRows, 'claims' | 'actors' | 'recipients' | 'speakers' | 'places'>

/** The rows of a claim: itself, its participants as of its date, those who say it, and its place. */
export function rowsOfClaim(claim: Claim, extraction: Extraction): ClaimRows {
  const standing = standingOf(extraction, claim)
  const rowOf = (key: string, order: number) => ({
    claim: claim.id,
    key,
    properties: { key, order: integer(order), ...standing(key) },
  })
  return {
    claims: [
      {
        sentence: sentenceId(extraction.article.id, claim.sentence),
        id: claim.id,
        properties: propertiesOf(claim, extraction),
      },
    ],
    actors: claim.actors.map(rowOf),
    recipients: claim.recipients.map(rowOf),
    speakers: speakersOf(claim),
    places: placesOf(claim),
  }
}

function propertiesOf(claim: Claim, extraction: Extraction): StoredProperties {
  const names = new Map(extraction.actors.map((actor) => [actor.id, actor.name]))
  const nameOf = (key: string) => names.get(key) ?? key
  return {
    name: eventName({
      ...claim,
      actors: claim.actors.map(nameOf),
      recipients: claim.recipients.map(nameOf),
    }),
    type: claim.type,
    mode: claim.mode,
    contexts: claim.contexts,
    quad: integer(claim.quad),
    intensity: claim.intensity,
    mutual: claim.mutual,
    modality: claim.modality,
    polarity: claim.polarity,
    hedge: claim.hedge?.kind ?? null,
    hedgeStart: whole(claim.hedge?.start),
    hedgeEnd: whole(claim.hedge?.end),
    dateFrom: claim.date?.from ?? null,
    dateTo: claim.date?.to ?? null,
    datePrecision: claim.date?.precision ?? null,
    dateText: claim.date?.text ?? null,
    ...sizeProperties(claim.size),
    confidence: claim.confidence,
    rule: claim.rule,
    coder: claim.coder,
    coderVersion: claim.coderVersion,
    explanation: JSON.stringify(claim.explanation),
    attribution: JSON.stringify(claim.attribution),
    triggerStart: integer(claim.trigger.start),
    triggerEnd: integer(claim.trigger.end),
  }
}

function sizeProperties(size: Size | null): StoredProperties {
  return Object.fromEntries(
    Object.entries(sizeFields(size)).map(([name, value]) => [name, value === null ? null : integer(value)]),
  )
}

function speakersOf(claim: Claim): ArticleRows['speakers'] {
  const said = new Set(claim.saidBy)
  const chain = claim.attribution.flatMap((link, order) => {
    if (link.actor === null || !said.delete(link.actor)) return []
    const { actor: key, kind, quote, cue } = link
    return [
      {
        claim: claim.id,
        key,
        properties: {
          key,
          kind,
          order: integer(order),
          quote,
          cueStart: whole(cue?.start),
          cueEnd: whole(cue?.end),
        },
      },
    ]
  })
  const rest = [...said].map((key, index) => ({
    claim: claim.id,
    key,
    properties: {
      key,
      kind: 'speaker',
      order: integer(claim.attribution.length + index),
      quote: 'indirect',
      cueStart: null,
      cueEnd: null,
    },
  }))
  return [...chain, ...rest]
}

function placesOf(claim: Claim): ArticleRows['places'] {
  if (claim.place === null) return []
  const { id, name, country, lat, lon, precision } = claim.place
  return [{ claim: claim.id, place: id, properties: { name, country, lat, lon, precision } }]
}

function whole(value: number | undefined): Integer | null {
  return value === undefined ? null : integer(value)
}

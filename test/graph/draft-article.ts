import type { ActorType } from '../../model/actor.ts'
import type { AttributionLink, Claim } from '../../model/claim.ts'
import type { EventDate } from '../../model/dates.ts'
import type { Extraction } from '../../model/extraction.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { articleId, claimId, mentionId } from '../../model/identity.ts'
import { intensityOf, ploverTable } from '../../model/plover/event-types.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import type { Relation } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'

/** What a draft says about a claim; whatever is left out takes a plain value. */
export type DraftClaim = Partial<
  Pick<Claim, 'mode' | 'modality' | 'polarity' | 'confidence' | 'place' | 'contexts'>
> & {
  type: EventType
  /** The trigger word as it stands in the sentence. */
  trigger: string
  actors: string[]
  recipients?: string[]
  /** A day, and the words for it if the sentence has any. */
  day?: string
  dateText?: string
  saidBy?: { actor: string; cue: string }
  hedge?: { kind: NonNullable<Claim['hedge']>['kind']; words: string }
  dead?: { words: string; count: number }
}

export type DraftSentence = {
  /** `[Anu Tamm|person:anu-tamm]` marks a mention and says whom it means. */
  text: string
  claims?: DraftClaim[]
  relations?: Pick<Relation, 'type' | 'subject' | 'object' | 'title'>[]
}

export type DraftArticle = {
  title: string
  outlet: string
  url?: string
  publishedAt: string
  sentences: DraftSentence[]
}

const typeOfPrefix: Record<string, ActorType> = { person: 'person', country: 'country', org: 'organization' }

/** Turns a readable draft into what the extraction of that article would be. */
export function draftArticle(draft: DraftArticle): Extraction {
  const parsed = draft.sentences.map((sentence) => readMarkup(sentence.text))
  const text = parsed.map((sentence) => sentence.text).join(' ')
  const id = articleId({ outlet: draft.outlet, url: draft.url ?? null, text })
  const starts = parsed.map((_, index) =>
    parsed.slice(0, index).reduce((sum, sentence) => sum + sentence.text.length + 1, 0),
  )
  const startOf = (index: number): number => starts[index] ?? 0
  const mentions = parsed.flatMap((sentence, index) =>
    sentence.mentions.map((mention) => shifted(mention, startOf(index))),
  )
  const find = (index: number, words: string): Span => {
    const at = parsed[index]?.text.indexOf(words) ?? -1
    if (at === -1) throw new Error(`"${words}" does not stand in sentence ${index} of "${draft.title}"`)
    return { start: startOf(index) + at, end: startOf(index) + at + words.length }
  }
  const names = new Map(mentions.map((mention) => [mention.key, mention.words]))
  return {
    article: {
      id,
      sourceId: null,
      title: draft.title,
      outlet: draft.outlet,
      url: draft.url ?? null,
      authors: ['Lia Rebane'],
      publishedAt: draft.publishedAt,
      language: 'en',
      path: null,
      text,
    },
    sentences: parsed.map((sentence, index) => ({
      index,
      start: startOf(index),
      end: startOf(index) + sentence.text.length,
    })),
    mentions: mentions.map(({ start, end, key }) => ({
      id: mentionId(id, start, end),
      start,
      end,
      kind: 'name',
      type: typeOf(key),
      actor: key,
    })),
    actors: [...names].map(([key, name]) => ({
      id: key,
      name,
      type: typeOf(key),
      aliases: [],
      country: key.startsWith('country:') ? key.slice('country:'.length) : null,
      sectors: [],
    })),
    claims: draft.sentences.flatMap((sentence, index) =>
      (sentence.claims ?? []).map((claim, ordinal) => claimOf(claim, { id, index, ordinal, find, draft })),
    ),
    relations: draft.sentences.flatMap((sentence, index) =>
      (sentence.relations ?? []).map((relation) => ({
        ...relation,
        status: 'current' as const,
        sentence: index,
        start: startOf(index),
        end: startOf(index) + (parsed[index]?.text.length ?? 1),
        confidence: 0.9,
      })),
    ),
  }
}

function claimOf(
  claim: DraftClaim,
  place: {
    id: string
    index: number
    ordinal: number
    find: (index: number, words: string) => Span
    draft: DraftArticle
  },
): Claim {
  const { id, index, ordinal, draft } = place
  const find = (words: string): Span => place.find(index, words)
  const trigger = find(claim.trigger)
  const mode = claim.mode ?? null
  const count = claim.dead && { ...find(claim.dead.words), low: claim.dead.count, high: claim.dead.count }
  const outlet: AttributionLink = {
    actor: null,
    kind: 'outlet',
    anonymous: false,
    description: draft.outlet,
    quote: 'indirect',
    cue: null,
  }
  const speaker: AttributionLink[] = claim.saidBy
    ? [
        {
          actor: claim.saidBy.actor,
          kind: 'speaker',
          anonymous: false,
          description: null,
          quote: 'indirect',
          cue: find(claim.saidBy.cue),
        },
      ]
    : []
  return {
    id: claimId({ article: id, sentence: index, trigger, type: claim.type, coder: rulesCoder.name, ordinal }),
    sentence: index,
    trigger,
    type: claim.type,
    mode,
    contexts: claim.contexts ?? [],
    quad: ploverTable[claim.type].quad,
    intensity: intensityOf(claim.type, mode),
    actors: claim.actors,
    recipients: claim.recipients ?? [],
    date: dateOf(claim),
    place: claim.place ?? null,
    modality: claim.modality ?? 'asserted',
    polarity: claim.polarity ?? 'affirmed',
    hedge: claim.hedge ? { kind: claim.hedge.kind, ...find(claim.hedge.words) } : null,
    saidBy: claim.saidBy ? [claim.saidBy.actor] : [],
    attribution: [...speaker, outlet],
    size: count ? { dead: count, injured: null, arrested: null } : null,
    confidence: claim.confidence ?? 0.8,
    rule: 'verb-frame',
    coder: rulesCoder.name,
    coderVersion: rulesCoder.version,
    explanation: {
      rule: 'verb-frame',
      frame: `${claim.type}: ${claim.trigger}`,
      matched: [{ ...trigger, as: 'trigger' }],
      path: [],
      confidence: { frame: claim.confidence ?? 0.8 },
    },
  }
}

function dateOf({ day, dateText }: DraftClaim): EventDate | null {
  return day === undefined ? null : { from: day, to: day, precision: 'day', text: dateText ?? null }
}

type Marked = Span & { key: string; words: string }

/** Takes the marks out of a sentence and says where they stood. */
function readMarkup(markup: string): { text: string; mentions: Marked[] } {
  const pieces = markup.split(/(\[[^|\]]+\|[^\]]+\])/u)
  let text = ''
  const mentions: Marked[] = []
  for (const piece of pieces) {
    const [, words, key] = piece.match(/^\[([^|\]]+)\|([^\]]+)\]$/u) ?? []
    if (words !== undefined && key !== undefined)
      mentions.push({ start: text.length, end: text.length + words.length, key, words })
    text += words ?? piece
  }
  return { text, mentions }
}

function shifted(mention: Marked, by: number): Marked {
  return { ...mention, start: mention.start + by, end: mention.end + by }
}

function typeOf(key: string): ActorType {
  return typeOfPrefix[key.split(':')[0] ?? ''] ?? 'group'
}

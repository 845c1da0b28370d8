import { bareExplanation } from '../model/explanation.ts'
import type { Extraction } from '../model/extraction.ts'
import { claimId, hash, mentionId } from '../model/identity.ts'
import { eventTypes, ploverTable } from '../model/plover/event-types.ts'
import { rulesCoder } from '../model/extraction.ts'
import type { LocalActor } from '../model/actor.ts'

const sentencesPerArticle = 25
const mentionsPerArticle = 80
const claimsPerArticle = 12
const sentenceLength = 120

/** A small seeded generator of numbers between 0 and 1 (mulberry32): the same seed gives the same news. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Power law: actor 0 stands in most articles, the last ones in one or two. */
function actorNumber(random: () => number, actorCount: number): number {
  return Math.min(actorCount - 1, Math.floor(actorCount ** random()) - 1)
}

function actorOf(number: number): LocalActor {
  const types = ['person', 'organization', 'country', 'person', 'group'] as const
  const type = types[number % types.length] ?? 'person'
  const prefix = type === 'person' ? 'person' : type === 'country' ? 'country' : 'org'
  const name = `Generated ${type} ${number}`
  return {
    id: `${prefix}:generated-${number}`,
    name,
    type,
    aliases: number % 3 === 0 ? [`G. ${number}`] : [],
    country: null,
    sectors: [],
  }
}

function dayOf(offset: number): string {
  return new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10)
}

/**
 * The extraction of generated article `number`: 25 sentences, 80 mentions, 12 claims, actors by a power law out of
 * `actorCount`, dates over one year. No words of anybody's.
 */
export function generatedNews(number: number, actorCount: number): Extraction {
  const random = randomOf(number + 1)
  const id = hash('generated', String(number))
  const pick = () => actorOf(Math.max(0, actorNumber(random, actorCount)))
  const cast = Array.from({ length: 20 }, pick)
  const actors = [...new Map(cast.map((actor) => [actor.id, actor])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const anyone = () => actors[Math.floor(random() * actors.length)]?.id ?? actors[0]?.id ?? ''
  const published = Math.floor(random() * 365)
  const sentences = Array.from({ length: sentencesPerArticle }, (_, index) => ({
    index,
    start: index * sentenceLength,
    end: (index + 1) * sentenceLength - 1,
  }))
  return {
    article: {
      id,
      sourceId: String(number),
      title: `Generated news ${number}`,
      outlet: `Generated outlet ${number % 40}`,
      url: `https://news.example/${number}`,
      authors: [],
      publishedAt: dayOf(published),
      language: 'en',
      path: null,
      text: `${number} `.padEnd(sentencesPerArticle * sentenceLength, 'generated words go on and on '),
    },
    sentences,
    mentions: Array.from({ length: mentionsPerArticle }, (_, index) => {
      const start = Math.floor((index * sentencesPerArticle * sentenceLength) / mentionsPerArticle)
      return {
        id: mentionId(id, start, start + 10),
        start,
        end: start + 10,
        kind: 'name',
        type: 'person',
        actor: anyone(),
      }
    }),
    actors,
    claims: Array.from({ length: claimsPerArticle }, (_, index) => {
      const type = eventTypes[Math.floor(random() * eventTypes.length)] ?? 'CONSULT'
      const trigger = { start: index * 2 * sentenceLength + 20, end: index * 2 * sentenceLength + 28 }
      const date = dayOf(published - Math.floor(random() * 3))
      const said = anyone()
      return {
        id: claimId({
          article: id,
          sentence: index * 2,
          trigger,
          type,
          coder: rulesCoder.name,
          ordinal: 0,
        }),
        sentence: index * 2,
        trigger,
        type,
        mode: null,
        contexts: [],
        quad: ploverTable[type].quad,
        intensity: ploverTable[type].intensity,
        actors: [anyone()],
        recipients: [anyone()],
        date: { from: date, to: date, precision: 'day', text: null },
        place: null,
        modality: 'asserted',
        polarity: 'affirmed',
        hedge: null,
        saidBy: [said],
        attribution: [
          { actor: said, kind: 'speaker', anonymous: false, description: null, quote: 'indirect', cue: null },
        ],
        size: null,
        confidence: 0.8,
        rule: 'generated',
        coder: rulesCoder.name,
        coderVersion: rulesCoder.version,
        explanation: { ...bareExplanation('generated'), path: ['nsubj', 'obj'], confidence: { rule: 0.8 } },
      }
    }),
    relations: [],
  }
}

import { textAlone } from '../model/article.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { bareExplanation } from '../model/explanation.ts'
import type { Extraction } from '../model/extraction.ts'
import { rulesCoder } from '../model/extraction.ts'
import { articleId, claimId, mentionId } from '../model/identity.ts'
import { eventTypes, ploverTable } from '../model/plover/event-types.ts'
import { generatedActor, generatedPlace } from './generated-actors.ts'
import { inventedWord } from './invented-words.ts'
import { seededRandom } from './graph/random.ts'

const sentencesPerArticle = 25
const mentionsPerArticle = 80
const claimsPerArticle = 12
const castSize = 20
const outletCount = 40
const placeCount = 400
const wordCount = 20_000
const sentenceLength = 120
/** Every so many articles one is a reprint of an earlier one by another outlet. */
const reprintEvery = 20
const reprintBack = 7

/**
 * The extraction of generated article `number`: 25 sentences of invented words, 80 mentions, 12 claims, two relations, dates
 * over one year. Who and where follows a power law: the first of `actorCount` actors stand in most articles, the last in one
 * or two. Each article is made for itself, so that any number of them can be streamed; the same number gives the same article.
 */
export function generatedNews(number: number, actorCount: number): Extraction {
  const isReprint = number % reprintEvery === reprintEvery - 1
  const source = isReprint ? number - reprintBack : number
  const random = seededRandom(source + 1)
  const upTo = (count: number) => Math.floor(random() * count)
  const cast = Array.from({ length: castSize }, () => generatedActor(byPowerLaw(random, actorCount)))
  const actors = [...new Map(cast.map((actor) => [actor.id, actor])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const anyone = () => actors[upTo(actors.length)]?.id ?? ''
  const published = upTo(365)
  const text = Array.from({ length: sentencesPerArticle }, () => sentence(random)).join(' ')
  const article = articleOf(number, text, published)
  const mentions = Array.from({ length: mentionsPerArticle }, (_, index) => {
    const start = Math.floor((index * text.length) / mentionsPerArticle)
    const inside = start - (start % sentenceLength) + Math.min(start % sentenceLength, sentenceLength - 12)
    const span = { start: inside, end: inside + 10 }
    return {
      id: mentionId(article.id, span.start, span.end),
      ...span,
      kind: 'name' as const,
      type: 'person' as const,
      actor: anyone(),
    }
  })
  const claims = Array.from({ length: claimsPerArticle }, (_, index): Claim => {
    const type = eventTypes[upTo(eventTypes.length)] ?? 'CONSULT'
    const trigger = { start: index * 2 * sentenceLength + 20, end: index * 2 * sentenceLength + 28 }
    const date = dayOf(published - upTo(3))
    const said = anyone()
    const where = {
      article: article.id,
      sentence: index * 2,
      trigger,
      type,
      coder: rulesCoder.name,
      ordinal: 0,
    }
    return {
      id: claimId(where),
      sentence: where.sentence,
      trigger,
      type,
      mode: null,
      contexts: [],
      quad: ploverTable[type].quad,
      intensity: ploverTable[type].intensity,
      actors: [anyone()],
      recipients: [anyone()],
      mutual: null,
      date: { from: date, to: date, precision: 'day', text: null },
      place: index % 3 === 0 ? generatedPlace(byPowerLaw(random, placeCount)) : null,
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
  })
  return {
    article,
    sentences: Array.from({ length: sentencesPerArticle }, (_, index) => ({
      index,
      start: index * sentenceLength,
      end: (index + 1) * sentenceLength - 1,
    })),
    mentions,
    actors,
    claims,
    relations: [1, 3].map((index) => ({
      type: 'member_of' as const,
      subject: anyone(),
      object: anyone(),
      title: null,
      status: 'current' as const,
      sentence: index,
      start: index * sentenceLength,
      end: index * sentenceLength + 10,
      confidence: 0.9,
    })),
  }
}

function articleOf(number: number, text: string, published: number): Article {
  const outlet = `${inventedWord(300_000 + (number % outletCount))} Post`
  const url = `https://news.example/${number}`
  return {
    id: articleId({ outlet, url, text }),
    sourceId: String(number),
    title: `Generated news ${number}`,
    outlet,
    url,
    authors: [],
    publishedAt: dayOf(published),
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
}

/** Words up to one less than the length of a sentence; the blank between sentences makes it whole. */
function sentence(random: () => number): string {
  let words = ''
  while (words.length < sentenceLength) words += `${inventedWord(byPowerLaw(random, wordCount))} `
  return `${words
    .slice(0, sentenceLength - 2)
    .trimEnd()
    .padEnd(sentenceLength - 2, 'a')}.`
}

/** A number below `count`, small ones far more often: the chance of each is about one in itself. */
function byPowerLaw(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1)
}

function dayOf(offset: number): string {
  return new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10)
}

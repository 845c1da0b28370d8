import { expect, test } from 'vitest'
import { extractArticle } from '../../ingest/extract.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../ingest/parse/parsed-article.ts'
import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { textHash } from '../../model/identity.ts'
import { readRecording } from '../recorded/recording.ts'

/** Work in proportion to the length would be 8; 64 if every sentence or name looked at all others. */
const lengths = [500, 4000] as const
const mostTimesLonger = 16

const recorded = [...readRecording('lexicon').values()].filter(({ text }) => /Tamm|Ilves/u.test(text))

/** One article of many recorded ones, in each of which other people act: Tamm becomes Taba, Tabb, Tabc … */
function longArticle(length: number): { article: Article; parsed: ParsedArticle } {
  const sentences: ParsedSentence[] = []
  let text = ''
  for (let turn = 0; sentences.length < length; turn += 1) {
    const { text: own, parsed } = recorded[turn % recorded.length] ?? { text: '', parsed: { sentences: [] } }
    const paragraph = turn
    const offset = text.length
    const shifted = <Item extends { start: number; end: number }>(item: Item): Item => ({
      ...item,
      start: item.start + offset,
      end: item.end + offset,
    })
    const renamed = (token: Token): Token =>
      shifted({ ...token, text: another(token.text, turn), lemma: another(token.lemma, turn) })
    for (const sentence of parsed.sentences)
      sentences.push({
        ...shifted(sentence),
        index: sentences.length,
        paragraph,
        tokens: sentence.tokens.map(renamed),
        names: sentence.names.map(shifted),
        times: sentence.times.map(shifted),
      })
    text += `${own.replaceAll(/\b(?:Tamm|Ilves)\b/gu, (name) => another(name, turn))}\n\n`
  }
  const article = {
    id: textHash(text),
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: '2025-08-22',
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
  return { article, parsed: { sentences } }
}

/** Another surname of the same length. */
function another(name: string, turn: number): string {
  if (!/^(?:Tamm|Ilves)$/u.test(name)) return name
  const letters = [0, 1, 2].map((place) => String.fromCharCode(97 + (Math.floor(turn / 26 ** place) % 26)))
  return `${name.slice(0, -3)}${letters.join('')}`
}

function processorTime(length: number): number {
  const { article, parsed } = longArticle(length)
  const before = process.cpuUsage()
  const { actors, claims } = extractArticle(article, parsed)
  const { user } = process.cpuUsage(before)
  expect(actors.length).toBeGreaterThan(length / 2)
  expect(claims.length).toBeGreaterThan(length / 2)
  return user
}

test('an article eight times as long takes about eight times as long to code', () => {
  processorTime(lengths[0])
  const [short, long] = lengths.map(processorTime)
  expect((long ?? 0) / (short ?? 1)).toBeLessThan(mostTimesLonger)
}, 300_000)

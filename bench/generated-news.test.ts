import { expect, test } from 'vitest'
import { defectOf } from '../ingest/load/check-extraction.ts'
import { rulesCoder } from '../model/extraction.ts'
import { generatedNews } from './generated-news.ts'

const corpus = Array.from({ length: 400 }, (_, number) => generatedNews(number, 2000))

test('generated articles are sound, different, and the same every time', () => {
  expect(corpus.flatMap((extraction) => defectOf(extraction, rulesCoder.name) ?? [])).toEqual([])
  expect(new Set(corpus.map(({ article }) => article.id)).size).toBe(400)
  expect(generatedNews(7, 2000)).toEqual(corpus[7])
})

test('one article of twenty is a reprint of an earlier one by another outlet', () => {
  const texts = Map.groupBy(corpus, ({ article }) => article.text)
  const copies = [...texts.values()].filter((same) => same.length > 1)
  expect(copies.length).toBe(20)
  expect(copies.filter((same) => new Set(same.map(({ article }) => article.outlet)).size === 1)).toEqual([])
})

test('actors follow a power law: one stands in most articles, most in very few', () => {
  const articles = new Map<string, number>()
  for (const { actors } of corpus) for (const { id } of actors) articles.set(id, (articles.get(id) ?? 0) + 1)
  const counts = [...articles.values()].toSorted((a, b) => b - a)
  expect(counts[0]).toBeGreaterThan(250)
  expect(counts.filter((count) => count <= 3).length).toBeGreaterThan(counts.length / 2)
})

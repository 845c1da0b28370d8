import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { readArticles } from '../ingest/read/read-articles.ts'
import type { Article } from '../model/article.ts'
import { publicationDay } from '../model/article.ts'
import { textHash } from '../model/identity.ts'

const folder = new URL('articles/', import.meta.url)
const label = 'invented report'
const articles: Article[] = []

beforeAll(async () => {
  for await (const outcome of readArticles([fileURLToPath(folder)], { published: null })) {
    if (!outcome.ok) throw new Error(`${outcome.path}: ${outcome.reason}`)
    articles.push(outcome.article)
  }
})

/** File name ending → how many articles come in such files. */
function countByKind(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const article of articles) {
    const kind =
      article.path
        ?.replace(/[:#]\d+$/u, '')
        .split('.')
        .at(-1) ?? ''
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

test('the samples come in every form that ingest reads', () => {
  expect(countByKind()).toEqual({ jsonl: 14, html: 4, md: 1, txt: 3 })
})

test('each sample has its own id, web address and length of a short report', () => {
  const urls = articles.flatMap((article) => article.url ?? [])
  expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length)
  expect(new Set(urls).size).toBe(urls.length)
  const words = articles.map((article) => article.text.split(/\s+/u).length)
  expect(words.filter((count) => count < 90 || count > 220)).toEqual([])
})

test('seven invented outlets published them, at addresses that can never exist', () => {
  const outlets = new Map(
    articles.flatMap((article) =>
      article.outlet === null ? [] : [[article.outlet, new URL(article.url ?? '').hostname] as const],
    ),
  )
  expect(Object.fromEntries(outlets)).toEqual({
    'Harbour Wire': 'harbour-wire.example',
    'Northlight Review': 'northlight-review.example',
    'Radio Orelle': 'radio-orelle.example',
    'The Lanian Courier': 'lanian-courier.example',
    'The Pelmark Observer': 'pelmark-observer.example',
    'The Quillhaven Gazette': 'quillhaven-gazette.example',
    'Vostria Morning Post': 'vostria-morning-post.example',
  })
})

test('only plain text is without outlet and date', () => {
  const dateless = articles.filter((article) => article.publishedAt === null)
  expect(dateless.map((article) => article.path?.split('.').at(-1))).toEqual(['txt', 'txt', 'txt'])
  expect(articles.filter((article) => article.outlet === null)).toEqual(dateless)
})

test('all dates lie between the treaty and the day before the planned meeting', () => {
  const days = articles.flatMap((article) => publicationDay(article.publishedAt) ?? [])
  expect(days.filter((day) => day < '2024-06-01' || day > '2025-08-24')).toEqual([])
})

test('every sample says that it is invented, in itself and in the list', () => {
  const page = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const listed = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, title, , outlet, day]) => [title, outlet, day].join(' | '))
  const told = articles.map((article) =>
    [article.title, article.outlet ?? '–', publicationDay(article.publishedAt) ?? '–'].join(' | '),
  )
  expect(told.toSorted()).toEqual(listed.toSorted())
  expect(readdirSync(folder).filter((file) => !page.includes(`\`${file}\``))).toEqual([])
  expect(
    articles.filter((article) => !`${article.title} ${article.authors.join(' ')}`.includes(label)),
  ).toEqual([])
})

test('the label is never part of the text that is coded', () => {
  expect(articles.filter((article) => /invented|dramatis|\.example/iu.test(article.text))).toEqual([])
})

test('one wire copy is printed by two outlets word for word', () => {
  const outletsByText = Map.groupBy(articles, (article) => textHash(article.text))
  const copies = [...outletsByText.values()].filter((same) => same.length > 1)
  expect(copies.map((same) => same.map((article) => article.outlet))).toEqual([
    ['Harbour Wire', 'The Lanian Courier'],
  ])
})

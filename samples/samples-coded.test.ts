import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extractArticle } from '../ingest/extract.ts'
import { readArticles } from '../ingest/read/read-articles.ts'
import { publicationDay } from '../model/article.ts'
import { recordedParses } from '../test/recorded/parsed-text.ts'

const parsedText = recordedParses('samples')
const folder = fileURLToPath(new URL('articles/', import.meta.url))

test('every sample states something, said by its sentences', async () => {
  const silent: (string | null)[] = []
  for await (const outcome of readArticles([folder], { published: null })) {
    if (!outcome.ok) throw new Error(`${outcome.path}: ${outcome.reason}`)
    const { article } = outcome
    const extraction = extractArticle(
      article,
      await parsedText(article.text, publicationDay(article.publishedAt)),
    )
    if (extraction.claims.length === 0) silent.push(article.path)
  }
  expect(silent).toEqual([])
})

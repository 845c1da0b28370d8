import { readArticles } from '../ingest/read/read-articles.ts'
import type { Article } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { articleId } from '../model/identity.ts'

/** The length of a usual news article, in words. */
const wordsPerArticle = 600

/**
 * `count` articles of about `words` words, no two alike, from the texts under `paths` (files or folders): whole articles
 * where there are enough, then paragraphs of them put together anew. The same paths give the same articles.
 */
export async function benchmarkArticles(
  paths: readonly string[],
  count: number,
  words: number = wordsPerArticle,
): Promise<Article[]> {
  const read: Article[] = []
  for await (const outcome of readArticles(paths, { published: '2025-08-22' })) {
    if (outcome.ok) read.push(outcome.article)
  }
  if (read.length === 0) throw new Failure(`No article can be read from ${paths.join(', ')}.`)
  const paragraphs = read.flatMap((article) => article.text.split('\n\n'))
  return Array.from({ length: count }, (_, index) => compose(read, paragraphs, index, words))
}

function compose(
  read: readonly Article[],
  paragraphs: readonly string[],
  index: number,
  words: number,
): Article {
  const model = read[index % read.length]
  if (model === undefined) throw new Failure('There is no article to compose from.')
  const chosen = model.text.split('\n\n')
  // A step that grows from round to round brings other neighbours together each time.
  const step = 1 + Math.floor(index / read.length)
  for (let next = index * 7; wordsIn(chosen) < words; next += step) {
    chosen.push(paragraphs[next % paragraphs.length] ?? '')
  }
  const text = [...chosen, `This is report number ${index + 1}.`].join('\n\n')
  return { ...model, id: articleId({ ...model, text }), sourceId: null, text }
}

function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0)
}

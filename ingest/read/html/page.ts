import type { Draft } from '../draft.ts'
import { Refusal } from '../refusal.ts'
import { blocksOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import { documentFrom } from './document.ts'
import { metadataOf } from './metadata.ts'
import { isNestedDeeperThan } from './nesting.ts'
import { articleData } from './structured-data.ts'
import type { ArticleData } from './structured-data.ts'

/** Twice what browsers show. Parsing takes time with the square of it, and ends in a fault far beyond. */
const deepest = 1000

/**
 * An HTML page: what its head says about the article, and its body. `address` is where it was found, if on the web. Throws
 * a `Refusal` when it holds no article.
 */
export function draftFromHtml(html: string, address: string | null = null): Draft {
  if (isNestedDeeperThan(deepest, html)) throw new Refusal(`Its tags are nested more than ${deepest} deep.`)
  const document = documentFrom(html)
  const data = articleData(document)
  const metadata = metadataOf(document, data, address)
  const { paragraphs: visible, instead } = bodyOf(document, metadata.title, isDeclared(document, data))
  const declared = paragraphsOfData(data.articleBody)
  // Pages that scripts fill show little of their article, but often declare all of it.
  const paragraphs = lengthOf(visible) < lengthOf(declared) / 2 ? declared : visible
  if (paragraphs.length === 0) throw new Refusal(instead ?? 'The page holds no article text.')
  return { ...metadata, paragraphs }
}

/** All that a page says, paragraphs parted by empty lines. Throws a `Refusal` when it is nested too deep. */
export function textOfHtml(html: string): string {
  if (isNestedDeeperThan(deepest, html)) throw new Refusal(`Its tags are nested more than ${deepest} deep.`)
  return blocksOf(documentFrom(html).body)
    .map((block) => block.text)
    .join('\n\n')
}

/** Whether the page says of itself that it is an article. */
function isDeclared(document: Document, data: ArticleData): boolean {
  const marks = 'meta[property="og:type" i][content="article" i], meta[property="article:published_time" i]'
  return data.isArticle || document.querySelector(marks) !== null
}

function paragraphsOfData(articleBody: string | null): string[] {
  if (articleBody === null) return []
  return articleBody
    .split(/\n+/u)
    .flatMap((line) => blocksOf(documentFrom(`<body>${line}</body>`).body).map((block) => block.text))
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

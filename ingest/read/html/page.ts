import type { Draft } from '../draft.ts'
import { Refusal } from '../refusal.ts'
import { bodyOf } from './body.ts'
import { documentFrom } from './document.ts'
import { metadataOf } from './metadata.ts'

/** An HTML page: what its head says about the article, and its body. Throws a `Refusal` when it holds no article. */
export function draftFromHtml(html: string): Draft {
  const document = documentFrom(html)
  const metadata = metadataOf(document)
  const paragraphs = bodyOf(document, metadata.title)
  if (paragraphs === null || paragraphs.length === 0) throw new Refusal('The page holds no article text.')
  return { ...metadata, paragraphs }
}

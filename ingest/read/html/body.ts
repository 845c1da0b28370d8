import { Readability } from '@mozilla/readability'
import { endsAsSentence } from '../layout.ts'
import { oneLine } from '../normalise.ts'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import { isBoilerplate, opensTeasers } from './boilerplate.ts'
import { prune, removeOtherArticles } from './prune.ts'

/** What Readability made of a page, cleaned: the paragraphs of the article's body; null when it found none. */
export function bodyOf(document: Document, title: string | null): string[] | null {
  removeOtherArticles(document.body)
  const content = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true }).parse()
    ?.content
  if (content === undefined || content === null || !isElement(content)) return null
  prune(content)
  return trimEnds(dropTeasers(blocksOf(content)), title).map((block) => block.text)
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

/** Without calls to subscribe, credits and the like, and without lists of other articles and the headings over them. */
function dropTeasers(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let amongTeasers = false
  for (const block of blocks) {
    if (opensTeasers(block.text)) amongTeasers = true
    else if (amongTeasers && (block.tag === 'LI' || !isProse(block))) continue
    else if (isTeaser(block)) {
      while (isHeading(kept.at(-1))) kept.pop()
    } else if (!isBoilerplate(block.text)) {
      kept.push(block)
      amongTeasers = false
    }
  }
  return kept
}

/** A paragraph that is nothing but a link. */
function isTeaser(block: Block): boolean {
  return block.linked > 0.8 && (block.tag === 'LI' || !endsAsSentence(block.text) || block.text.length < 80)
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && /^H[1-6]$/u.test(block.tag)
}

/** Cuts the kicker, headline, byline and date before the first paragraph of prose, and loose words after the last one. */
function trimEnds(blocks: readonly Block[], title: string | null): Block[] {
  const first = blocks.findIndex((block) => oneLine(block.text) !== title && isProse(block))
  const last = blocks.findLastIndex((block) => isProse(block) || block.tag === 'LI')
  return first === -1 ? [...blocks] : blocks.slice(first, last + 1)
}

function isProse(block: Block): boolean {
  const ends = endsAsSentence(block.text) || block.text.endsWith(':')
  return !isHeading(block) && (block.text.length > 120 || (ends && block.text.split(' ').length > 3))
}

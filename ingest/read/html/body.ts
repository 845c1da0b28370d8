import { Readability } from '@mozilla/readability'
import { endsAsSentence } from '../layout.ts'
import { oneLine } from '../normalise.ts'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import { isBoilerplate, opensTeasers } from './boilerplate.ts'
import { isListing } from './listing.ts'
import { prune, removeOtherArticles, removeOverlays, unwrapParagraphs } from './prune.ts'
import { wallOf } from './walls.ts'

/** The paragraphs of an article's body; where there are none, what the page shows instead, if that is known. */
export type Body = { paragraphs: string[]; instead: string | null }

/** What Readability made of a page, cleaned. `isArticle` is what the page says of itself. */
export function bodyOf(document: Document, title: string | null, isArticle: boolean): Body {
  if (!isArticle && isListing(entriesOf(document))) return { paragraphs: [], instead: listing }
  removeOverlays(document.body)
  removeOtherArticles(document.body)
  unwrapParagraphs(document.body)
  const content = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true }).parse()
    ?.content
  if (content === undefined || content === null || !isElement(content))
    return { paragraphs: [], instead: null }
  prune(content)
  const blocks = blocksOf(content)
  if (!isArticle && isListing(blocks)) return { paragraphs: [], instead: listing }
  const { kept, wall } = withoutWalls(dropTeasers(blocks))
  const body = trimEnds(kept, title)
  return wall !== null && !body.some(isProse)
    ? { paragraphs: [], instead: wall }
    : { paragraphs: body.map((block) => block.text), instead: null }
}

const listing = 'The page is a list of articles: save the pages it links to.'

/** The paragraphs of a page's articles where it has several of like length: one among teasers is far longer than they. */
function entriesOf(document: Document): Block[] {
  const articles = [...document.body.querySelectorAll('article')]
  const [longest = 0, next = 0] = articles.map((one) => one.textContent.length).toSorted((a, b) => b - a)
  return longest > 2 * next ? [] : articles.flatMap((article) => blocksOf(article))
}

/** Parts the body from what a page says instead of its article. */
function withoutWalls(blocks: readonly Block[]): { kept: Block[]; wall: string | null } {
  const told = blocks.map((block) => wallOf(block.text))
  return {
    kept: blocks.filter((_, at) => told[at] === null),
    wall: told.find((wall) => wall !== null) ?? null,
  }
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

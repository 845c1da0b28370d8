import type { KnownElsewhere } from '../draft.ts'
import type { Originals } from '../originals.ts'
import { Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { readBytes } from '../sources.ts'
import { fetchPage } from './fetch-page.ts'
import type { Page, WebParts } from './fetch-page.ts'
import type { WebMemory } from './web-memory.ts'
import type { WebTalk } from './web-note.ts'

/** What the web is read with, what of it is remembered, and where pages are kept as they came. */
export type WebDesk = WebParts & { memory: WebMemory; originals?: Originals }

export type PageOptions = WebTalk & { published: string | null; signal: AbortSignal }

/** What a feed says of the article at an address. */
export type Said = { known: KnownElsewhere; version: string | null }

/** What came of asking for a page: the page, or the ids of the articles that the graph has from it already. */
export type PageOrKnown = { page: Page } | { articles: readonly string[] }

/**
 * Fetches a page unless the graph has its articles: then it is not asked for at all where a feed says that it is the version
 * that was read, and elsewhere only if it has changed.
 */
export async function fetchUnlessKnown(
  address: string,
  desk: WebDesk,
  options: PageOptions,
  version?: string | null,
): Promise<PageOrKnown> {
  if (!URL.canParse(address)) throw new Refusal('This is no web address.')
  const remembered = desk.memory.page(address)
  const known =
    remembered !== null &&
    remembered.articles.length > 0 &&
    options.known !== undefined &&
    (await options.known(remembered.articles))
  if (known && version !== undefined && remembered.version === version)
    return { articles: remembered.articles }
  const { signal } = options
  const validators = known ? remembered.validators : null
  const found = await fetchPage(new URL(address), desk, { signal, validators })
  return found.kind === 'unchanged' ? { articles: remembered?.articles ?? [] } : { page: found }
}

/** The articles of a page, remembered as what stands at the address. Throws a `Refusal` when there is none. */
export async function* articlesOf(
  page: Page,
  address: string,
  desk: WebDesk,
  { published, said }: { published: string | null; said?: Said },
): AsyncIterable<ReadOutcome> {
  const { kind, charset, bytes, validators } = page
  if (kind === 'feed') throw new Refusal('The address leads to a feed, not to an article.')
  const outcomes: ReadOutcome[] = []
  const source = {
    path: address,
    published,
    web: { address: page.address, charset },
    ...(said === undefined ? {} : { known: said.known }),
    originals: desk.originals,
  }
  for await (const outcome of readBytes(kind, bytes, source)) outcomes.push(outcome)
  const articles = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.article.id] : []))
  // First, so that a process that is killed meanwhile finds what it had begun.
  if (articles.length === outcomes.length)
    desk.memory.keepPage(address, { articles, validators, version: said?.version ?? null })
  yield* outcomes
}

/** Tells that the graph has the articles already. */
export function tellKnown(articles: readonly string[], path: string, { tell }: WebTalk): void {
  for (const article of articles) tell?.({ step: 'known', path, article })
}

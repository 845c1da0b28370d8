import type { Feed, FeedItem } from '../feed/feed.ts'
import { parseFeed } from '../feed/parse-feed.ts'
import { emptyDraft, finishArticle } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { documentFrom } from '../html/document.ts'
import { Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import type { Page } from './fetch-page.ts'
import { articlesOf, fetchUnlessKnown, tellKnown } from './read-page.ts'
import type { PageOptions, Said, WebDesk } from './read-page.ts'
import { PassingRefusal, UnaskedRefusal } from './web-refusals.ts'

/** What a feed says for all of its items. */
export type FeedHead = Pick<Feed, 'title' | 'language'>

/** Which items of a feed are read. */
export type FeedChoice = {
  /** So many, the newest. */
  newest: number
  /** Only those at these addresses, if given. */
  only?: ReadonlySet<string>
}

/** Unless somebody says otherwise. */
export const newestItems = 50

/** The articles of a feed that was fetched. What is left is told. */
export async function* readFeed(
  page: Page,
  given: string,
  desk: WebDesk,
  options: PageOptions & { choice: FeedChoice },
): AsyncIterable<ReadOutcome> {
  const feed = parseFeed(page.bytes, page)
  const { choice } = options
  if (feed.items.length === 0) throw new Refusal('The feed has no items.')
  const chosen = chooseItems(feed, choice)
  const { length: items } = feed.items
  const { length: taken } = chosen
  options.tell?.({ step: 'feed', path: given, title: feed.title, items, taken, left: items - taken })
  const articles: string[] = []
  let whole = choice.only === undefined
  const noting: PageOptions = {
    ...options,
    tell: (note) => {
      if (note.step === 'known') articles.push(note.article)
      options.tell?.(note)
    },
  }
  for (const item of chosen) {
    for await (const outcome of readItem(item, { feed, address: page.address }, desk, noting)) {
      if (outcome.ok) articles.push(outcome.article.id)
      else whole &&= outcome.passing === undefined
      yield outcome
    }
  }
  // Those that were refused for good need not be asked for again as long as the feed is the same.
  if (whole)
    desk.memory.keepPage(given, { articles, validators: page.validators, version: versionOf(choice) })
}

/** What the remembered articles of a feed are the choice of. */
export function versionOf({ newest }: FeedChoice): string {
  return `newest ${newest}`
}

function chooseItems({ items }: Feed, { newest, only }: FeedChoice): FeedItem[] {
  const wanted = only === undefined ? items : items.filter((item) => only.has(item.url ?? item.key))
  return wanted.slice(0, newest)
}

/** Where an item of a feed is told to come from. */
export function pathOf(item: FeedItem, feedAddress: string): string {
  return item.url ?? `${feedAddress}#${item.key}`
}

/** What became of an item; `passing` where it may be read another time, whether it was tried now or not even asked for. */
export type ItemOutcome = ReadOutcome & { passing?: 'tried' | 'unasked' }

/**
 * The article of an item: from its page, or from the feed itself where the page is refused and the feed brings the text. With
 * `patient`, a page that cannot be read for the moment is refused rather than replaced.
 */
export async function* readItem(
  item: FeedItem,
  { feed, address }: { feed: FeedHead; address: string },
  desk: WebDesk,
  options: PageOptions & { patient?: boolean },
): AsyncIterable<ItemOutcome> {
  const path = pathOf(item, address)
  const said = saidOf(item, feed)
  try {
    if (item.url === null) throw new Refusal('The feed names no page of it.')
    const found = await fetchUnlessKnown(item.url, desk, options, item.version)
    if ('articles' in found) {
      remember(desk, item.url, item.version)
      tellKnown(found.articles, path, options)
    } else yield* articlesOf(found.page, item.url, desk, { published: options.published, said })
  } catch (error) {
    options.signal.throwIfAborted()
    if (!(error instanceof Refusal)) throw error
    const passing = passingOf(error)
    const instead = passing !== undefined && options.patient === true ? null : articleInFeed(item, said, path)
    if (instead === null) {
      yield { ok: false, path, reason: error.message, ...(passing === undefined ? {} : { passing }) }
      return
    }
    if (instead.ok) {
      options.tell?.({ step: 'instead', path, reason: error.message })
      if (item.url !== null)
        desk.memory.keepPage(item.url, {
          articles: [instead.article.id],
          validators: null,
          version: item.version,
        })
    }
    yield instead
  }
}

function passingOf(error: Refusal): ItemOutcome['passing'] {
  if (error instanceof UnaskedRefusal) return 'unasked'
  return error instanceof PassingRefusal ? 'tried' : undefined
}

/** The page is known to be this version too. */
function remember({ memory }: WebDesk, url: string, version: string | null): void {
  const remembered = memory.page(url)
  if (remembered !== null && remembered.version !== version) memory.keepPage(url, { ...remembered, version })
}

function saidOf(item: FeedItem, feed: FeedHead): Said {
  const { title, authors, publishedAt, version } = item
  return { known: { title, outlet: feed.title, authors, publishedAt, language: feed.language }, version }
}

/** What the feed itself brings of an article; null where that is its beginning at most. */
function articleInFeed(item: FeedItem, { known }: Said, path: string): ReadOutcome | null {
  if (item.html === null) return null
  const blocks = blocksOf(documentFrom(`<body>${item.html}</body>`).body)
  const paragraphs = blocks.map((block) => block.text)
  try {
    return { ok: true, article: finishArticle({ ...emptyDraft, ...known, url: item.url, paragraphs }, path) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, path, reason: error.message }
  }
}

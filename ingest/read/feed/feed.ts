/** A feed (RSS, Atom, RDF, JSON Feed) as far as it is of use here. */
export type Feed = {
  title: string | null
  /** The language it declares. */
  language: string | null
  /** Newest first. */
  items: FeedItem[]
  /** So often it changes by its own account (`ttl`, `sy:updatePeriod`), in milliseconds; null if it does not say. */
  everyMs: number | null
}

/** What a feed says of one article. */
export type FeedItem = {
  /** Tells the item from the others of its feed. */
  key: string
  /** Where the article stands; null if there is no address of the web. */
  url: string | null
  title: string | null
  authors: string[]
  /** ISO date, or date and time. */
  publishedAt: string | null
  /** When it was changed last, or what else tells one version from the next. */
  version: string | null
  /** The article itself as HTML, where the feed brings more than its beginning. */
  html: string | null
}

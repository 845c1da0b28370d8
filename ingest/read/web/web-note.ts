/** What the web reader tells beside the articles that it reads. */
export type WebNote =
  /** The graph has the article already; it was not fetched, or has not changed. */
  | { step: 'known'; path: string; article: string }
  /** A feed was found: how many items it has, and how many of them are read or left. */
  | { step: 'feed'; path: string; title: string | null; items: number; taken: number; left: number }
  /** The page of an item was not read; the text that the feed brings was. */
  | { step: 'instead'; path: string; reason: string }
  /** An address has moved for good. */
  | { step: 'moved'; path: string; to: string }

/** How the reader is told what is known, and tells what it meets; all of it may be left out. */
export type WebTalk = {
  /** Whether the graph has all of these articles, by id, so that they need not come again. */
  known?: (articles: readonly string[]) => Promise<boolean>
  tell?: (note: WebNote) => void
}

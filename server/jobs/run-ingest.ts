/** Items of a feed: the newest ones, or those with these addresses. */
export type FeedItems = { newest?: number | undefined; items?: readonly string[] | undefined }

/** What one run reads, and who hears of it. */
export type IngestWork = {
  /** Where the files lie that `inputs` names. */
  folder: string
  /** Names of files in the folder, or web addresses. */
  inputs: readonly string[]
  /** The name of the collection. */
  collection: string
  /** Which items of a feed are read; null for those that are read unless somebody says otherwise. */
  feed: FeedItems | null
  /** Publication date of inputs that carry none. */
  published: string | null
  /** Stops the work where it can be taken up again. */
  signal: AbortSignal
  /** Every line that the work writes: a step as JSON, or a sentence. */
  onLine: (line: string) => void
}

/** How a run ended: its exit code (docs/exit-codes.md), or the signal that killed it. */
export type IngestEnd = { code: number | null; killedBy: string | null }

/**
 * Reads, codes, loads and derives in a process of its own, which no text can take the server down with; resolves when that
 * has ended. The room of the commands knows how (`dramatis ingest`).
 */
export type RunIngest = (work: IngestWork) => Promise<IngestEnd>

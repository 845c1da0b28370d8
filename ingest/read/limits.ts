/** The longest article that is read, in UTF-16 units: about 80,000 words. A longer one is a dump, not an article. */
export const maximumArticleLength = 500_000

/** The largest single-article file (text, markdown, HTML) and the longest JSONL line, in bytes. */
export const maximumArticleBytes = 20_000_000

/** The largest `.json` file, which is read as a whole, in bytes; JSONL has no limit. */
export const maximumJsonBytes = 100_000_000

/** The largest document with pictures and fonts in it (Word, PDF, mail, saved page), in bytes. */
export const maximumDocumentBytes = 50_000_000

/** The most that the text of a packed document may unpack to, in bytes. */
export const maximumUnpackedBytes = 100_000_000

/** What reading one document apart may cost: all memory of the process that reads, in bytes, and time. */
export const documentCost = { bytes: 512 * 2 ** 20, milliseconds: 30_000 } as const

/** The largest archive within an archive, which is held in memory, in bytes; one on the disk has no limit. */
export const maximumInnerArchiveBytes = 100_000_000

/** What reading the web may cost, and how politely it is done; tests set their own. */
export const webLimits = {
  redirects: 5,
  /** Of one page, unpacked. */
  bytes: 10_000_000,
  /** RFC 9309 wants 500 kibibytes to be read. */
  robotsBytes: 512_000,
  /** Of addresses that are not named in `DRAMATIS_FETCH_ALLOW`: elsewhere are consoles and databases, no newspapers. */
  ports: ['80', '443'],
  /** For one request from the name to the last byte. */
  requestMs: 20_000,
  /** For the first headers, and between two parts of a body. */
  stallMs: 10_000,
  /** Between the end of one request to a host and the next. */
  gapMs: 1_000,
  /** A host that wants more time than this (Crawl-delay, Retry-After) is not waited for. */
  longestWaitMs: 60_000,
  /** So long a host is left alone that is overloaded (429, 503) and does not say for how long. */
  restMs: 5_000,
  /** So often a request is made again after such an answer. */
  repeats: 2,
  /** How long the wishes of a site are kept, and how long it is believed that it cannot tell them. */
  robotsMs: 24 * 3_600_000,
  robotsAwayMs: 60_000,
} as const satisfies WebLimits

/** The limits of the web reader; times in milliseconds. */
export type WebLimits = {
  redirects: number
  bytes: number
  robotsBytes: number
  ports: readonly string[]
  requestMs: number
  stallMs: number
  gapMs: number
  longestWaitMs: number
  restMs: number
  repeats: number
  robotsMs: number
  robotsAwayMs: number
}

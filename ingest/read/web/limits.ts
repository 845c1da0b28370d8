/** What one page may cost. */
export const webLimits = {
  redirects: 5,
  bytes: 10_000_000,
  robotsBytes: 500_000,
  /** For everything: name, connection, redirects, body. */
  milliseconds: 20_000,
} as const

/** A life shorter than this, in milliseconds, counts as a quick death. */
export const quickDeathMs = 60_000

/** After this many quick deaths in a row an engine is given up. */
export const quickDeathsAllowed = 5

/** The longest pause before a restart, in milliseconds. */
export const longestPauseMs = 30_000

/** What to do about a dead engine. */
export type AfterDeath =
  | { kind: 'restart'; pauseMs: number; quickDeaths: number }
  | { kind: 'give-up'; quickDeaths: number }

/**
 * Restart after 1 s, doubled for each further quick death in a row, or give up. `lifeMs` is how long the engine ran,
 * `quickDeaths` how many quick deaths in a row came before.
 */
export function afterDeath(lifeMs: number, quickDeaths: number): AfterDeath {
  const now = lifeMs < quickDeathMs ? quickDeaths + 1 : 1
  if (now >= quickDeathsAllowed) return { kind: 'give-up', quickDeaths: now }
  return { kind: 'restart', pauseMs: Math.min(1_000 * 2 ** (now - 1), longestPauseMs), quickDeaths: now }
}

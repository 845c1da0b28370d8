/** A life shorter than this, in milliseconds, counts as a quick death. */
export const quickDeathMs = 60_000

/** After this many quick deaths in a row an engine is given up. */
export const quickDeathsAllowed = 5

/** One that has never answered yet is given up sooner: its trouble is hardly a passing one, and somebody waits. */
export const firstDeathsAllowed = 2

/** The longest pause before a restart, in milliseconds. */
export const longestPauseMs = 30_000

/** What to do about a dead engine. */
export type AfterDeath =
  | { kind: 'restart'; pauseMs: number; quickDeaths: number }
  | { kind: 'give-up'; quickDeaths: number }

/** How an engine died: after `lifeMs` milliseconds, `quickDeaths` quick deaths in a row before, and whether it ever answered. */
export type Death = { lifeMs: number; quickDeaths: number; everReady: boolean }

/** Restart after 1 s, doubled for each further quick death in a row, or give up. */
export function afterDeath(death: Death): AfterDeath {
  const quickDeaths = death.lifeMs < quickDeathMs ? death.quickDeaths + 1 : 1
  if (quickDeaths >= (death.everReady ? quickDeathsAllowed : firstDeathsAllowed)) {
    return { kind: 'give-up', quickDeaths }
  }
  return {
    kind: 'restart',
    pauseMs: Math.min(1_000 * 2 ** (quickDeaths - 1), longestPauseMs),
    quickDeaths,
  }
}

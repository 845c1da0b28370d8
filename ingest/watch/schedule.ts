import { z } from 'zod'

/** How a watched feed stands; moments in milliseconds since 1970. */
export const FeedState = z.object({
  title: z.string().nullable(),
  /** Where it has moved for good. */
  moved: z.string().nullable(),
  /** What it is asked with, so that it comes only if it has changed. */
  validators: z
    .object({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() })
    .nullable(),
  /** How many times in a row it could not be read. */
  failures: z.int().nonnegative(),
  /** By its own wish it is not asked before then. */
  notBefore: z.number(),
  /** When it is asked next. */
  nextAt: z.number(),
})
export type FeedState = z.infer<typeof FeedState>

/** A feed that nobody has asked yet. */
export const unasked: FeedState = {
  title: null,
  moved: null,
  validators: null,
  failures: 0,
  notBefore: 0,
  nextAt: 0,
}

const hour = 3_600_000
/** No feed is left alone for longer, whatever it says of itself. */
const longest = 24 * hour
/** One that is gone is asked again after a week: it may have been a mistake. */
const goneFor = 7 * 24 * hour
/** The first pause after a failure; it doubles with each. */
const firstPause = 60_000
/** So much later, at most, as a share of the pause: not all feeds of all users at the same moment. */
const jitter = 0.1

export type Pause = {
  /** Of the user. */
  everyMs: number
  now: number
  /** From 0 to 1. */
  random: number
}

/** After the feed was read, or has not changed: it is asked again as often as the user wants and the feed and its server allow. */
export function afterReading(
  state: FeedState,
  wishes: { feedMs: number | null; freshMs: number | null },
  pause: Pause,
): FeedState {
  const wish = Math.min(longest, Math.max(wishes.feedMs ?? 0, wishes.freshMs ?? 0))
  return later({ ...state, failures: 0 }, wish, Math.max(wish, pause.everyMs), pause)
}

/** After it could not be read: longer each time, and as long as the server asks (`afterMs`). */
export function afterFailure(state: FeedState, afterMs: number | null, pause: Pause): FeedState {
  const failures = state.failures + 1
  const wish = Math.min(longest, Math.max(afterMs ?? 0, firstPause * 2 ** Math.min(failures - 1, 12)))
  return later({ ...state, failures }, wish, Math.max(wish, pause.everyMs), pause)
}

/** After it has been taken away for good. */
export function afterGoing(state: FeedState, pause: Pause): FeedState {
  return later({ ...state, failures: state.failures + 1, validators: null }, goneFor, goneFor, pause)
}

function later(state: FeedState, wish: number, wait: number, { now, random }: Pause): FeedState {
  return { ...state, notBefore: now + wish, nextAt: now + Math.round(wait * (1 + jitter * random)) }
}

/** Node's timers take a longer wait for none at all. */
const longestTimer = 2 ** 31 - 1

/** So many milliseconds from `now` until feeds are looked at again: a second at least, whatever a clock that was set back says. */
export function waitMs(next: number, now: number): number {
  return Math.min(longestTimer, Math.max(1000, next - now))
}

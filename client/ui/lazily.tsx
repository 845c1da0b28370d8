import { lazy, useState } from 'react'
import type { ComponentType } from 'react'

/** A part of the page that is fetched when it is first shown, or before: then it stands there at once. */
export type Lazily<Properties> = ComponentType<Properties> & {
  /** What cannot be fetched now is fetched, and complained about, when it is shown. */
  fetchAhead: () => void
}

/** The ways to forget that a part could not be fetched. */
const failed = new Set<() => void>()

/**
 * As React's `lazy`, which waits for what it shows first even where it has been fetched before; and what was waited for
 * React holds back until 300 ms are over. That a part could not be fetched React remembers for ever; here
 * `fetchFailedAgain` forgets it, since a server that was away may be back.
 */
export function lazily<Properties extends object>(
  load: () => Promise<{ default: ComponentType<Properties> }>,
): Lazily<Properties> {
  let fetched: ComponentType<Properties> | null = null
  const fetch = async () => {
    const found = await load()
    fetched = found.default
    return found
  }
  const wait = () =>
    lazy<ComponentType<Properties>>(async () => {
      try {
        return await fetch()
      } catch (error) {
        failed.add(forget)
        throw error
      }
    })
  let Waiting: ComponentType<Properties> = wait()
  const forget = () => {
    Waiting = wait()
  }
  function Part(properties: Properties) {
    // Which of the two it is must not change while it is shown: it would lose its state.
    const [Shown] = useState<ComponentType<Properties>>(() => fetched ?? Waiting)
    return <Shown {...properties} />
  }
  return Object.assign(Part, { fetchAhead: () => void fetch().catch(() => {}) })
}

/** From now on whatever could not be fetched is fetched again when it is shown. */
export function fetchFailedAgain(): void {
  for (const forget of failed) forget()
  failed.clear()
}

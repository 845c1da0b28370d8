import type { JobStep } from '../../model/api/jobs.ts'

/** A step with the id by which a reader that was cut off goes on after it. */
export type FedStep = { id: string; step: JobStep }

/** The steps of one job under way, for those who follow it. */
export type JobFeed = {
  tell: (step: JobStep) => void
  /** Everybody is told that there will be no more. */
  end: () => void
  /** The steps after the one with this id, as far as they are kept; none for an id of another run. */
  after: (id: string | null) => readonly FedStep[]
  /** Hears of what comes; answers how to stop hearing. */
  follow: (listener: FeedListener) => () => void
}
export type FeedListener = { step: (step: FedStep) => void; end: () => void }

/** So many steps are kept for readers that were cut off; those who miss more still get how the job stands. */
const mostKept = 1000

/** Opens a feed; `run` tells its ids from those of the same job before a restart. */
export function openFeed(run: string): JobFeed {
  const listeners = new Set<FeedListener>()
  let kept: FedStep[] = []
  let told = 0
  let over = false
  return {
    tell: (step) => {
      told += 1
      const fed = { id: `${run}-${told}`, step }
      kept = [...kept.slice(1 - mostKept), fed]
      for (const listener of listeners) listener.step(fed)
    },
    end: () => {
      over = true
      for (const listener of listeners) listener.end()
      listeners.clear()
    },
    after: (id) => {
      const place = id === null ? -1 : kept.findIndex((fed) => fed.id === id)
      return place === -1 ? [] : kept.slice(place + 1)
    },
    follow: (listener) => {
      if (over) listener.end()
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { readEpoch, writeEpoch } from '../../cypher/derive/epoch.ts'
import { keepLease, LeaseLostError, releaseLease, takeLease } from '../../cypher/derive/lease.ts'
import type { Lease } from '../../cypher/derive/lease.ts'
import { isWaiting, takeLoadedArticles } from '../../cypher/derive/marks.ts'
import { takeTurn, whenFree } from '../../cypher/load/turn.ts'
import { remedyFor } from '../../cypher/graph-error.ts'
import type { Graph } from '../../cypher/connection.ts'
import { deriveIdentities, deriveKeys, deriveMoved, deriveNames, sweepActors } from './actor-stages.ts'
import { deriveJudged } from './decisions/judged-stage.ts'
import { deriveBuckets, deriveCopies, derivePrints, deriveRevisions, deriveStories } from './copy-stages.ts'
import { deriveSuggestions } from './suggestions/suggest-stage.ts'
import { deriveParted, deriveSplits } from './decisions/split-stage.ts'
import { deriveArticles, deriveBlocks, deriveLinks, derivePlaces } from './event-stages.ts'

/**
 * The stages in the order in which they need each other. Each step takes some marks, computes what they stand for and marks
 * what depends on it, all in one transaction: a round that is broken off anywhere is taken up by the next.
 */
export const stages = [
  { name: 'loaded', kind: 'loaded', step: takeLoadedArticles },
  { name: 'judged', kind: 'judged', step: deriveJudged },
  { name: 'prints', kind: 'print', step: derivePrints },
  { name: 'buckets', kind: 'bucket', step: deriveBuckets },
  { name: 'copies', kind: 'copy', step: deriveCopies },
  { name: 'stories', kind: 'story', step: deriveStories },
  { name: 'versions', kind: 'version', step: deriveRevisions },
  { name: 'parted', kind: 'parted', step: deriveParted },
  { name: 'splits', kind: 'split', step: deriveSplits },
  { name: 'keys', kind: 'key', step: deriveKeys },
  { name: 'identities', kind: 'identity', step: deriveIdentities },
  { name: 'moved', kind: 'moved', step: deriveMoved },
  { name: 'names', kind: 'name', step: deriveNames },
  { name: 'articles', kind: 'article', step: deriveArticles },
  { name: 'blocks', kind: 'block', step: deriveBlocks },
  { name: 'places', kind: 'place', step: derivePlaces },
  { name: 'links', kind: 'link', step: deriveLinks },
  { name: 'suggestions', kind: 'suggestion', step: deriveSuggestions },
  { name: 'actors', kind: 'actor', step: sweepActors },
] as const

export type DeriveStage = (typeof stages)[number]['name']

/** How many marks of each stage a round worked off, and how long it took, waiting for another deriver included. */
export type DeriveReport = { readonly done: Record<DeriveStage, number>; readonly milliseconds: number }

export type DeriveOptions = {
  readonly signal?: AbortSignal
  /** Told after every step. */
  readonly report?: (progress: { stage: DeriveStage; done: number }) => void
  /** How long the lease lasts without a sign of life. */
  readonly leaseMilliseconds?: number
}

const pollMilliseconds = 250
const repeats = 5

/**
 * Computes again all that depends on what was loaded, forgotten or judged since the last round: actors, events, links. One
 * deriver works at a time; another waits for it and then does what is left. Memory is bounded: work goes by pages of marks.
 * Ends with a new epoch when anything was done.
 */
export async function derive(graph: Graph, options: DeriveOptions = {}): Promise<DeriveReport> {
  const started = performance.now()
  const lease = { holder: randomUUID(), milliseconds: options.leaseMilliseconds ?? 10_000 }
  const done = {
    loaded: 0,
    judged: 0,
    prints: 0,
    buckets: 0,
    copies: 0,
    stories: 0,
    versions: 0,
    parted: 0,
    splits: 0,
    keys: 0,
    identities: 0,
    moved: 0,
    names: 0,
    articles: 0,
    places: 0,
    blocks: 0,
    links: 0,
    suggestions: 0,
    actors: 0,
  }
  for (let finished = false; !finished;) {
    await waitForLease(graph, lease, options.signal)
    try {
      await deriveRound(graph, lease, done, options)
      finished = true
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error
    } finally {
      await releaseLease(graph, lease)
    }
  }
  return { done, milliseconds: performance.now() - started }
}

async function deriveRound(
  graph: Graph,
  lease: Lease,
  done: Record<DeriveStage, number>,
  options: DeriveOptions,
): Promise<void> {
  for (const { name, kind, step } of stages) {
    while (await graph.read((reader) => isWaiting(reader, kind))) {
      options.signal?.throwIfAborted()
      const count = await repeatedly(() =>
        whenFree(
          () =>
            graph.write(async (writer) => {
              await keepLease(writer, lease)
              await takeTurn(writer)
              return step(writer)
            }),
          options.signal,
        ),
      )
      done[name] += count
      options.report?.({ stage: name, done: done[name] })
    }
  }
  const changed = Object.values(done).some((count) => count > 0)
  await graph.write(async (writer) => {
    await keepLease(writer, lease)
    if (changed || (await readEpoch(writer)) === null) await writeEpoch(writer, randomUUID())
  })
}

async function waitForLease(graph: Graph, lease: Lease, signal: AbortSignal | undefined): Promise<void> {
  while (!(await takeLease(graph, lease))) {
    await wait(pollMilliseconds, undefined, signal === undefined ? {} : { signal })
  }
}

/** Loads go on while a round runs: a step that met one begins anew. */
async function repeatedly<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time += 1) {
    try {
      return await work()
    } catch (error) {
      if (remedyFor(error) !== 'again' || time === repeats) throw error
    }
  }
}

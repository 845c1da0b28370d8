import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { catalog } from './catalog.ts'
import type { EngineName } from './catalog.ts'
import { embeddedCoreNlp, embeddedNeo4jAddress } from './addresses.ts'
import type { CoreNlpServer } from './corenlp/contact.ts'
import { checkExternalCoreNlp, externalNeo4j } from './external.ts'
import { fetchEngines } from './fetch.ts'
import { makeHome } from './home.ts'
import { ensureJava } from './java-installation.ts'
import { deleteLease, readLeases, sortLeases, writeLease } from './leases.ts'
import type { Lease } from './leases.ts'
import { checkNeo4j } from './neo4j/login.ts'
import type { Neo4jAddress } from './neo4j/login.ts'
import { step } from './progress.ts'
import type { EngineProgress, Report } from './progress.ts'
import { requestRestart } from './restart-requests.ts'
import { ensureSupervisor, isSupervised } from './spawn-supervisor.ts'
import { readState } from './state.ts'

/** How often, in milliseconds, a command looks at the supervisor's state while it waits. */
const lookEveryMs = 100

/** How often, in milliseconds, a lease makes sure that a supervisor still lives. */
const keepEveryMs = 2_000

/** How long, in milliseconds, the last lease waits for the engines to stop: Neo4j has 30 s, then it is killed. */
const stopPatienceMs = 45_000

/**
 * The engines a command may use until it releases them. Addresses and passwords stay good for the whole lease: an engine
 * that dies comes back on its ports with its password. (Only if another program takes one of CoreNLP's ports while it is
 * down does it move; then a new lease is needed.)
 */
export type EngineLease = {
  /** Null when Neo4j was not wanted. */
  neo4j: Neo4jAddress | null
  /** One or several servers to share the work; empty when CoreNLP was not wanted. */
  corenlp: CoreNlpServer[]
  /** Asks for a fresh process of an embedded engine that runs but answers no more; nothing for an engine of somebody else. */
  restart: (engine: EngineName) => void
  /** Gives the engines back; the last holder's call resolves when they have stopped. */
  release: () => Promise<void>
}

/**
 * Gets the engines a command needs: those named by `NEO4J_URI` and `CORENLP_URL`, and for the rest this home's own, which
 * are fetched, started or attached to as needed. Java is needed only for the latter. Resolves when all of them answer.
 * Throws a `Failure` that says in one sentence what is missing; `signal` gives the attempt up.
 */
export async function acquireEngines(
  settings: Settings,
  options: {
    want: readonly EngineName[]
    /** What for, in a few words, for `dramatis doctor`. */
    purpose: string
    report: (progress: EngineProgress) => void
    signal?: AbortSignal
  },
): Promise<EngineLease> {
  const { want, report, signal } = options
  const external = {
    neo4j: want.includes('neo4j') ? externalNeo4j(settings) : null,
    corenlp: want.includes('corenlp') ? await checkExternalCoreNlp(settings, report) : [],
  }
  if (external.neo4j !== null) await checkNeo4j(external.neo4j)
  const embedded = want.filter((name) =>
    name === 'neo4j' ? external.neo4j === null : external.corenlp.length === 0,
  )
  if (embedded.length === 0) {
    return { ...external, restart: () => undefined, release: () => Promise.resolve() }
  }

  makeHome(settings)
  await fetchEngines(settings, embedded, report, signal)
  await ensureJava(report)
  const lease = writeLease(settings, embedded, options.purpose)
  try {
    await untilReady(settings, embedded, lease, report, signal)
  } catch (error) {
    await giveBack(settings, lease)
    throw error
  }
  const keeper = setInterval(() => {
    if (!isSupervised(settings)) ensureSupervisor(settings).catch(() => undefined)
  }, keepEveryMs).unref()
  return {
    neo4j: embedded.includes('neo4j') ? embeddedNeo4jAddress(settings) : external.neo4j,
    corenlp: embedded.includes('corenlp') ? [embeddedCoreNlp(settings)] : external.corenlp,
    restart: (engine) => {
      if (embedded.includes(engine)) requestRestart(settings, engine)
    },
    release: async () => {
      clearInterval(keeper)
      await giveBack(settings, lease)
    },
  }
}

async function untilReady(
  settings: Settings,
  names: readonly EngineName[],
  lease: Lease,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<void> {
  const said = new Map<EngineName, string>()
  const waiting = new Set(names)
  const say = (name: EngineName, what: EngineProgress['step'], text: string) => {
    if (said.get(name) === text) return
    said.set(name, text)
    report(step(what, name, text))
  }
  while (waiting.size > 0) {
    signal?.throwIfAborted()
    await ensureSupervisor(settings)
    const state = readState(settings)
    for (const name of waiting) {
      const { title, version } = catalog[name]
      const { phase, problem, since } = state[name]
      if (phase === 'ready') {
        waiting.delete(name)
        if (said.has(name)) {
          const seconds = ((Date.now() - lease.takenAt) / 1000).toFixed(1)
          say(name, 'ready', `${title} ${version} is ready (${seconds} s)`)
        } else say(name, 'attach', `${title} ${version} already runs`)
      } else if (phase === 'failed' && since > lease.takenAt) {
        throw new Failure(problem ?? `${title} could not be started.`, exitCodes.engine)
      } else if (phase === 'starting') say(name, 'start', `Starting ${title} ${version}`)
      else if (phase === 'waiting') say(name, 'start', `${problem ?? title}; starting it again`)
    }
    if (waiting.size > 0) await sleep(lookEveryMs)
  }
}

/** Ends the lease; when it was the last one, waits until the supervisor has stopped the engines and itself. */
async function giveBack(settings: Settings, lease: Lease): Promise<void> {
  deleteLease(settings, lease)
  const until = Date.now() + stopPatienceMs
  while (Date.now() < until && isSupervised(settings)) {
    const { living } = sortLeases(readLeases(settings))
    if (living.length > 0) return
    await sleep(lookEveryMs)
  }
}

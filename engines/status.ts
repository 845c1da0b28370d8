import type { Settings } from '../model/settings.ts'
import { catalog } from './catalog.ts'
import type { EngineName } from './catalog.ts'
import { parseCoreNlpUrls } from './corenlp/contact.ts'
import { isFetched } from './fetched.ts'
import { readLeases, sortLeases } from './leases.ts'
import { logFile } from './log-files.ts'
import { isAlive } from './process-identity.ts'
import { readState } from './state.ts'
import type { EnginePhase } from './state.ts'

/** How one engine is, as far as this machine can tell without asking it. */
export type EngineStatus = {
  engine: EngineName
  version: string
  /** `external`: the settings name another server, and this home's own is not used. */
  mode: 'embedded' | 'external'
  /** Its address without credentials; null for an embedded one that never ran. */
  address: string | null
  fetched: boolean
  /** Null for an external engine. */
  phase: EnginePhase | null
  pid: number | null
  restarts: number
  problem: string | null
  logFile: string | null
}

export type EnginesStatus = {
  supervisorPid: number | null
  neo4j: EngineStatus
  corenlp: EngineStatus
  /** Who uses the embedded engines. */
  leases: { pid: number; purpose: string; want: EngineName[]; takenAt: string }[]
}

/** The engines' status from the files of the home; nothing is started, fetched or asked over the network. */
export function engineStatus(settings: Settings): EnginesStatus {
  const state = readState(settings)
  const supervised = state.supervisor !== null && isAlive(state.supervisor)
  const { living } = sortLeases(readLeases(settings))
  const embedded = (engine: EngineName, address: string | null): EngineStatus => {
    const { phase, process, restarts, problem } = state[engine]
    const runs = process !== null && isAlive(process)
    return {
      engine,
      version: catalog[engine].version,
      mode: 'embedded',
      address,
      fetched: isFetched(settings, engine),
      phase: supervised || phase === 'failed' ? phase : 'stopped',
      pid: runs ? process.pid : null,
      restarts,
      problem,
      logFile: logFile(settings, engine),
    }
  }
  const external = (engine: EngineName, address: string): EngineStatus => ({
    engine,
    version: catalog[engine].version,
    mode: 'external',
    address,
    fetched: isFetched(settings, engine),
    phase: null,
    pid: null,
    restarts: 0,
    problem: null,
    logFile: null,
  })
  const { neo4j, corenlp } = state
  return {
    supervisorPid: supervised ? (state.supervisor?.pid ?? null) : null,
    neo4j:
      settings.NEO4J_URI === undefined
        ? embedded('neo4j', neo4j.ports === null ? null : `bolt://127.0.0.1:${neo4j.ports.bolt}`)
        : external('neo4j', settings.NEO4J_URI),
    corenlp:
      settings.CORENLP_URL === undefined
        ? embedded('corenlp', corenlp.ports === null ? null : `http://127.0.0.1:${corenlp.ports.annotate}/`)
        : external(
            'corenlp',
            parseCoreNlpUrls(settings.CORENLP_URL)
              .map((server) => server.url)
              .join(', '),
          ),
    leases: living.map((lease) => ({
      pid: lease.holder.pid,
      purpose: lease.purpose,
      want: lease.want,
      takenAt: new Date(lease.takenAt).toISOString(),
    })),
  }
}

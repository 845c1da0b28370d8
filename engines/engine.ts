import type { EngineName } from './catalog.ts'
import type { EngineProcess } from './engine-process.ts'

/** Whether an engine answers yet; `refused` is final: starting it again would not help. */
export type Readiness = { kind: 'ready' } | { kind: 'not-yet' } | { kind: 'refused'; problem: string }

/** What the supervisor must know of an engine to run it. */
export type Engine = {
  name: EngineName
  title: string
  /** The argument on its command line that marks the process as this home's. */
  owner: string
  logFile: string
  /** Whether it is known where a process that already runs listens; else it cannot be taken over. */
  isReachable: () => boolean
  /**
   * Settles the ports (those of last time; see docs/decisions/engines-supervisor.md), writes its configuration and starts
   * it. Throws a `Failure` when that cannot work, as with a port that somebody else has.
   */
  start: () => Promise<EngineProcess>
  /** Asks it once. */
  readiness: () => Promise<Readiness>
}

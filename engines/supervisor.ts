import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { engineNames } from './catalog.ts'
import type { EngineName } from './catalog.ts'
import { coreNlpEngine } from './corenlp/engine.ts'
import type { Engine } from './engine.ts'
import { lock } from './exclusive-lock.ts'
import { findJava, oldestJava } from './java.ts'
import { deleteLease, readLeases, sortLeases, wantedSince } from './leases.ts'
import { capLog, logFile } from './log-files.ts'
import { neo4jEngine } from './neo4j/engine.ts'
import { identify, processesWithArgument } from './process-identity.ts'
import { takeRestartRequest } from './restart-requests.ts'
import { readState, writeState } from './state.ts'
import type { EnginesState, EngineState } from './state.ts'
import { superviseEngine } from './supervised-engine.ts'

/** How often, in milliseconds, the leases are looked at. */
const tickMs = 300

/** An engine goes on for this many milliseconds after its last lease, in case the next command follows at once. */
const graceMs = 1_000

/** A supervisor that is just ending holds the lock a little longer than its state says. */
const lockPatienceMs = 5_000

/** The supervision of one engine, from its start to its end. */
type Supervision = {
  stop: AbortController
  restart: AbortController
  finished: boolean
}

/**
 * Runs the engines that living leases want until there is no such lease, then returns with no engine left. Only one
 * supervisor works for a home at a time: where another holds the lock, this one returns at once. `stop` ends it early.
 */
export async function supervise(settings: Settings, stop: AbortSignal): Promise<void> {
  const held = await lock(join(settings.folders.home, 'supervisor.lock'), { forMs: lockPatienceMs })
  if (held === null) return
  const say = supervisorLog(settings)
  const record = recorder(settings)
  record.supervisor(identify(process.pid))
  say(`Supervisor ${process.pid} begins`)

  const engines = enginesOf(settings, record)
  const supervisions = new Map<EngineName, Supervision>()
  const unwantedSince = new Map<EngineName, number>()
  const begin = (name: EngineName) => supervisions.set(name, beginSupervision(engines[name], record, say))

  // What a dead supervisor left running is taken over even when nobody wants it: it must be stopped.
  for (const name of engineNames) {
    if (processesWithArgument(engines[name].owner).length > 0) begin(name)
  }
  for (;;) {
    const wanted = wantedSince(stop.aborted ? [] : livingLeases(settings, say))
    for (const name of engineNames) {
      const supervision = supervisions.get(name)
      const since = wanted[name]
      const restartAsked = takeRestartRequest(settings, name)
      capLog(engines[name].logFile)
      if (since === null) {
        const unwanted = unwantedSince.get(name) ?? Date.now()
        unwantedSince.set(name, unwanted)
        if (stop.aborted || Date.now() - unwanted >= graceMs) supervision?.stop.abort()
        if (supervision?.finished === true) supervisions.delete(name)
        continue
      }
      unwantedSince.delete(name)
      if (supervision === undefined) begin(name)
      else if (supervision.finished && record.mayTryAgain(name, since)) begin(name)
      else if (restartAsked) supervision.restart.abort()
    }
    if (supervisions.size === 0 && engineNames.every((name) => wanted[name] === null)) break
    await sleep(tickMs)
  }
  say(`Supervisor ${process.pid} ends`)
  record.supervisor(null)
  held.release()
}

function beginSupervision(engine: Engine, record: Recorder, say: (line: string) => void): Supervision {
  const supervision: Supervision = {
    stop: new AbortController(),
    restart: new AbortController(),
    finished: false,
  }
  const run = async () => {
    try {
      await superviseEngine(engine, {
        stop: supervision.stop.signal,
        restart: () => {
          if (supervision.restart.signal.aborted) supervision.restart = new AbortController()
          return supervision.restart.signal
        },
        record: (change) => record.engine(engine.name, { ...change, since: Date.now() }),
        say,
      })
    } catch (error) {
      const problem = `${engine.title} could not be supervised: ${messageOf(error)}`
      say(problem)
      record.engine(engine.name, { phase: 'failed', problem, since: Date.now() })
    } finally {
      supervision.finished = true
    }
  }
  void run()
  return supervision
}

type Recorder = ReturnType<typeof recorder>

/** The one writer of the state file. */
function recorder(settings: Settings) {
  const before = readState(settings)
  const stopped = { phase: 'stopped', process: null, restarts: 0, problem: null } as const
  let state: EnginesState = {
    ...before,
    neo4j: { ...before.neo4j, ...stopped },
    corenlp: { ...before.corenlp, ...stopped },
  }
  const change = (next: EnginesState) => {
    state = next
    writeState(settings, state)
  }
  return {
    supervisor: (supervisor: EnginesState['supervisor']) => change({ ...state, supervisor }),
    engine: (name: EngineName, engine: Partial<Omit<EngineState, 'ports'>>) =>
      name === 'neo4j'
        ? change({ ...state, neo4j: { ...state.neo4j, ...engine } })
        : change({ ...state, corenlp: { ...state.corenlp, ...engine } }),
    neo4jPorts: {
      read: () => state.neo4j.ports,
      write: (ports: EnginesState['neo4j']['ports']) =>
        change({ ...state, neo4j: { ...state.neo4j, ports } }),
    },
    coreNlpPorts: {
      read: () => state.corenlp.ports,
      write: (ports: EnginesState['corenlp']['ports']) =>
        change({ ...state, corenlp: { ...state.corenlp, ports } }),
    },
    /** Whether an engine that was given up or refused may start: only for a lease that came after that. */
    mayTryAgain: (name: EngineName, wantedSince: number) =>
      state[name].phase !== 'failed' || wantedSince > state[name].since,
  }
}

function enginesOf(settings: Settings, record: Recorder): Record<EngineName, Engine> {
  return {
    neo4j: neo4jEngine(settings, javaCommand, record.neo4jPorts),
    corenlp: coreNlpEngine(settings, javaCommand, record.coreNlpPorts),
  }
}

async function javaCommand(): Promise<string> {
  const found = await findJava()
  if (found === null) throw new Failure(`There is no Java ${oldestJava} or newer.`, exitCodes.engine)
  return found.java
}

function livingLeases(settings: Settings, say: (line: string) => void) {
  const { living, dead } = sortLeases(readLeases(settings))
  for (const lease of dead) {
    say(`Process ${lease.holder.pid} (${lease.purpose}) died with a lease`)
    deleteLease(settings, lease)
  }
  return living
}

function supervisorLog(settings: Settings): (line: string) => void {
  mkdirSync(settings.folders.logs, { recursive: true })
  const file = logFile(settings, 'supervisor')
  return (line) => {
    capLog(file)
    appendFileSync(file, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { Failure, messageOf } from '../model/failure.ts'
import { afterDeath } from './back-off.ts'
import { adoptProcess, stopProcess } from './engine-process.ts'
import type { EngineProcess } from './engine-process.ts'
import type { Engine } from './engine.ts'
import { lastComplaint, logSize } from './log-files.ts'
import { processesWithArgument } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'
import type { EnginePhase } from './state.ts'

/** An engine must answer within this many milliseconds of its start. */
const readinessPatienceMs = 180_000
const askEveryMs = 250

/** An engine that is started afresh because it answers no more is killed after this many milliseconds. */
const restartPatienceMs = 5_000

/** What the supervisor records whenever it changes. */
export type PhaseChange = {
  phase: EnginePhase
  process: ProcessIdentity | null
  restarts: number
  problem: string | null
}

type Outcome =
  | { kind: 'ready' }
  | { kind: 'ended'; how: string }
  | { kind: 'silent' }
  | { kind: 'refused'; problem: string }
  | { kind: 'stop' }
  | { kind: 'restart' }

/**
 * Keeps an engine running until `stop` aborts: takes over a process of this home that already runs (its supervisor died),
 * starts it again with growing pauses when it dies, and gives up after several quick deaths or at once where starting
 * again cannot help. `restart` answers with a signal that aborts when somebody asks for a fresh process. Resolves when no
 * process is left.
 */
export async function superviseEngine(
  engine: Engine,
  options: {
    stop: AbortSignal
    restart: () => AbortSignal
    record: (change: PhaseChange) => void
    say: (line: string) => void
  },
): Promise<void> {
  let restarts = 0
  let quickDeaths = 0
  let everReady = false
  let process: EngineProcess | null = await takeOver(engine, options.say)
  const record = (phase: EnginePhase, problem: string | null = null) =>
    options.record({ phase, process: process?.identity ?? null, restarts, problem })
  const halt = async (phase: EnginePhase, problem: string | null = null, patienceMs?: number) => {
    if (process !== null) {
      record('stopping', problem)
      await stopProcess(process, patienceMs)
      process = null
    }
    record(phase, problem)
  }

  while (!options.stop.aborted) {
    const logStart = logSize(engine.logFile)
    if (process === null) {
      record('starting')
      try {
        process = await engine.start()
      } catch (error) {
        options.say(`${engine.title} cannot start: ${messageOf(error)}`)
        return record(
          'failed',
          error instanceof Failure ? error.message : `${engine.title}: ${messageOf(error)}`,
        )
      }
      options.say(`${engine.title} started as process ${process.identity.pid}`)
    }
    record('starting')
    const restart = options.restart()
    let outcome: Outcome = await whichever(
      [ending(process), becomingReady(engine, readinessPatienceMs)],
      options.stop,
      restart,
    )
    if (outcome.kind === 'ready') {
      everReady = true
      record('ready')
      options.say(`${engine.title} is ready`)
      outcome = await whichever([ending(process)], options.stop, restart)
    }
    if (outcome.kind === 'stop') break
    if (outcome.kind === 'refused') return halt('failed', `${outcome.problem}.`)
    if (outcome.kind === 'restart') {
      options.say(`${engine.title} is started afresh on request`)
      await halt('starting', null, restartPatienceMs)
      continue
    }

    const how = outcome.kind === 'ended' ? outcome.how : 'it did not become ready in time'
    const lifeMs = Date.now() - process.startedAt
    await stopProcess(process)
    process = null
    const next = afterDeath({ lifeMs, quickDeaths, everReady })
    quickDeaths = next.quickDeaths
    const complaint = lastComplaint(engine.logFile, logStart)
    options.say(`${engine.title}: ${how}${complaint === null ? '' : ` (${complaint})`}`)
    if (next.kind === 'give-up') {
      return record(
        'failed',
        `${engine.title} died ${next.quickDeaths} times soon after its start (${complaint ?? how}); its log is ${engine.logFile}.`,
      )
    }
    restarts += 1
    record('waiting', `${engine.title} died: ${how}`)
    await whichever([pause(next.pauseMs)], options.stop, restart)
  }
  return halt('stopped')
}

/** A running process of this home's engine; of several, which cannot be unless something went wrong, none is kept. */
async function takeOver(engine: Engine, say: (line: string) => void): Promise<EngineProcess | null> {
  const found = processesWithArgument(engine.owner)
  const [only] = found
  if (found.length === 1 && only !== undefined && engine.isReachable()) {
    say(`${engine.title} already runs as process ${only.pid}: taken over`)
    return adoptProcess(only)
  }
  await Promise.all(found.map((identity) => stopProcess(adoptProcess(identity))))
  return null
}

async function ending(process: EngineProcess): Promise<Outcome> {
  return { kind: 'ended', how: await process.ended }
}

/** Asks again and again; the abandoned loop of a dead engine ends with the patience or its first answer. */
function becomingReady(engine: Engine, patienceMs: number) {
  return async (over: AbortSignal): Promise<Outcome> => {
    const until = Date.now() + patienceMs
    while (!over.aborted && Date.now() < until) {
      const readiness = await engine.readiness()
      if (readiness.kind !== 'not-yet') return readiness
      await sleep(askEveryMs)
    }
    return { kind: 'silent' }
  }
}

function pause(pauseMs: number) {
  return async (over: AbortSignal): Promise<Outcome> => {
    await sleep(pauseMs, undefined, { signal: over }).catch(() => undefined)
    return { kind: 'silent' }
  }
}

/** The first of several outcomes, or that somebody asked to stop or restart. */
async function whichever(
  outcomes: readonly (Promise<Outcome> | ((over: AbortSignal) => Promise<Outcome>))[],
  stop: AbortSignal,
  restart: AbortSignal,
): Promise<Outcome> {
  const over = new AbortController()
  try {
    return await Promise.race([
      ...outcomes.map((outcome) => (typeof outcome === 'function' ? outcome(over.signal) : outcome)),
      asked(stop, { kind: 'stop' }, over.signal),
      asked(restart, { kind: 'restart' }, over.signal),
    ])
  } finally {
    over.abort()
  }
}

function asked(signal: AbortSignal, outcome: Outcome, over: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(outcome)
    signal.addEventListener('abort', () => resolve(outcome), { once: true, signal: over })
  })
}

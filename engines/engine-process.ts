import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { identify, isAlive } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** An engine's process: started by this supervisor, or found running after another one died. */
export type EngineProcess = {
  identity: ProcessIdentity
  startedAt: number
  /** Resolves when it is gone, with how, in words. */
  ended: Promise<string>
}

/** Milliseconds that an engine has to stop by itself before it is killed. */
const stopPatienceMs = 30_000

/** How often, in milliseconds, a process that is not our child is looked at. */
const watchEveryMs = 250

/** Starts a program as a process group of its own that outlives us; what it prints is added to the log file. */
export function startProcess(
  program: string,
  args: readonly string[],
  options: { folder: string; logFile: string },
): EngineProcess {
  mkdirSync(options.folder, { recursive: true })
  mkdirSync(dirname(options.logFile), { recursive: true })
  const log = openSync(options.logFile, 'a', 0o600)
  try {
    const child = spawn(program, args, { cwd: options.folder, detached: true, stdio: ['ignore', log, log] })
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(messageOf(error)))
      child.once('exit', (code, signal) =>
        resolve(signal === null ? `it ended with exit code ${code ?? 0}` : `it was ended by ${signal}`),
      )
    })
    const identity = child.pid === undefined ? null : identify(child.pid)
    if (identity === null) throw new Failure(`${program} could not be started.`, exitCodes.engine)
    return { identity, startedAt: Date.now(), ended }
  } finally {
    closeSync(log)
  }
}

/** Watches a process that somebody else started. */
export function adoptProcess(identity: ProcessIdentity): EngineProcess {
  const watch = async () => {
    while (isAlive(identity)) await sleep(watchEveryMs)
    return 'it ended'
  }
  return { identity, startedAt: Date.now(), ended: watch() }
}

/** Asks the process group to stop and kills it when it has not after 30 seconds. */
export async function stopProcess(process: EngineProcess, patienceMs = stopPatienceMs): Promise<void> {
  signalGroup(process.identity, 'SIGTERM')
  const patience = new AbortController()
  const stopped = await Promise.race([
    process.ended.then(() => true),
    sleep(patienceMs, false, { signal: patience.signal }),
  ])
  if (!stopped) {
    signalGroup(process.identity, 'SIGKILL')
    await process.ended
  }
  patience.abort()
}

function signalGroup(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return
  try {
    process.kill(-identity.pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}

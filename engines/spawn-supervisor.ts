import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { lastComplaint, logFile, logSize } from './log-files.ts'
import { isAlive } from './process-identity.ts'
import { readState } from './state.ts'

/** What the supervisor and the engines inherit of the environment; `java` itself reads JDK_JAVA_OPTIONS. */
const inherited = ['PATH', 'HOME', 'JAVA_HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JDK_JAVA_OPTIONS']

/** Whether a supervisor of this home lives. */
export function isSupervised(settings: Settings): boolean {
  const { supervisor } = readState(settings)
  return supervisor !== null && isAlive(supervisor)
}

/**
 * Makes sure that a supervisor of this home lives. Two commands may both start one: the lock leaves one of them. Throws a
 * `Failure` when none comes up.
 */
export async function ensureSupervisor(settings: Settings): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (isSupervised(settings)) return
    const log = logFile(settings, 'supervisor')
    const logStart = logSize(log)
    const child = spawnSupervisor(settings, log)
    while (!child.ended()) {
      if (isSupervised(settings)) return
      await sleep(50)
    }
    if (child.failed()) {
      throw new Failure(
        `The engines' supervisor could not start (${lastComplaint(log, logStart) ?? 'it says nothing'}); its log is ${log}.`,
        exitCodes.engine,
      )
    }
  }
  if (!isSupervised(settings)) {
    throw new Failure('The engines’ supervisor ends as soon as it starts.', exitCodes.engine)
  }
}

function spawnSupervisor(settings: Settings, log: string) {
  mkdirSync(settings.folders.logs, { recursive: true })
  const output = openSync(log, 'a', 0o600)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'supervisor-process.ts')], {
    detached: true,
    stdio: ['ignore', output, output],
    cwd: settings.folders.home,
    env: supervisorEnvironment(settings, process.env),
  })
  closeSync(output)
  let code: number | null | undefined
  child.once('exit', (exitCode) => {
    code = exitCode
  })
  child.once('error', () => {
    code = null
  })
  child.unref()
  return { ended: () => code !== undefined, failed: () => code !== 0 }
}

/** The supervisor's whole environment: where and how large, and no password. */
export function supervisorEnvironment(
  settings: Settings,
  environment: Record<string, string | undefined>,
): Record<string, string> {
  const kept = inherited.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    DRAMATIS_HOME: settings.folders.home,
    DRAMATIS_ENGINES: settings.folders.engines,
    NEO4J_HEAP: settings.NEO4J_HEAP,
    NEO4J_PAGE_CACHE: settings.NEO4J_PAGE_CACHE,
    CORENLP_HEAP: settings.CORENLP_HEAP,
    CORENLP_THREADS: String(settings.CORENLP_THREADS),
  }
}

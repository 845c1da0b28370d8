import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A process, told apart from a later one with the same number by when it started. */
export const ProcessIdentity = z.object({ pid: z.int().positive(), startTime: z.string() })
export type ProcessIdentity = z.infer<typeof ProcessIdentity>

const hasProc = existsSync('/proc/self/stat')

/** The identity of a running process; null when there is none with this number or only its unreaped remains. */
export function identify(pid: number): ProcessIdentity | null {
  const startTime = hasProc ? startTimeFromProc(pid) : startTimeFromPs(pid)
  return startTime === null ? null : { pid, startTime }
}

/** Whether exactly this process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startTime === identity.startTime
}

/** Processes that have this argument on their command line. */
export function processesWithArgument(argument: string): ProcessIdentity[] {
  const pids = hasProc ? pidsFromProc(argument) : pidsFromPs(argument)
  return pids.flatMap((pid) => identify(pid) ?? [])
}

/** What of a Linux `/proc/PID/stat` tells whether a process lives and which one it is. */
export type ProcStat = { state: string; threads: number; startTicks: string }

/**
 * Reads `/proc/PID/stat`: the name in brackets may hold blanks and brackets itself, so fields are counted from the last
 * one. The start is in clock ticks since the machine booted.
 */
export function parseProcStat(stat: string): ProcStat | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, threads, startTicks] = [fields[0], fields[17], fields[19]]
  if (state === undefined || threads === undefined || startTicks === undefined) return null
  return { state, threads: Number(threads), startTicks }
}

/** A zombie has ended once it is its own last thread: before that, others of its threads still hold files and ports. */
export function hasEnded(stat: ProcStat): boolean {
  return stat.state === 'X' || (stat.state === 'Z' && stat.threads <= 1)
}

function startTimeFromProc(pid: number): string | null {
  const text = readOrNull(`/proc/${pid}/stat`)
  const stat = text === null ? null : parseProcStat(text)
  if (stat === null || hasEnded(stat)) return null
  // Ticks alone repeat after a reboot.
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.slice(0, 8) ?? ''
  return `${boot}:${stat.startTicks}`
}

function startTimeFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/u, '')
  } catch {
    return null
  }
}

function pidsFromProc(argument: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => readOrNull(`/proc/${pid}/cmdline`)?.split('\0').includes(argument) === true)
}

function pidsFromPs(argument: string): number[] {
  return execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 64e6 })
    .split('\n')
    .filter((line) => line.split(/\s+/u).includes(argument))
    .map((line) => Number.parseInt(line, 10))
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

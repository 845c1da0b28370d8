import { closeSync, copyFileSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../model/settings.ts'
import type { EngineName } from './catalog.ts'

/** A log file is emptied into a `.1` beside it above this many bytes. */
export const largestLog = 10_000_000

/** Where an engine or the supervisor writes. */
export function logFile(settings: Settings, writer: EngineName | 'supervisor'): string {
  return join(settings.folders.logs, `${writer}.log`)
}

/**
 * Keeps a log file below its cap. Its writer holds the file open for appending, so it is copied and emptied in place
 * rather than renamed.
 */
export function capLog(file: string, cap = largestLog): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size <= cap) return
  copyFileSync(file, `${file}.1`)
  truncateSync(file, 0)
}

/** Size of a log file in bytes; 0 when there is none. */
export function logSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * What a Java program said last about why it ended: its last line with an error or a cause, else its last line. Reads at
 * most 64 kB from `from` bytes on; null when nothing was written since.
 */
export function lastComplaint(file: string, from = 0): string | null {
  const size = logSize(file)
  const start = Math.max(from > size ? 0 : from, size - 65_536)
  if (size <= start) return null
  const buffer = Buffer.alloc(size - start)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, buffer, 0, buffer.length, start)
  } finally {
    closeSync(handle)
  }
  return complaintIn(buffer.toString('utf8'))
}

/** The telling line of a Java program's output. */
export function complaintIn(output: string): string | null {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
  const telling =
    lines.findLast((line) => line.startsWith('Caused by:')) ??
    lines.findLast((line) => /\bERROR\b|\b[Ee]rror\b|Exception/u.test(line)) ??
    lines.at(-1)
  return telling === undefined ? null : telling.replace(/^[\d-]+ [\d:.+]+ /u, '').slice(0, 300)
}

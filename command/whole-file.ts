import { createWriteStream } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { diskReason } from '../exchange/folder/disk-reasons.ts'
import { exitCodes, Failure } from '../model/failure.ts'

/** A file that is to be written whole or not at all, and what it is called in a sentence ("export"). */
export type WholeFile = { readonly path: string; readonly what: string }

/** Throws a `Failure` (usage) when the file cannot be written at its place, before any long work begins. */
export async function checkPlace(file: WholeFile): Promise<void> {
  try {
    const { unfinished, isFile } = await placeOf(file)
    if (!isFile) return
    await (await open(unfinished, 'w')).close()
    await rm(unfinished)
  } catch (cause) {
    throw fileFailure(file, cause, exitCodes.usage)
  }
}

/**
 * Writes to a neighbour file and renames it, so that a half-written one never bears the name asked for; a device or a pipe is
 * written to as it is. Throws a `Failure` of one sentence when the disk refuses; what goes wrong with the content itself is
 * thrown as it is.
 */
export async function writeWholeFile(
  file: WholeFile,
  content: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { path, unfinished, isFile } = await placeOf(file)
    if (!isFile) return await pipeline(content, createWriteStream(path), { signal })
    try {
      await pipeline(content, createWriteStream(unfinished, { flush: true }), { signal })
      await rename(unfinished, path)
    } catch (cause) {
      await rm(unfinished, { force: true })
      throw cause
    }
  } catch (cause) {
    throw fileFailure(file, cause, exitCodes.failure)
  }
}

/** Where a link leads, so that the link stays; what would be renamed over a device would take its place. */
async function placeOf(file: WholeFile): Promise<{ path: string; unfinished: string; isFile: boolean }> {
  const path = await realpath(file.path).catch(() => file.path)
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory() === true) throw refusal(file, 'it is a folder', exitCodes.usage)
  return { path, unfinished: `${path}.${process.pid}.unfinished`, isFile: there?.isFile() ?? true }
}

/** Lines with their ends, joined so that a file is not written line by line. */
export async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = ''
  for await (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

function fileFailure(
  file: WholeFile,
  cause: unknown,
  exitCode: (typeof exitCodes)['usage' | 'failure'],
): unknown {
  const reason = diskReason(cause)
  return reason === null ? cause : refusal(file, reason, exitCode, cause)
}

function refusal(
  { path, what }: WholeFile,
  reason: string,
  exitCode: (typeof exitCodes)['usage' | 'failure'],
  cause?: unknown,
): Failure {
  return new Failure(`The ${what} cannot be written to ${path}: ${reason}.`, exitCode, { cause })
}

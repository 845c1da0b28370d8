import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { compareText } from '../../model/compare-text.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { ExitCode } from '../../model/failure.ts'
import { diskReason } from './disk-reasons.ts'
import { removeLeftovers } from './leftovers.ts'
import { outputFolder, scratchPrefix } from './output-folder.ts'
import type { OutputFolder } from './output-folder.ts'

/** A folder that is to be written whole or not at all, and what it is called in a sentence ("export"). */
export type WholeFolder = {
  readonly path: string
  readonly what: string
  /** Whether files of the same names may be replaced. */
  readonly force: boolean
}

/** Throws a `Failure` (usage) when the folder cannot be written at its place, before any long work begins. */
export async function checkFolder(folder: WholeFolder): Promise<void> {
  try {
    const { unfinished } = await placeOf(folder)
    await mkdir(unfinished)
    await rm(unfinished, { recursive: true })
  } catch (cause) {
    throw folderFailure(folder, cause, exitCodes.usage)
  }
}

/**
 * Writes to an unfinished folder and renames it, so that a half-written one never bears the name asked for. Throws a `Failure`
 * of one sentence when the disk refuses; what goes wrong with the content itself is thrown as it is.
 */
export async function writeWholeFolder<Result>(
  folder: WholeFolder,
  work: (folder: OutputFolder) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  try {
    const place = await placeOf(folder)
    await mkdir(place.unfinished)
    // What still writes when something else has failed must not hold its file open.
    const failed = new AbortController()
    try {
      const result = await work(outputFolder(place.unfinished, AbortSignal.any([signal, failed.signal])))
      await removeScratch(place.unfinished)
      await putInPlace(place)
      return result
    } catch (cause) {
      failed.abort()
      await rm(place.unfinished, { recursive: true, force: true })
      throw cause
    }
  } catch (cause) {
    throw folderFailure(folder, cause, exitCodes.failure)
  }
}

type Place = { path: string; unfinished: string; exists: boolean }

/**
 * Where a link leads, so that the link stays. What is unfinished stands on the same disk: beside a new folder, within an old.
 * What killed processes left of the same there goes.
 */
async function placeOf(folder: WholeFolder): Promise<Place> {
  const path = await realpath(folder.path).catch(() => resolve(folder.path))
  const there = await stat(path).catch(() => null)
  if (there === null) {
    const name = new RegExp(`^${RegExp.escape(basename(path))}\\.(\\d+)\\.unfinished$`, 'u')
    await removeLeftovers(dirname(path), name)
    return { path, unfinished: `${path}.${process.pid}.unfinished`, exists: false }
  }
  if (!there.isDirectory()) throw refusal(folder, 'it is a file', exitCodes.usage)
  await removeLeftovers(path, /^\.(\d+)\.unfinished$/u)
  if (!folder.force && (await readdir(path)).length > 0)
    throw refusal(folder, 'it is not empty; --force replaces the files of the same names', exitCodes.usage)
  return { path, unfinished: `${path}/.${process.pid}.unfinished`, exists: true }
}

async function removeScratch(unfinished: string): Promise<void> {
  for (const name of await readdir(unfinished))
    if (name.startsWith(scratchPrefix)) await rm(`${unfinished}/${name}`)
}

/** Of a folder that is there only files of the same names are replaced; those that describe the others come last. */
async function putInPlace({ path, unfinished, exists }: Place): Promise<void> {
  if (!exists) return rename(unfinished, path)
  const names = (await readdir(unfinished)).toSorted((a, b) => rank(a) - rank(b) || compareText(a, b))
  for (const name of names) await rename(`${unfinished}/${name}`, `${path}/${name}`)
  await rm(unfinished, { recursive: true })
}

const describing: readonly string[] = ['CODEBOOK.md', 'CITATION.cff', 'datapackage.json', 'manifest.json']
const rank = (name: string): number => describing.indexOf(name)

function folderFailure(folder: WholeFolder, cause: unknown, exitCode: ExitCode): unknown {
  const reason = diskReason(cause)
  return reason === null ? cause : refusal(folder, reason, exitCode, cause)
}

function refusal({ path, what }: WholeFolder, reason: string, exitCode: ExitCode, cause?: unknown): Failure {
  return new Failure(`The ${what} cannot be written to ${path}: ${reason}.`, exitCode, { cause })
}

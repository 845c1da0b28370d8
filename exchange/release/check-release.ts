import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { diskReason } from '../folder/disk-reasons.ts'
import { exitCodes, Failure, messageOf } from '../../model/failure.ts'
import { jsonText } from '../../model/json-text.ts'
import { articlesFile, importedFile, Manifest, manifestFile } from './manifest.ts'

/** A release as it lies on the disk. */
export type Release = {
  readonly folder: string
  readonly manifest: Manifest
  /** SHA-256 of the manifest: which release it is. */
  readonly id: string
}

/** Larger is no manifest: it names an article in about 110 bytes. */
const largestManifestBytes = 1_000_000_000

/** Reads the manifest at this path, or in this folder. Throws a `Failure` (usage) for what is none. */
export async function readRelease(path: string): Promise<Release> {
  const unreadable = (cause: unknown) =>
    new Failure(
      `The manifest ${path} cannot be read: ${isAbsent(cause) ? 'it is not there' : (diskReason(cause) ?? messageOf(cause))}.`,
      exitCodes.usage,
      { cause },
    )
  try {
    const given = await stat(path)
    const file = given.isDirectory() ? `${path}/${manifestFile}` : path
    if ((await stat(file)).size > largestManifestBytes) throw new Error('it is too large for one')
    const bytes = await readFile(file)
    const parsed = jsonText(Manifest).safeParse(bytes.toString('utf8'))
    const folder = given.isDirectory() ? path : dirname(file)
    if (parsed.success)
      return { folder, manifest: parsed.data, id: createHash('sha256').update(bytes).digest('hex') }
    const [issue] = parsed.error.issues
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
    throw new Failure(
      `The file ${file} is no manifest of a release: ${where}${issue?.message ?? 'it has another shape'}.`,
      exitCodes.usage,
    )
  } catch (cause) {
    throw cause instanceof Failure ? cause : unreadable(cause)
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** A file of a release that is not there, or not as it was released. */
export type Damaged = { readonly name: string; readonly how: 'missing' | 'changed' }

/** The files whose SHA-256 is not that of the manifest, in its order; one that no release is without may not be named at all. */
export async function damagedFiles({ folder, manifest }: Release, signal: AbortSignal): Promise<Damaged[]> {
  const damaged: Damaged[] = manifest.files.some(({ name }) => name === articlesFile)
    ? []
    : [{ name: articlesFile, how: 'missing' }]
  for (const { name, sha256 } of manifest.files) {
    const found = await hashOf(`${folder}/${name}`, signal)
    if (found !== sha256) damaged.push({ name, how: found === null ? 'missing' : 'changed' })
  }
  return damaged
}

/** SHA-256 of a file; null where there is none that can be read. */
async function hashOf(path: string, signal: AbortSignal): Promise<string | null> {
  const sum = createHash('sha256')
  try {
    await pipeline(createReadStream(path), sum, { signal })
  } catch (error) {
    signal.throwIfAborted()
    if (diskReason(error) !== null) return null
    throw error
  }
  return sum.digest('hex')
}

/** Whether a graph can be built from a release without a file. */
export function isNeeded({ name }: Damaged): boolean {
  return name === articlesFile || name === importedFile
}

/** Whether people imported entities that the release was derived with: a file that its manifest does not name counts for nothing. */
export function hasImported({ files }: Manifest): boolean {
  return files.some(({ name }) => name === importedFile)
}

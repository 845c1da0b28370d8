import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { schemaVersion } from '../../cypher/schema/apply-schema.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { expand } from './compress.ts'
import { backupFormat, Header, Line, Trailer } from './format.ts'

/** A longer line is none of ours: an article has half a million letters at most. */
const longestLine = 64 * 1024 * 1024

/**
 * Reads a whole backup through without keeping it, and answers its header and trailer. Throws a `Failure` (usage) when it is no
 * backup, was made by a newer Dramatis, is cut off or was changed, and for a pipe: what was looked through would be gone when
 * it is to be restored.
 */
export async function checkBackup(path: string): Promise<{ header: Header; trailer: Trailer }> {
  const there = await stat(path).catch(() => null)
  if (there !== null && !there.isFile() && !there.isDirectory())
    throw new Failure(`${path} can be read once only: save the backup in a file first.`, exitCodes.usage)
  const sum = createHash('sha256')
  let header: Header | null = null
  let last: Buffer | null = null
  let lines = -1
  for await (const line of linesOf(path)) {
    header ??= headerOf(path, line)
    if (last !== null) sum.update(last).update('\n')
    last = line
    lines += 1
  }
  if (header === null) throw noBackup(path)
  const trailer = Trailer.safeParse(parsed(last))
  if (!trailer.success) throw notWhole(path)
  if (trailer.data.sha256 !== sum.digest('hex') || trailer.data.lines !== lines - 1) throw notWhole(path)
  return { header, trailer: trailer.data }
}

/** A node or the relationships of one, and how many bytes it takes. */
export type SizedLine = { readonly line: Line; readonly bytes: number }

/** The nodes and relationships of a backup that was checked, in their order. */
export async function* readBackup(path: string): AsyncGenerator<SizedLine> {
  let number = 0
  let before: Buffer | null = null
  for await (const line of linesOf(path)) {
    if (before !== null) yield { line: Line.parse(parsed(before)), bytes: before.length }
    before = number === 0 ? null : line
    number += 1
  }
}

function headerOf(path: string, line: Buffer): Header {
  const kind = z.object({ dramatis: z.literal('backup'), format: z.int(), schema: z.int() })
  const found = kind.safeParse(parsed(line))
  if (!found.success) throw noBackup(path)
  const { format, schema } = found.data
  if (format > backupFormat || schema > schemaVersion)
    throw new Failure(
      `${path} was made by a newer Dramatis (format ${format}, schema ${schema}): update Dramatis.`,
      exitCodes.usage,
    )
  const header = Header.safeParse(parsed(line))
  if (!header.success) throw noBackup(path)
  return header.data
}

function parsed(line: Buffer | null): unknown {
  try {
    return line === null ? null : JSON.parse(line.toString('utf8'))
  } catch {
    return null
  }
}

/** The lines of the file as bytes. Only a line feed ends a line: JSON holds other line ends as they are. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of expand(createReadStream(path))) {
      let start = 0
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)])
        rest = []
        length = 0
        start = end + 1
      }
      rest.push(chunk.subarray(start))
      length += chunk.length - start
      if (length > longestLine) throw noBackup(path)
    }
  } catch (error) {
    throw fileFailure(path, error)
  }
  if (length > 0) throw notWhole(path)
}

function fileFailure(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(`There is no file ${path}.`, exitCodes.usage, { cause: error })
    case 'EISDIR':
      return new Failure(`${path} is a folder, not a backup.`, exitCodes.usage, { cause: error })
    case 'EACCES':
    case 'EPERM':
      return new Failure(`You may not read ${path}.`, exitCodes.usage, { cause: error })
    case 'Z_BUF_ERROR':
      return notWhole(path, error)
    case 'Z_DATA_ERROR':
      return error instanceof Error && error.message.includes('header')
        ? noBackup(path)
        : notWhole(path, error)
    default:
      return error
  }
}

function noBackup(path: string): Failure {
  return new Failure(`${path} is no backup of Dramatis.`, exitCodes.usage)
}

function notWhole(path: string, cause?: unknown): Failure {
  return new Failure(
    `${path} is not whole: it was cut off or changed after it was written. Nothing was restored.`,
    exitCodes.usage,
    { cause },
  )
}

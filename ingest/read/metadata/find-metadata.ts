import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { collectBytes } from '../collect-bytes.ts'
import { maximumJsonBytes } from '../limits.ts'
import { isMetadata } from './metadata-table.ts'
import type { MetadataScopes } from './metadata-scopes.ts'

/** How a table of metadata beside its files is called. */
const tableName = 'metadata.csv'

/** Whether a file may be a table of metadata, by its name. */
export const mayBeMetadata = (path: string): boolean => basename(path).toLowerCase() === tableName

/** Takes in the table of metadata that lies in a folder, if one does; `seen` are the folders looked into before. */
export async function enterFolder(
  metadata: MetadataScopes,
  folder: string,
  whole: boolean,
  seen: Set<string>,
): Promise<void> {
  if (seen.has(folder)) return
  seen.add(folder)
  const path = join(folder, tableName)
  const bytes = await readSmall(path)
  if (bytes !== null && isMetadata(bytes)) metadata.add(folder, path, bytes, whole)
}

/** What is not there, is no file (a pipe, a device), or is larger than any such table, is none. */
async function readSmall(path: string): Promise<Uint8Array | null> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > maximumJsonBytes) return null
    return await collectBytes(createReadStream(path), maximumJsonBytes)
  } catch {
    return null
  }
}

import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
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

/** A file that is not there, or larger than any such table, is none. */
async function readSmall(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      return size > maximumJsonBytes ? null : await file.readFile()
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { kindOf } from './sources.ts'
import type { FileKind } from './sources.ts'

/** A file below a folder, or a place that cannot be looked into. */
export type FolderEntry =
  | { found: 'file'; path: string; kind: FileKind }
  | { found: 'other'; extension: string }
  | { found: 'unreadable'; path: string; error: unknown }

/**
 * Everything below a folder, in the order of the names (by code unit, so the same on every machine). Hidden files and
 * folders are passed over; symbolic links to files are followed, those to folders are not, since they may form a ring.
 */
export async function* filesBelow(folder: string): AsyncIterable<FolderEntry> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { found: 'unreadable', path: folder, error }
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) {
      const kind = kindOf(entry.name)
      yield kind === null
        ? { found: 'other', extension: extname(entry.name).toLowerCase() }
        : { found: 'file', path, kind }
    }
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    // Nobody named a dangling link in a folder, so nobody misses it.
    return false
  }
}

import { dirname } from 'node:path'
import { reasonOf } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { readMetadata } from './metadata-table.ts'
import type { MetadataRow, Told } from './metadata-table.ts'

/** What the tables of metadata say that lie in the folders and archives which are read. */
export type MetadataScopes = {
  /** Takes in the table of a folder or an archive; names in it count from there. Of one `whole`, a row about nothing is told. */
  add: (folder: string, table: string, bytes: Uint8Array, whole: boolean) => void
  has: (folder: string) => boolean
  /** What is told about an article by its path; a table nearer to it counts more. */
  of: (path: string) => Told | null
  /** What is wrong in the tables, and which rows were about nothing. */
  complaints: () => ReadOutcome[]
}

type Scope = {
  table: string
  whole: boolean
  rows: Map<string, MetadataRow>
  used: Set<string>
  wrong: ReadOutcome[]
}

/** Opens an empty set of tables. */
export function openMetadata(): MetadataScopes {
  const scopes = new Map<string, Scope>()
  return {
    has: (folder) => scopes.has(folder),
    add: (folder, table, bytes, whole) => {
      const scope: Scope = { table, whole, rows: new Map(), used: new Set(), wrong: [] }
      scopes.set(folder, scope)
      try {
        const { rows, wrong } = readMetadata(bytes, table)
        scope.rows = new Map(rows.map((row) => [row.file, row]))
        scope.wrong = wrong
      } catch (error) {
        scope.wrong.push({ ok: false, path: table, reason: reasonOf(error) })
      }
    },
    of: (path) => {
      const found: Told[] = []
      for (const folder of foldersAbove(path)) {
        const scope = scopes.get(folder)
        const row = scope === undefined ? undefined : rowFor(scope, nameFrom(folder, path))
        if (row !== undefined) found.push(row.told)
      }
      return found.length === 0 ? null : found.reduce((all, nearer) => ({ ...all, ...nearer }))
    },
    complaints: () =>
      [...scopes.values()].flatMap(({ table, whole, rows, used, wrong }) => [
        ...wrong,
        ...[...rows.values()]
          .filter((row) => whole && !used.has(row.file))
          .map((row) => ({
            ok: false as const,
            path: `${table}:${row.line}`,
            reason: `No article was read from "${row.file}".`,
          })),
      ]),
  }
}

/** "a/b/c.txt" → ".", "a", "a/b": the outermost first. */
function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (folder === dirname(folder)) return folders
  }
}

const nameFrom = (folder: string, path: string): string =>
  folder === '.' ? path : path.slice(folder.endsWith('/') ? folder.length : folder.length + 1)

/** "export.csv:12" is a row of a table; a row about the table is about all of them. */
function rowFor(scope: Scope, name: string): MetadataRow | undefined {
  const row = scope.rows.get(name) ?? scope.rows.get(name.replace(/:\d+$/u, ''))
  if (row !== undefined) scope.used.add(row.file)
  return row
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { WrittenFile } from '../folder/output-folder.ts'
import type { Manifest } from './manifest.ts'
import { articlesFile, citationFile, importedFile } from './manifest.ts'

/** How a rebuilt file differs from that of the release; for tables, which rows only one of them has, by their first cells. */
export type Difference = {
  readonly name: string
  readonly how: 'missing' | 'changed'
  readonly onlyReleased: readonly string[]
  readonly onlyRebuilt: readonly string[]
}

/** What tables do not follow from the graph alone: it is told, not made. */
const told: ReadonlySet<string> = new Set([articlesFile, citationFile, importedFile])

/** The files of a release that were rebuilt otherwise. Rows are looked at where the released file is there as it was. */
export async function compareTables(
  manifest: Manifest,
  rebuilt: { folder: string; files: readonly WrittenFile[] },
  released: { folder: string; damaged: readonly { name: string }[] },
): Promise<Difference[]> {
  const made = new Map(rebuilt.files.map((file) => [file.name, file]))
  const damaged = new Set(released.damaged.map(({ name }) => name))
  const differences: Difference[] = []
  for (const { name, sha256 } of manifest.files) {
    if (told.has(name) || made.get(name)?.sha256 === sha256) continue
    const rows = { onlyReleased: [], onlyRebuilt: [] }
    if (!made.has(name)) differences.push({ name, how: 'missing', ...rows })
    else {
      const found =
        name.endsWith('.csv') && !damaged.has(name)
          ? await differingRows(`${released.folder}/${name}`, `${rebuilt.folder}/${name}`)
          : rows
      differences.push({ name, how: 'changed', ...found })
    }
  }
  return differences
}

async function differingRows(
  released: string,
  rebuilt: string,
): Promise<Pick<Difference, 'onlyReleased' | 'onlyRebuilt'>> {
  // Hashes of the rows of one file, and how often each stands there.
  const counts = new Map<string, number>()
  for await (const { hash } of rowsOf(released)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const onlyRebuilt: string[] = []
  for await (const { hash, name } of rowsOf(rebuilt)) {
    const left = counts.get(hash) ?? 0
    if (left === 0) onlyRebuilt.push(name)
    else if (left === 1) counts.delete(hash)
    else counts.set(hash, left - 1)
  }
  const onlyReleased: string[] = []
  for await (const { hash, name } of rowsOf(released)) if (counts.has(hash)) onlyReleased.push(name)
  return { onlyReleased, onlyRebuilt }
}

const Row = z.array(z.string())

/** The rows of a table, each by a hash of all of it and a name that tells it to people. */
async function* rowsOf(path: string): AsyncGenerator<{ hash: string; name: string }> {
  const file = createReadStream(path)
  const rows = file.pipe(parse())
  file.on('error', (error) => rows.destroy(error))
  for await (const given of rows) {
    const row = Row.parse(given)
    yield {
      hash: createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, 16),
      name: row.slice(0, 3).join(' '),
    }
  }
}

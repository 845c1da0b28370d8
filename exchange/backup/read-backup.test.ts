import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exitCodes } from '../../model/failure.ts'
import { backupFormat } from './format.ts'
import type { Header, Trailer } from './format.ts'
import { checkBackup, readBackup } from './read-backup.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-backup-'))
})
afterAll(() => rm(folder, { recursive: true }))

const header: Header = {
  dramatis: 'backup',
  format: backupFormat,
  id: 'b1',
  schema: 1,
  coder: { name: 'rules', version: '2' },
  madeAt: '2026-01-02T03:04:05Z',
  nodes: { Saved: 2 },
}
const nodes = [
  { node: 'Saved', id: 's1', properties: { name: 'one\u2028two\u0085three\rfour' } },
  { node: 'Saved', id: 's2', properties: { name: 'x'.repeat(200_000) } },
]

function backupOf(given: Partial<Header> = {}): string {
  const body = [{ ...header, ...given }, ...nodes].map((line) => `${JSON.stringify(line)}\n`).join('')
  const trailer: Trailer = {
    end: 'backup',
    lines: nodes.length,
    nodes: { Saved: 2 },
    relationships: {},
    canonical: null,
    sha256: createHash('sha256').update(body).digest('hex'),
  }
  return `${body}${JSON.stringify(trailer)}\n`
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test('a whole backup is read line by line', async () => {
  const path = await file('whole.gz', gzipSync(backupOf()))
  expect(await checkBackup(path)).toMatchObject({ header, trailer: { nodes: { Saved: 2 } } })
  const lines = await Array.fromAsync(readBackup(path))
  expect(lines.map(({ line }) => line)).toEqual(nodes)
})

test.for([
  ['cut off', gzipSync(backupOf()).subarray(0, -12)],
  ['cut off between two lines', gzipSync(backupOf().split('\n').slice(0, -2).join('\n').concat('\n'))],
  ['cut off within a line', gzipSync(backupOf().slice(0, -20))],
  ['changed', gzipSync(backupOf().replace('"s1"', '"s3"'))],
  ['without one of its lines', gzipSync(backupOf().split('\n').toSpliced(1, 1).join('\n'))],
  ['emptied', ''],
] as const)('one that was %s is refused', async ([, content]) => {
  const path = await file('broken.gz', content)
  await expect(checkBackup(path)).rejects.toMatchObject({
    message: `${path} is not whole: it was cut off or changed after it was written. Nothing was restored.`,
    exitCode: exitCodes.usage,
  })
})

test.for([
  ['text', 'Anu Tamm met Marko Ilves.'],
  ['other compressed text', gzipSync('Anu Tamm met Marko Ilves.\n')],
  ['other lines of JSON', gzipSync('{"id":"a","text":"b"}\n')],
] as const)('%s is no backup', async ([, content]) => {
  const path = await file('other.gz', content)
  await expect(checkBackup(path)).rejects.toThrow(`${path} is no backup of Dramatis.`)
})

test('what is not there, is a folder or comes from the future is said so', async () => {
  await expect(checkBackup(join(folder, 'none.gz'))).rejects.toThrow(
    `There is no file ${join(folder, 'none.gz')}.`,
  )
  await expect(checkBackup(folder)).rejects.toThrow(`${folder} is a folder, not a backup.`)
  const newer = await file('newer.gz', gzipSync(backupOf({ format: backupFormat + 1 })))
  await expect(checkBackup(newer)).rejects.toThrow(
    `${newer} was made by a newer Dramatis (format ${backupFormat + 1}, schema 1): update Dramatis.`,
  )
})

test('a pipe is refused before anything is removed for it', async () => {
  const path = join(folder, 'pipe')
  await promisify(execFile)('mkfifo', [path])
  await expect(checkBackup(path)).rejects.toMatchObject({
    message: `${path} can be read once only: save the backup in a file first.`,
    exitCode: exitCodes.usage,
  })
})

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withOwnScratch } from './own-scratch.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dramatis-scratch-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

test('a folder is there for the work and gone after it, also when that fails; so is what killed processes left', async () => {
  const parent = String(process.ppid)
  // No process has a number as high as this.
  for (const name of ['4194305', parent]) await mkdir(join(home, 'rebuilding', name), { recursive: true })
  const seen = await withOwnScratch(home, 'rebuilding', async (folder) => {
    await writeFile(join(folder, 'texts'), 'x')
    return readdir(join(home, 'rebuilding'))
  })
  expect(seen.toSorted()).toEqual([String(process.pid), parent].toSorted())
  await expect(
    withOwnScratch(home, 'rebuilding', () => Promise.reject(new Error('the work failed'))),
  ).rejects.toThrow('the work failed')
  expect(await readdir(join(home, 'rebuilding'))).toEqual([parent])
})

test('where there can be none it is said in one sentence', async () => {
  await writeFile(join(home, 'rebuilding'), 'a file')
  await expect(withOwnScratch(home, 'rebuilding', () => Promise.resolve())).rejects.toThrow(
    `${home}/rebuilding cannot be written to: `,
  )
})

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkFolder, writeWholeFolder } from './whole-folder.ts'

const { signal } = new AbortController()
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dramatis-whole-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** No process has a number as high as this. */
const gone = 4_194_305

test('what killed processes left of the same folder goes, what others are at stays', async () => {
  const names = [`talks.${gone}.unfinished`, `talks.${process.ppid}.unfinished`, `other.${gone}.unfinished`]
  for (const name of [...names, 'talksX5.unfinished']) await mkdir(join(root, name))
  await mkdir(join(root, 'full', `.${gone}.unfinished`), { recursive: true })
  const folder = { path: join(root, 'talks'), what: 'release', force: false }
  await checkFolder(folder)
  await checkFolder({ ...folder, path: join(root, 'full') })
  await writeWholeFolder(folder, (output) => output.write('a.csv', 'a'), signal)
  expect((await readdir(root)).toSorted()).toEqual(
    [...names.slice(1), 'full', 'talks', 'talksX5.unfinished'].toSorted(),
  )
  expect(await readdir(join(root, 'full'))).toEqual([])
  expect(await readdir(join(root, 'talks'))).toEqual(['a.csv'])
})

test('a name that the disk does not take is told in one sentence', async () => {
  const path = join(root, 'x'.repeat(300))
  await expect(checkFolder({ path, what: 'release', force: false })).rejects.toThrow(
    `The release cannot be written to ${path}: the name is too long.`,
  )
})

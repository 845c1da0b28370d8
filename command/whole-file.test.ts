import { execFile } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exitCodes } from '../model/failure.ts'
import { checkPlace, inChunks, writeWholeFile } from './whole-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const { signal } = new AbortController()

async function* linesOf(...lines: string[]): AsyncGenerator<string> {
  yield* lines
}

async function* broken(): AsyncGenerator<string> {
  yield 'half'
  throw new Error('the graph is gone')
}

test('a file has its name only when it is whole', async () => {
  const file = { path: join(folder, 'graph.ndjson'), what: 'export' }
  await writeFile(file.path, 'the old one')
  await expect(writeWholeFile(file, broken(), signal)).rejects.toThrow('the graph is gone')
  expect([await readdir(folder), await readFile(file.path, 'utf8')]).toEqual([
    ['graph.ndjson'],
    'the old one',
  ])
  await writeWholeFile(file, inChunks(linesOf('one', 'two')), signal)
  expect([await readdir(folder), await readFile(file.path, 'utf8')]).toEqual([['graph.ndjson'], 'one\ntwo\n'])
})

test('stopping leaves no half file behind', async () => {
  const controller = new AbortController()
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      yield 'x'.repeat(1000)
      controller.abort(new Error('stopped'))
    }
  }
  const file = { path: join(folder, 'graph.ndjson'), what: 'export' }
  await expect(writeWholeFile(file, endless(), controller.signal)).rejects.toThrow(
    'The operation was aborted',
  )
  expect(await readdir(folder)).toEqual([])
})

test('a place where nothing can be written is said before the work', async () => {
  await mkdir(join(folder, 'reports'))
  await expect(checkPlace({ path: join(folder, 'reports'), what: 'backup' })).rejects.toMatchObject({
    message: `The backup cannot be written to ${join(folder, 'reports')}: it is a folder.`,
    exitCode: exitCodes.usage,
  })
  await expect(checkPlace({ path: join(folder, 'none', 'a.gz'), what: 'backup' })).rejects.toThrow(
    `The backup cannot be written to ${join(folder, 'none', 'a.gz')}: there is no such folder.`,
  )
  await checkPlace({ path: join(folder, 'a.gz'), what: 'backup' })
  expect(await readdir(folder)).toEqual(['reports'])
})

test.skipIf(process.getuid?.() === 0)('a folder of somebody else is said in words', async () => {
  await chmod(folder, 0o500)
  await expect(checkPlace({ path: join(folder, 'a.gz'), what: 'backup' })).rejects.toThrow(
    /you may not write there/u,
  )
})

test('a device is written to, never replaced by a file', async () => {
  const file = { path: join(folder, 'full'), what: 'export' }
  await promisify(execFile)('mkfifo', [file.path])
  await checkPlace(file)
  const [read] = await Promise.all([
    readFile(file.path, 'utf8'),
    writeWholeFile(file, linesOf('one\n'), signal),
  ])
  expect([read, (await lstat(file.path)).isFIFO(), await readdir(folder)]).toEqual(['one\n', true, ['full']])
})

test.skipIf(process.platform !== 'linux')('a full disk is said in words', async () => {
  await expect(
    writeWholeFile({ path: '/dev/full', what: 'export' }, linesOf('one\n'), signal),
  ).rejects.toMatchObject({
    message: 'The export cannot be written to /dev/full: the disk is full.',
    exitCode: exitCodes.failure,
  })
  expect((await lstat('/dev/full')).isCharacterDevice()).toBe(true)
})

test('a link stays one', async () => {
  const [file, link] = [join(folder, 'graph.ndjson'), join(folder, 'newest')]
  await writeFile(file, 'the old one')
  await symlink(file, link)
  await writeWholeFile({ path: link, what: 'export' }, linesOf('one\n'), signal)
  expect([(await lstat(link)).isSymbolicLink(), await readFile(file, 'utf8')]).toEqual([true, 'one\n'])
})

test('lines are joined, none is lost', async () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `line ${index}`)
  const chunks = await Array.fromAsync(inChunks(linesOf(...lines)))
  expect(chunks.length).toBeLessThan(10)
  expect(chunks.join('')).toBe(`${lines.join('\n')}\n`)
})

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAnswerCache } from './answer-cache.ts'
import type { Message } from './messages.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-answers-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const asked: Message[] = [{ role: 'user', content: 'What happened?' }]
const answer = '{"claims": []}'

it('keeps an answer for the same words to the same model, and nothing but it', async () => {
  const cache = openAnswerCache(join(folder, 'one'), 'maker/tern:7b')
  expect(await cache.read(asked)).toBeNull()
  await cache.write(asked, answer)
  expect(await cache.read(asked)).toBe(answer)
  expect(await cache.read([{ role: 'user', content: 'What else?' }])).toBeNull()
  expect(await openAnswerCache(join(folder, 'one'), 'maker/tern:8b').read(asked)).toBeNull()

  const files = await readdir(join(folder, 'one'), { recursive: true, withFileTypes: true })
  const stored = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(await Promise.all(stored.map((path) => readFile(path, 'utf8')))).toEqual([
    JSON.stringify({ model: 'maker/tern:7b', content: answer }),
  ])
})

it('takes an entry that cannot be read for none, and does without a folder that cannot be written', async () => {
  const cache = openAnswerCache(join(folder, 'two'), 'tern')
  await cache.write(asked, answer)
  const files = await readdir(join(folder, 'two'), { recursive: true, withFileTypes: true })
  for (const entry of files) if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), '{')
  expect(await cache.read(asked)).toBeNull()

  await writeFile(join(folder, 'file'), '')
  const nowhere = openAnswerCache(join(folder, 'file'), 'tern')
  await nowhere.write(asked, answer)
  expect(await nowhere.read(asked)).toBeNull()
})

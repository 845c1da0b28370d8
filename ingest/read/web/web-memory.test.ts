import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { openWebMemory } from './web-memory.ts'
import type { Remembered } from './web-memory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-web-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (article: string): Remembered => ({
  articles: [article],
  validators: { address: 'https://post.example/1', etag: '"a"', lastModified: null },
  version: '2025-08-22',
})

it('remembers for the next process, and for one beside it', async () => {
  const file = join(folder, 'cache', 'web.sqlite')
  const first = await openWebMemory(file)
  const beside = await openWebMemory(file)
  first.keepPage('https://post.example/1', page('a'))
  expect(beside.page('https://post.example/1')).toEqual(page('a'))
  beside.keepPage('https://post.example/1', page('b'))
  first.close()
  beside.close()
  const next = await openWebMemory(file)
  expect(next.page('https://post.example/1')).toEqual(page('b'))
  expect(next.page('https://post.example/2')).toBeNull()
  next.close()
})

it('takes a note of another shape for none', async () => {
  const memory = await openWebMemory(null)
  memory.keepNote('feed', 'https://post.example/feed', { failures: 2 })
  expect(memory.note('feed', 'https://post.example/feed', z.object({ failures: z.number() }))).toEqual({
    failures: 2,
  })
  expect(memory.note('feed', 'https://post.example/feed', z.object({ failures: z.string() }))).toBeNull()
  expect(memory.note('page', 'https://post.example/feed', z.unknown())).toBeNull()
  memory.close()
})

it('begins anew where its file is broken', async () => {
  const file = join(folder, 'web.sqlite')
  writeFileSync(file, 'This was a database once. '.repeat(100))
  const memory = await openWebMemory(file)
  memory.keepPage('https://post.example/1', page('a'))
  memory.close()
  const next = await openWebMemory(file)
  expect(next.page('https://post.example/1')).toEqual(page('a'))
  next.close()
})

it('does without a folder that it cannot write to', async () => {
  writeFileSync(join(folder, 'file'), '')
  const memory = await openWebMemory(join(folder, 'file', 'web.sqlite'))
  memory.keepPage('https://post.example/1', page('a'))
  expect(memory.page('https://post.example/1')).toEqual(page('a'))
  memory.close()
})

it('drops the oldest of a kind once there are too many', async () => {
  const memory = await openWebMemory(join(folder, 'web.sqlite'), 10)
  memory.keepNote('feed', 'stays', 1)
  for (let number = 0; number < 100; number += 1) {
    memory.keepPage(`https://post.example/${number}`, page('a'))
    await new Promise((passed) => setTimeout(passed, 2))
  }
  const kept = Array.from({ length: 100 }, (_, number) =>
    memory.page(`https://post.example/${number}`),
  ).filter((one) => one !== null)
  expect(kept.length).toBeLessThanOrEqual(20)
  expect(memory.page('https://post.example/99')).toEqual(page('a'))
  expect(memory.note('feed', 'stays', z.number())).toBe(1)
  memory.close()
})

it('keeps fewer of what sites wish, which is long, whatever else is written', async () => {
  const memory = await openWebMemory(null)
  for (let number = 0; number < 2_700; number += 1) {
    memory.keepNote('robots', `https://${number}.example`, number)
    memory.keepNote('feed', `https://${number}.example`, number)
  }
  const kept = (kind: string): number =>
    Array.from({ length: 2_700 }, (_, number) =>
      memory.note(kind, `https://${number}.example`, z.number()),
    ).filter((one) => one !== null).length
  expect(kept('robots')).toBeLessThanOrEqual(2_500)
  expect(kept('feed')).toBe(2_700)
  memory.close()
})

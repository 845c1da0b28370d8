import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lock, tryLock } from './exclusive-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'dramatis-lock-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('one holder at a time; the next one gets it after the release', async () => {
  const file = join(folder, 'shared', 'a.lock')
  const first = tryLock(file)
  expect(first).not.toBeNull()
  expect(tryLock(file)).toBeNull()
  let waited = 0
  const next = lock(file, { waiting: () => (waited += 1) })
  first?.release()
  const second = await next
  expect(second).not.toBeNull()
  expect(waited).toBe(1)
  second?.release()
})

test('patience ends and waiting can be given up', async () => {
  const file = join(folder, 'b.lock')
  const held = tryLock(file)
  expect(await lock(file, { forMs: 100 })).toBeNull()
  await expect(lock(file, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/u)
  held?.release()
})

test('a killed holder leaves nothing behind, and until then holds it whatever the garbage collector takes', async () => {
  const file = join(folder, 'c.lock')
  const holder = spawn(process.execPath, [
    '--expose-gc',
    '--input-type=module-typescript',
    '--eval',
    `const { tryLock } = await import(${JSON.stringify(join(import.meta.dirname, 'exclusive-lock.ts'))})
     const taken = tryLock(${JSON.stringify(file)}) !== null
     gc()
     console.log(taken)
     setInterval(() => undefined, 1000)`,
  ])
  const [said] = await once(holder.stdout, 'data')
  expect(String(said).trim()).toBe('true')
  expect(tryLock(file)).toBeNull()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const taken = tryLock(file)
  expect(taken).not.toBeNull()
  taken?.release()
})

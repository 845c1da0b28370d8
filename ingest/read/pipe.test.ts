import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readArticles } from './read-articles.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipe-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function madePipe(name: string): string {
  const path = join(folder, name)
  execFileSync('mkfifo', [path])
  return path
}

/** Opening a pipe for writing without blocking fails unless somebody reads it, or waits to. */
async function hasReader(path: string): Promise<boolean> {
  try {
    await (await open(path, constants.O_WRONLY | constants.O_NONBLOCK)).close()
    return true
  } catch {
    return false
  }
}

async function readOne(path: string, signal: AbortSignal): Promise<unknown> {
  for await (const outcome of readArticles([path], { published: null, signal })) return outcome
  return null
}

it('reads what is written into a named pipe', async () => {
  const path = madePipe('written')
  const read = readOne(path, new AbortController().signal)
  const writer = await open(path, 'w')
  await writer.write('Marko Ilves met Anu Tamm in Ostrava.')
  await writer.close()
  await expect(read).resolves.toMatchObject({ article: { text: 'Marko Ilves met Anu Tamm in Ostrava.' } })
})

it('lets go of a pipe that says nothing when it is to stop', async () => {
  const path = madePipe('silent')
  const controller = new AbortController()
  const read = readOne(path, controller.signal)
  const writer = await open(path, 'w')
  controller.abort(new Error('Stopped.'))
  await expect(read).rejects.toThrow('Stopped.')
  await expect.poll(() => hasReader(path)).toBe(false)
  await writer.close()
})

it('lets go of a pipe that nobody opens when it is to stop', async () => {
  const path = madePipe('deserted')
  const controller = new AbortController()
  const read = readOne(path, controller.signal)
  // Long enough for the reader to be waiting for a writer; looking would wake it.
  await new Promise((resolve) => setTimeout(resolve, 200))
  controller.abort(new Error('Stopped.'))
  await expect(read).rejects.toThrow('Stopped.')
  await expect.poll(() => hasReader(path)).toBe(false)
})

import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dramatis, freshHome, start } from '../system/dramatis.ts'
import type { Running } from '../system/dramatis.ts'
import { resolve } from 'node:path'

const samples = resolve(import.meta.dirname, '..', '..', 'samples', 'articles')

let home: Awaited<ReturnType<typeof freshHome>>
let holder: Running

beforeAll(async () => {
  home = await freshHome()
  holder = start(['up'], home.environment)
  await holder.line('Dramatis is ready at')
})

afterAll(async () => {
  holder.child.kill('SIGTERM')
  await holder.ended
  await home.remove()
})

test('an ingest killed at any moment and run again ends in the export of one clean run', async () => {
  await dramatis(['forget', '--collection', 'samples'], home.environment)
  expect((await dramatis(['ingest', samples], home.environment)).code).toBe(0)
  const clean = (await dramatis(['export'], home.environment)).stdout

  for (const milliseconds of [500, 1000, 1500, 2000, 2500, 3000, 4000]) {
    await dramatis(['forget', '--collection', 'articles'], home.environment)
    const interrupted = start(['ingest', samples], home.environment)
    await wait(milliseconds)
    interrupted.child.kill('SIGKILL')
    await interrupted.ended
    expect((await dramatis(['ingest', samples], home.environment)).code).toBe(0)
    expect((await dramatis(['export'], home.environment)).stdout).toBe(clean)
  }
})

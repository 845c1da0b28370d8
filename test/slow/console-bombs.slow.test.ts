import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshHome, start } from '../system/dramatis.ts'
import type { Running } from '../system/dramatis.ts'

let home: Awaited<ReturnType<typeof freshHome>>
let server: Running
let url: string

beforeAll(async () => {
  home = await freshHome()
  server = start(['up'], home.environment)
  url = (await server.line('Dramatis is ready at')).split(' ').at(-1) ?? ''
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  await home.remove()
})

const bombs = readFileSync(new URL('../../cypher/console/attacks.cypher', import.meta.url), 'utf8')
  .split(/^---$/mu)
  .map((text) => text.trim())
  .filter((text) => text.startsWith('bomb '))
  .map((text) => text.slice(5))

/** Milliseconds until the status of `/api/actors` is 200 again. */
async function untilAnswered(): Promise<number> {
  const started = performance.now()
  for (;;) {
    const { status } = await fetch(`${url}/api/actors?q=kim`)
    if (status === 200) return performance.now() - started
    await pause(100)
  }
}

test('two bombs at a time, as many as one user may throw, are ended, and others are answered meanwhile', async () => {
  expect(bombs.length).toBeGreaterThan(2)
  const slowest = { bomb: 0, other: 0 }
  for (let at = 0; at < bombs.length; at += 2) {
    const thrown = bombs.slice(at, at + 2).map(async (query) => {
      const started = performance.now()
      const answer = await fetch(`${url}/api/cypher`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, params: { n: 1_000_000_000 } }),
      })
      await answer.arrayBuffer()
      slowest.bomb = Math.max(slowest.bomb, performance.now() - started)
      return answer.status
    })
    const ended = Promise.all(thrown)
    const over = ended.then(() => 'over' as const)
    for (;;) {
      slowest.other = Math.max(slowest.other, await untilAnswered())
      if ((await Promise.race([over, pause(50)])) === 'over') break
    }
    for (const status of await ended) expect([200, 400, 422, 503, 504]).toContain(status)
  }
  console.log(
    `${bombs.length} bombs: ended within ${Math.round(slowest.bomb)} ms, others answered within ${Math.round(slowest.other)} ms`,
  )
  expect(slowest.bomb).toBeLessThan(20_000)
  expect(slowest.other).toBeLessThan(30_000)
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../../model/api/answer.ts'
import { readSettings } from '../../model/settings.ts'
import { engineStatus } from '../../engines/index.ts'
import { freshHome, start } from '../system/dramatis.ts'
import type { Running } from '../system/dramatis.ts'

let home: Awaited<ReturnType<typeof freshHome>>
let holder: Running
let url: string

beforeAll(async () => {
  home = await freshHome()
  holder = start(['up'], home.environment)
  url = (await holder.line('Dramatis is ready at')).split(' ').at(-1) ?? ''
})

afterAll(async () => {
  holder.child.kill('SIGTERM')
  await holder.ended
  await home.remove()
})

test('a killed Neo4j is told as a problem, and the server recovers by itself', async () => {
  expect((await fetch(`${url}/api/actors?q=kim`)).status).toBe(200)
  kill('neo4j')
  const response = await until(
    () => fetch(`${url}/api/actors?q=kim`),
    (answer) => answer.status === 503,
  )
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(Problem.parse(await response.json()).status).toBe(503)
  await until(
    () => fetch(`${url}/api/actors?q=kim`),
    (answer) => answer.status === 200,
  )
})

test('an article whose parse is cut off by a killed CoreNLP is parsed again and loaded', async () => {
  const folder = join(home.home, 'articles')
  await mkdir(folder)
  const names = ['Anu Tamm', 'Marko Ilves', 'Piret Kask', 'Jaan Saar']
  const sentences = names.flatMap((one) =>
    names.filter((other) => other !== one).map((other) => `${one} met ${other} in Oslo on 3 March 2025.`),
  )
  const articles = Array.from({ length: 40 }, (_, number) =>
    JSON.stringify({ text: `Report number ${number}. ${sentences.join(' ')}`, publishedAt: '2025-03-04' }),
  )
  await writeFile(join(folder, 'many.jsonl'), `${articles.join('\n')}\n`)
  const ingest = start(['ingest', folder], home.environment)
  await wait(3000)
  kill('corenlp')
  const ended = await ingest.ended
  expect(ended.code).toBe(0)
  expect(ended.stderr).toContain('40 articles loaded')
})

/** Ends an engine of this home as a crash would. */
function kill(engine: 'neo4j' | 'corenlp'): void {
  const { pid } = engineStatus(readSettings(home.environment))[engine]
  if (pid === null) throw new Error(`${engine} does not run`)
  process.kill(pid, 'SIGKILL')
}

async function until(ask: () => Promise<Response>, holds: (answer: Response) => boolean): Promise<Response> {
  const deadline = Date.now() + 90_000
  for (;;) {
    const answer = await ask()
    if (holds(answer)) return answer
    if (Date.now() > deadline) throw new Error(`still ${answer.status} after 90 s`)
    await wait(200)
  }
}

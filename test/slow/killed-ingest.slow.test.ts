import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineStatus } from '../../engines/index.ts'
import { readSettings } from '../../model/settings.ts'
import { dramatis, freshHome, start } from '../system/dramatis.ts'
import type { Running } from '../system/dramatis.ts'
import { randomFromSeed } from '../seed.ts'
import { writeShortNews } from './short-news.ts'

const kills = 20
const files = 8
const articlesPerFile = 8

let home: Awaited<ReturnType<typeof freshHome>>
let holder: Running
let folder: string
/** The export of one clean run, and how long such a run takes when everything is parsed. */
let clean: string
let cleanMs: number

/** Every parse is cached by the clean run, so that the runs after it are about loading and deriving. */
beforeAll(async () => {
  home = await freshHome()
  folder = join(home.home, 'articles')
  await writeShortNews(folder, files, articlesPerFile)
  holder = start(['up'], home.environment)
  await holder.line('Dramatis is ready at')
  await forget('samples')
  await ingestToTheEnd()
  clean = await exported()
  await forget('articles')
  const started = performance.now()
  await ingestToTheEnd()
  cleanMs = performance.now() - started
})

afterAll(async () => {
  holder.child.kill('SIGTERM')
  await holder.ended
  await home.remove()
})

test(`an ingest killed ${kills} times at random moments and run again ends in the export of one clean run`, async () => {
  const random = randomFromSeed()
  await forget('articles')
  for (let killed = 0; killed < kills;) {
    const milliseconds = Math.round(random() * cleanMs)
    const run = start(['ingest', folder], home.environment)
    const ended = await Promise.race([run.ended, wait(milliseconds, null)])
    if (ended === null) {
      run.child.kill('SIGKILL')
      killed += 1
      const { stderr } = await run.ended
      console.log(`kill ${killed} after ${milliseconds} ms, ${count(stderr, '"loaded"')} articles loaded`)
      continue
    }
    expect(ended.code).toBe(0)
    expect(await exported()).toBe(clean)
    await forgetKilledAt(Math.round(random() * cleanMs))
  }
  await ingestToTheEnd()
  expect(await exported()).toBe(clean)
})

test('eight processes that ingest articles about the same actors at once end in the same export', async () => {
  await forget('articles')
  const runs = Array.from({ length: files }, (_, file) =>
    dramatis(['ingest', join(folder, `news-${file}.jsonl`)], home.environment),
  )
  const ended = await Promise.all(runs)
  expect(ended.map((run) => run.code)).toEqual(Array.from({ length: files }, () => 0))
  expect(await exported()).toBe(clean)
})

test('an ingest whose Neo4j is killed goes on when it is back, or is run again; both end in the same export', async () => {
  // While it loads, and when it is about to derive.
  for (const articlesBefore of [1, files * articlesPerFile]) {
    await forget('articles')
    const run = start(['ingest', folder], home.environment)
    await until(run, articlesBefore)
    const { pid } = engineStatus(readSettings(home.environment)).neo4j
    if (pid === null) throw new Error('Neo4j does not run')
    process.kill(pid, 'SIGKILL')
    const ended = await run.ended
    console.log(`Neo4j killed after ${articlesBefore} articles: exit code ${ended.code}`)
    expect(ended.stderr).not.toMatch(/\n\s+at /u)
    expect([0, 4]).toContain(ended.code)
    if (ended.code === 4) await ingestToTheEnd()
    expect(await exported()).toBe(clean)
  }
})

async function succeed(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await dramatis(args, home.environment)
  if (code !== 0) throw new Error(`dramatis ${args.join(' ')} ended with ${code}: ${stderr.slice(-2000)}`)
  return stdout
}

const ingestToTheEnd = () => succeed(['ingest', folder])
const forget = (collection: string) => succeed(['forget', '--collection', collection])
const exported = () => succeed(['export'])

/** A forgetting that is killed is repeated; only what it left is there to be forgotten then, perhaps nothing. */
async function forgetKilledAt(milliseconds: number): Promise<void> {
  const run = start(['forget', '--collection', 'articles'], home.environment)
  const ended = await Promise.race([run.ended, wait(milliseconds, null)])
  if (ended !== null) return
  run.child.kill('SIGKILL')
  await run.ended
  await dramatis(['forget', '--collection', 'articles'], home.environment)
}

async function until(run: Running, articles: number): Promise<void> {
  let told = ''
  await new Promise<void>((resolve, reject) => {
    run.child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8')
      if (count(told, '"loaded"') >= articles) resolve()
    })
    void run.ended.then(() => reject(new Error('the ingest ended before it was met')))
  })
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { Extraction } from '../../model/extraction.ts'
import { command, dramatis, start } from './dramatis.ts'
import type { Running } from './dramatis.ts'
import { eventsOf, formOf, handIn, hasEnded, hasLoaded, jobThat, manyArticles } from './jobs.ts'
import { sharedDramatis } from './one-dramatis.ts'
import type { SharedDramatis } from './one-dramatis.ts'

/**
 * One `up` holds the engines, so that every other command attaches to them as a user's second terminal would. What the tests
 * in the browser have left in its graph is forgotten first, so no other file may come after this one (test/changing-last.ts).
 */
let home: SharedDramatis
let folder: string

beforeAll(async () => {
  const shared = sharedDramatis()
  if (shared === undefined) throw new Error('test/system/one-dramatis.ts has started none.')
  home = shared
  folder = join(home.home, 'articles')
  await mkdir(folder)
  const { stdout } = await dramatis(['collections'], home.environment)
  for (const line of stdout.trimEnd().split('\n')) {
    const [collection = ''] = line.split('\t')
    await dramatis(['forget', '--collection', collection], home.environment)
  }
})

const story = [
  'Lanian President Anu Tamm met Vostrian Foreign Minister Marko Ilves in Oslo on 3 March 2025.',
  'Ilves condemned Belgium on Tuesday, the Northern News Agency (NNA) reported.',
].join(' ')

test('extract reads standard input and prints one extraction', async () => {
  const ended = await dramatis(['extract', '-', '--published', '2025-03-06'], home.environment, story)
  expect(ended.code).toBe(0)
  const extraction = Extraction.parse(JSON.parse(ended.stdout))
  expect(extraction.article).toMatchObject({ text: story, publishedAt: '2025-03-06' })
  expect(
    extraction.claims.map(({ type, actors, recipients, date }) => ({
      type,
      actors,
      recipients,
      from: date?.from,
    })),
  ).toEqual([
    {
      type: 'CONSULT',
      actors: ['person:anu-tamm', 'person:marko-ilves'],
      recipients: [],
      from: '2025-03-03',
    },
    { type: 'ACCUSE', actors: ['person:marko-ilves'], recipients: ['country:BEL'], from: '2025-03-04' },
  ])
  expect(extraction.claims[1]?.saidBy).toEqual(['org:northern-news-agency'])
})

test('ingesting the same folder twice changes nothing', async () => {
  await writeFile(
    join(folder, 'talks.jsonl'),
    `${JSON.stringify({ text: story, outlet: 'Lanian Post', publishedAt: '2025-03-06' })}\n`,
  )
  const first = await dramatis(['ingest', folder], home.environment)
  expect(first.code).toBe(0)
  const exported = await dramatis(['export'], home.environment)
  const second = await dramatis(['ingest', folder], home.environment)
  expect(second.code).toBe(0)
  expect(second.stderr).toContain('0 articles loaded with 0 claims, 1 already known, 0 left out')
  const again = await dramatis(['export'], home.environment)
  expect(exported.stdout.length).toBeGreaterThan(1000)
  expect(again.stdout).toBe(exported.stdout)
  const doctor = await dramatis(['doctor'], home.environment)
  expect(doctor.stdout).toContain('\nledger   1 article loaded.\n')
})

test('broken files among good ones are named with the reason, the rest is loaded, the exit code says so', async () => {
  const mixed = join(home.home, 'mixed')
  await mkdir(mixed)
  await writeFile(join(mixed, 'good.txt'), 'Anu Tamm praised Marko Ilves on 5 March 2025.')
  await writeFile(join(mixed, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7]))
  await writeFile(join(mixed, 'empty.txt'), '')
  await writeFile(join(mixed, 'long-line.txt'), 'x'.repeat(5 * 1024 * 1024))
  await writeFile(join(mixed, 'malformed.jsonl'), '{"text": "Anu Tamm met Marko Ilves."\n')
  await writeFile(join(mixed, 'no-sentence.txt'), '*** --- ***\n')
  const ended = await dramatis(['ingest', mixed], home.environment)
  expect(ended.code).toBe(3)
  const refused = ended.stderr
    .split('\n')
    .filter((line) => line.includes('"refused"'))
    .map((line) => line.match(/mixed\/([\w-]+)/u)?.[1] ?? '')
    .toSorted()
  expect(refused).toEqual(['binary', 'empty', 'long-line', 'malformed', 'no-sentence'])
  expect(ended.stderr).toMatch(/1 article loaded with 1 claim, 0 already known, 5 left out/u)
  const forgotten = await dramatis(['forget', join(mixed, 'good.txt'), 'nowhere.txt'], home.environment)
  expect({ code: forgotten.code, said: forgotten.stderr.split('\n').slice(-3) }).toEqual({
    code: 3,
    said: ['There was nothing of the name "nowhere.txt" to forget.', '1 article forgotten.', ''],
  })
})

test('an assistant that starts dramatis mcp finds who was ingested', async () => {
  const environment = Object.fromEntries(
    Object.entries(home.environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [command, 'mcp'],
      env: environment,
      stderr: 'ignore',
    }),
  )
  try {
    const found = await client.callTool({ name: 'search_actors', arguments: { name: 'tamm' } })
    expect(JSON.stringify(found.content)).toContain('person:anu-tamm')
  } finally {
    await client.close()
  }
})

test('a backup is refused when it is cut off, asks before it removes anything, and brings everything back', async () => {
  const place = join(home.home, 'backups')
  await mkdir(place)
  const [whole, cut] = [join(place, 'whole.gz'), join(place, 'cut.gz')]
  const before = await dramatis(['export'], home.environment)
  const backedUp = await dramatis(['backup', whole], home.environment)
  expect([backedUp.code, await readdir(place)]).toEqual([0, ['whole.gz']])
  const bytes = await readFile(whole)
  await writeFile(cut, bytes.subarray(0, bytes.length / 2))
  expect(await dramatis(['restore', cut, '--replace'], home.environment)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${cut} is not whole: it was cut off or changed after it was written. Nothing was restored.\n`,
  })
  const asked = await dramatis(['restore', whole], home.environment)
  expect(asked.code).toBe(2)
  expect(asked.stderr).toMatch(
    /^This graph holds 1 article, 1 collection, .*: --replace removes it all and puts the backup in its place\.$/mu,
  )
  const restored = await dramatis(['restore', whole, '--replace'], home.environment)
  expect(restored.stderr).toContain('What was derived from it equals the original.')
  expect(restored.code).toBe(0)
  const after = await dramatis(['export', '--collection', 'articles'], home.environment)
  expect(after.stdout).toBe(before.stdout)
  const listed = await dramatis(['collections'], home.environment)
  expect(listed.stdout).toBe('articles\t1 article\tarticles\n')
})

test('articles handed in over the API are read; cancelled work stays, killed work goes on after a restart', async () => {
  const collection = 'Handed in'
  const articles = manyArticles(80)
  // A second server on the engines of the first, which stay when this one is killed.
  const first = start(['up'], home.environment)
  const url = await addressOf(first)
  const text = await handIn(url, { ...articles[0], collection })
  expect(await eventsOf(url, text.id)).toEqual(['job', 'step', 'step', 'end'])
  expect(await jobThat(url, text.id, hasEnded)).toMatchObject({ state: 'done', counts: { loaded: 1 } })

  const cancelled = await handIn(url, formOf('day.jsonl', articles, collection))
  await jobThat(url, cancelled.id, hasLoaded)
  await fetch(`${url}/api/jobs/${cancelled.id}/cancel`, { method: 'POST' })
  const { state, counts } = await jobThat(url, cancelled.id, hasEnded)
  expect([state, counts.loaded >= 20, counts.loaded < articles.length]).toEqual(['cancelled', true, true])

  const killed = await handIn(url, formOf('day.jsonl', articles, collection))
  await jobThat(url, killed.id, hasLoaded)
  first.child.kill('SIGKILL')
  await first.ended
  const second = start(['up'], home.environment)
  const done = await jobThat(await addressOf(second), killed.id, hasEnded)
  expect([done.state, done.counts.loaded + done.counts.known]).toEqual(['done', articles.length])
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
})

/** Where a server says that it is. */
async function addressOf(server: Running): Promise<string> {
  return (await server.line('Dramatis is ready at')).split(' ').at(-1) ?? ''
}

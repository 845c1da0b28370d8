import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { inTurn } from '../../cypher/load/turn.ts'
import { decide, undo } from '../../ingest/derive/decisions/decide.ts'
import { selectClaim } from '../../ingest/derive/decisions/select.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { claimId } from '../../model/identity.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { callArticle, loadLeaders } from '../../test/fixtures/leaders.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { compress } from './compress.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-backup-'))
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

/** Two collections, two coders, an article in quarantine, a job, and what people decided and saved. */
async function fill(): Promise<void> {
  await loadLeaders(graph)
  const coder = { name: 'llm:tern-7b', version: '1a' }
  const theirs = callArticle.claims.map((claim) => ({
    ...claim,
    id: claimId({ ...claim, article: callArticle.article.id, coder: coder.name, ordinal: 0 }),
    coder: coder.name,
    coderVersion: coder.version,
  }))
  await loadBatch(graph, [{ ...callArticle, claims: theirs }], { ...loadOptions, coder })
  const poison = anArticle({ outlet: 'x'.repeat(40_000), path: 'poison.txt' })
    .says('It rained.')
    .build()
  await loadBatch(graph, [poison], loadOptions)
  await graph.command(`
    CREATE (:Decision {id: 'd1', kind: 'rename', selectors: '[{"key":"person:anu-tamm"}]', by: 'Ana', at: '2026-01-02T03:04:05Z', undoneAt: '2026-01-03T03:04:05Z'}),
      (:Saved {id: 's1', kind: 'note', name: 'A note\u2028on two lines', by: 'Ana', at: '2026-01-02T03:04:05Z', content: '{"text":"“ü”"}'}),
      (:Job {id: 'j1', kind: 'text', state: 'running', by: 'Ana', createdAt: '2026-01-02T03:04:05Z'})`)
  await derive(graph)
}

/** All that must come back: the canonical export, links, ledger, decisions, saved things, collections. */
async function content(): Promise<unknown> {
  return {
    lines: await exportLines(graph),
    links: await graph.command(
      'MATCH (a:Actor)-[link:LINKED]->(b:Actor) RETURN a.id AS a, b.id AS b, properties(link) AS link ORDER BY a, b',
    ),
    nodes: await graph.command(
      `MATCH (n) WHERE n:LedgerEntry OR n:Decision OR n:Saved OR n:Collection OR n:LocalKey
       RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties ORDER BY labels, id`,
    ),
    articles: await graph.command('MATCH (a:Article) RETURN a.id AS id, a.ingestedAt AS at ORDER BY id'),
    // A whole number and one with a fraction are two kinds in Neo4j, and one in JSON.
    numbers: await graph.command(
      'MATCH (c:Claim) RETURN c.id AS id, toString(c.quad) AS quad, toString(c.intensity) AS intensity ORDER BY id',
    ),
  }
}

async function* backupLines(): AsyncGenerator<string> {
  for await (const line of writeBackup(graph, { madeAt: '2026-01-02T03:04:05Z' })) yield `${line}\n`
}

async function backUp(name: string): Promise<string> {
  const path = join(folder, name)
  await pipeline(compress(backupLines()), createWriteStream(path))
  return path
}

test('a restored graph is the one that was backed up', async () => {
  await fill()
  const before = await content()
  const path = await backUp('whole.gz')
  await emptyGraph(graph)
  const report = await restoreBackup(graph, path)
  expect(report).toEqual({
    nodes: expect.objectContaining({
      Article: 4,
      Collection: 3,
      Decision: 1,
      Saved: 1,
      Job: 1,
      LedgerEntry: 6,
    }),
    equal: true,
  })
  expect(await content()).toEqual(before)
  expect(await graph.command('MATCH (j:Job) RETURN j.state AS state')).toEqual([{ state: 'cancelled' }])
  expect(await graph.command("MATCH (d:Dramatis {id: 'restore'}) RETURN d")).toEqual([])
  expect(gunzipSync(await readFile(path)).toString('utf8')).not.toContain(inject('neo4j').password)
})

test('what people decided comes along, and can still be undone', async () => {
  const news = newsOfLania()
  const claims = news[0]?.claims.map((claim) => claim.id) ?? []
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
  const undecided = await exportLines(graph)
  const ana = { by: 'Ana', reason: 'the record says so' }
  const made = [
    await decide(graph, { kind: 'reject', selectors: [await selectClaim(graph, claims[1] ?? '')], ...ana }),
    await decide(graph, {
      kind: 'correct',
      selectors: [await selectClaim(graph, claims[0] ?? '')],
      corrections: { type: 'SUPPORT', actors: ['country:BEL'], date: null, place: null },
      ...ana,
    }),
  ]
  await derive(graph)
  const before = await content()
  const path = await backUp('decided.gz')
  await emptyGraph(graph)
  expect((await restoreBackup(graph, path)).equal).toBe(true)
  expect(await content()).toEqual(before)
  for (const { id } of made) await undo(graph, id, 'Ana')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(undecided)
})

test('it takes the place of whatever was there', async () => {
  await fill()
  const before = await content()
  const path = await backUp('replacing.gz')
  await emptyGraph(graph)
  await loadBatch(graph, newsOfLania(), loadOptions)
  await derive(graph)
  expect((await restoreBackup(graph, path)).equal).toBe(true)
  expect(await content()).toEqual(before)
})

test('broken off anywhere, the graph takes no other work, and a second restore finishes or begins anew', async () => {
  await loadBatch(graph, newsOfLania(), loadOptions)
  await derive(graph)
  const other = await content()
  const otherPath = await backUp('other.gz')
  await emptyGraph(graph)
  await fill()
  const before = await content()
  const path = await backUp('broken-off.gz')
  for (const [steps, next] of [
    [0, path],
    [9, otherPath],
    [17, path],
  ] as const) {
    const controller = new AbortController()
    let done = 0
    const restoring = restoreBackup(graph, path, {
      signal: controller.signal,
      report: () => {
        done += 1
        if (done > steps) controller.abort(new Error('broken off'))
      },
    })
    await expect(restoring).rejects.toThrow('broken off')
    await expect(inTurn(graph, async () => 'done')).rejects.toThrow(
      'This graph is half restored: run "dramatis restore" again to finish it.',
    )
    expect((await restoreBackup(graph, next)).equal).toBe(true)
    expect(await content()).toEqual(next === path ? before : other)
  }
})

test('a commit whose answer was lost is not written twice', async () => {
  await fill()
  const before = await content()
  const path = await backUp('twice.gz')
  const twice: Graph = {
    ...graph,
    write: async (work, options) => {
      await graph.write(work, options)
      return graph.write(work, options)
    },
  }
  expect((await restoreBackup(twice, path)).equal).toBe(true)
  expect(await content()).toEqual(before)
})

test('of two restores at once the later one goes through', async () => {
  await fill()
  const path = await backUp('at-once.gz')
  let later: Promise<unknown> | null = null
  const earlier = restoreBackup(graph, path, {
    report: ({ phase }) => {
      if (phase === 'writing') later ??= restoreBackup(graph, path)
    },
  })
  await expect(earlier).rejects.toThrow('Another "dramatis restore" has taken over.')
  await expect(later).resolves.toMatchObject({ equal: true })
})

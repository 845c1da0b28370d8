/**
 * `npm run bench:export -- [--articles 20000] [--actors 5000] [--formats csv,parquet,xlsx]` measures how fast the tables are
 * written and that memory does not grow with them: generated articles (12 claims and 80 mentions each) are loaded and derived
 * in an empty database of its own, then each format is written to a temporary folder by a process of its own: rows a second,
 * the peak of resident memory, bytes.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openGraph } from '../cypher/connection.ts'
import type { GraphAddress } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { outputFolder } from '../exchange/folder/output-folder.ts'
import { exportFormats } from '../exchange/formats.ts'
import { ofOneMoment } from '../exchange/rows/source.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { startEngines } from '../test/engines/temporary-home.ts'
import { generatedNews } from './generated-news.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    actors: { type: 'string', default: '5000' },
    formats: { type: 'string', default: 'csv,parquet,xlsx' },
    /** Set for the process that writes one format: the address of the graph, as JSON. */
    graph: { type: 'string' },
  },
})
const articles = Number(values.articles)
const batch = 50

/** Writes one format and tells what it took. */
async function writeOne(address: GraphAddress, name: string): Promise<void> {
  const format = exportFormats.find((one) => one.name === name)
  if (format === undefined) throw new RangeError(`no format ${name}`)
  const write = format.prepare((schema) => schema.parse({}))
  const graph = openGraph(address)
  const path = await mkdtemp(join(tmpdir(), 'dramatis-bench-'))
  const { signal } = new AbortController()
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 100)
  try {
    const folder = outputFolder(path, signal)
    const source = { graph, scope: { kind: 'everything' }, text: 'quotes', signal, report: () => {} } as const
    const started = performance.now()
    await ofOneMoment(graph, () => write(source, folder))
    const seconds = (performance.now() - started) / 1000
    const bytes = folder.files().reduce((sum, file) => sum + file.bytes, 0)
    say(
      `${name}: ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles and ${((articles * 12) / seconds).toFixed(0)} claims a second, ${megabytes(bytes)} MB, peak of memory ${megabytes(peak)} MB`,
    )
  } finally {
    clearInterval(watch)
    await graph.close()
    await rm(path, { recursive: true, force: true })
  }
}

async function measureAll(): Promise<void> {
  const { lease, stop } = await startEngines(['neo4j'])
  try {
    if (lease.neo4j === null) throw new Error('Neo4j was wanted and did not come')
    const graph = openGraph(lease.neo4j)
    await applySchema(graph)
    const loading = {
      collection: { id: 'bench', name: 'Generated', kind: 'user' as const },
      ingestedAt: '2026-01-02T03:04:05Z',
    }
    for (let start = 0; start < articles; start += batch) {
      const count = Math.min(batch, articles - start)
      const news = Array.from({ length: count }, (_, index) =>
        generatedNews(start + index, Number(values.actors)),
      )
      await loadBatch(graph, news, loading)
    }
    await derive(graph)
    await graph.close()
    say(`${articles} articles, ${articles * 12} claims, ${articles * 80} mentions`)
    for (const name of values.formats.split(',')) await inProcessOfItsOwn(lease.neo4j, name)
  } finally {
    await stop()
  }
}

function inProcessOfItsOwn(address: GraphAddress, name: string): Promise<void> {
  const args = ['--articles', values.articles, '--formats', name, '--graph', JSON.stringify(address)]
  const child = spawn(process.execPath, [import.meta.filename, ...args], { stdio: 'inherit' })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${name} ended with ${code}`))))
  })
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (values.graph === undefined) await measureAll()
else await writeOne(JSON.parse(values.graph), values.formats)

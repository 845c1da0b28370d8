/**
 * `npm run bench:export -- [--articles 4000] [--copies 0] [--actors 5000] [--formats csv,parquet,…] [--scope own]` measures how fast each
 * format is written and that memory does not grow with the graph. Generated articles (12 claims and 80 mentions each) are loaded
 * and derived in a database of its own, then copied within it `--copies` times (`--articles 4000 --copies 20`: a million
 * claims); each format is written to a temporary folder by a process of its own, whose seconds, bytes and peak of resident
 * memory make the table. With NEO4J_URI that database is used, filled where it has no article, and left as it is.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openGraph } from '../cypher/connection.ts'
import type { Graph, GraphAddress } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { outputFolder } from '../exchange/folder/output-folder.ts'
import { exportFormats } from '../exchange/formats.ts'
import { ofOneMoment } from '../exchange/rows/source.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { generatedNews } from './generated-news.ts'
import { benchDatabase } from './graph/bench-database.ts'
import { copyGraph } from './graph/copy-graph.ts'
import { countGraph } from './graph/count-graph.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    copies: { type: 'string', default: '0' },
    actors: { type: 'string', default: '5000' },
    /** `own` reads as for a user whose home still holds the samples: events are derived again for the part. */
    scope: { type: 'string', default: 'everything' },
    formats: { type: 'string', default: exportFormats.map(({ name }) => name).join(',') },
    /** Set for the process that writes one format: the address of the graph, as JSON. */
    graph: { type: 'string' },
  },
})
const batch = 50

const Address = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string(),
})

/** What writing a format took; megabytes are of 2^20 bytes. */
const Measured = z.object({
  format: z.string(),
  seconds: z.number(),
  megabytes: z.number(),
  peakMegabytes: z.number(),
  notes: z.array(z.string()),
})
type Measured = z.infer<typeof Measured>

/** What Neo4j has by default, not the small one of the tests. */
const sizes = { NEO4J_HEAP: '2g', NEO4J_PAGE_CACHE: '1g' }

/** Writes one format and tells what it took. */
async function writeOne(address: GraphAddress, name: string): Promise<void> {
  const format = exportFormats.find((one) => one.name === name)
  if (format === undefined) throw new Failure(`There is no format ${name}.`, exitCodes.usage)
  const write = format.prepare((schema) => schema.parse({}))
  const graph = openGraph(address)
  const path = await mkdtemp(join(tmpdir(), 'dramatis-bench-'))
  const { signal } = new AbortController()
  try {
    const folder = outputFolder(path, signal)
    const report = everyMinute((status) => tell(`${name}: ${status}, ${peakMegabytes()} MB so far`))
    const scope = { kind: values.scope === 'own' ? 'own' : 'everything' } as const
    const source = { graph, scope, text: 'quotes', signal, report } as const
    const started = performance.now()
    const notes = await ofOneMoment(graph, () => write(source, folder))
    const bytes = folder.files().reduce((sum, file) => sum + file.bytes, 0)
    const measured: Measured = {
      format: name,
      seconds: (performance.now() - started) / 1000,
      megabytes: Math.round(bytes / 1_048_576),
      peakMegabytes: peakMegabytes(),
      notes: [...notes],
    }
    say(JSON.stringify(measured))
  } finally {
    await graph.close()
    await rm(path, { recursive: true, force: true })
  }
}

async function measureAll(): Promise<void> {
  const { address, stop } = await benchDatabase(sizes)
  try {
    const graph = openGraph(address)
    try {
      await fill(graph)
      const counts = await countGraph(graph)
      say(
        Object.entries(counts)
          .map(([what, count]) => `${what} ${count.toLocaleString('en')}`)
          .join(', '),
      )
    } finally {
      await graph.close()
    }
    const measured: Measured[] = []
    for (const name of values.formats.split(',')) measured.push(await inProcessOfItsOwn(address, name))
    say(tableOf(measured))
  } finally {
    await stop()
  }
}

/** Loads, derives and copies, unless there are articles already. */
async function fill(graph: Graph): Promise<void> {
  if ((await countGraph(graph)).articles > 0) return
  await applySchema(graph)
  const articles = Number(values.articles)
  const loading = {
    collection: { id: 'bench', name: 'Generated', kind: 'user' as const },
    ingestedAt: '2026-01-02T03:04:05Z',
  }
  const started = performance.now()
  for (let start = 0; start < articles; start += batch) {
    const count = Math.min(batch, articles - start)
    const news = Array.from({ length: count }, (_, index) =>
      generatedNews(start + index, Number(values.actors)),
    )
    await loadBatch(graph, news, loading)
  }
  tell(`${articles} articles loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const { milliseconds } = await derive(graph)
  tell(`derived in ${(milliseconds / 1000).toFixed(0)} s`)
  if (Number(values.copies) > 0) await copyGraph(graph, Number(values.copies), tell)
}

async function inProcessOfItsOwn(address: GraphAddress, name: string): Promise<Measured> {
  const args = ['--formats', name, '--scope', values.scope, '--graph', JSON.stringify(address)]
  const child = spawn(process.execPath, [import.meta.filename, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
  await new Promise<void>((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${name} ended with ${code}`))))
  })
  const measured = Measured.parse(JSON.parse(told))
  tell(rowOf(measured))
  for (const note of measured.notes) tell(`  ${note}`)
  return measured
}

function tableOf(measured: readonly Measured[]): string {
  return [
    '| format | seconds | MB written | peak memory, MB |',
    '| --- | ---: | ---: | ---: |',
    ...measured.map(rowOf),
  ].join('\n')
}

function rowOf({ format, seconds, megabytes, peakMegabytes: peak }: Measured): string {
  return `| ${format} | ${seconds.toFixed(1)} | ${megabytes} | ${peak} |`
}

/** The peak of this process's resident memory; the system tells it in kilobytes. */
function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

function everyMinute(told: (status: string) => void): (status: string) => void {
  let last = performance.now()
  return (status) => {
    if (performance.now() - last < 60_000) return
    last = performance.now()
    told(status)
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

try {
  if (values.graph === undefined) await measureAll()
  else await writeOne(Address.parse(JSON.parse(values.graph)), values.formats)
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}

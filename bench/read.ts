/**
 * `npm run bench:read -- [--files 1000] [--words 600]` measures how fast files become articles, before any parse: generated
 * PDFs, Word documents and web pages, each kind for itself and then all in one folder, with the peak of the memory of this
 * process and of those it started. Goal: 20 files a second together (issue "Any source in"). The files are made one after
 * another from the samples, the same in every run, in a temporary folder that is removed again.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from '../ingest/read/read-articles.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { benchmarkArticles } from './articles.ts'
import { makers } from './generated-files.ts'
import type { GeneratedKind, Story } from './generated-files.ts'

const goal = 20
const kinds: readonly GeneratedKind[] = ['pdf', 'docx', 'html']
/** So many texts are put together; the files number them. */
const texts = 50
const lookEveryMs = 20

async function storiesOf(words: number): Promise<(index: number) => Story> {
  const samples = join(import.meta.dirname, '..', 'samples')
  const articles = await benchmarkArticles([samples], texts, words)
  return (index) => {
    const article = articles[index % articles.length]
    if (article === undefined) throw new Failure('There is no text to make files of.')
    return {
      title: article.title ?? 'What happened in Pelmark on Friday',
      author: 'Pille Oja',
      publishedAt: '2025-08-22',
      paragraphs: [...article.text.split('\n\n'), `This is file number ${index + 1} of the folder.`],
    }
  }
}

/** Writes the files, one folder a kind; how many each has. */
function writeFiles(folder: string, files: number, story: (index: number) => Story): void {
  for (const kind of kinds) mkdirSync(join(folder, kind))
  for (let index = 0; index < files; index += 1) {
    const kind = kinds[index % kinds.length] ?? 'pdf'
    writeFileSync(join(folder, kind, `${String(index).padStart(6, '0')}.${kind}`), makers[kind](story(index)))
  }
}

async function measure(name: string, folder: string): Promise<number> {
  const memory = memoryWatch()
  const started = performance.now()
  let read = 0
  let characters = 0
  for await (const outcome of readArticles([folder], { published: null })) {
    if (!outcome.ok) throw new Failure(`${outcome.path}: ${outcome.reason}`)
    read += 1
    characters += outcome.article.text.length
  }
  const seconds = (performance.now() - started) / 1000
  const rate = read / seconds
  process.stdout.write(
    `${name}: ${read} files of ${Math.round(characters / read)} characters in ${seconds.toFixed(1)} s, ${rate.toFixed(0)} a second; ${memory.told()}\n`,
  )
  return rate
}

/** The peak of resident memory: of this process, and of this one with those it started (Linux tells them). */
function memoryWatch() {
  let own = 0
  let all = 0
  const timer = setInterval(() => {
    const { rss } = process.memoryUsage()
    own = Math.max(own, rss)
    all = Math.max(all, rss + startedBytes())
  }, lookEveryMs)
  return {
    told: (): string => {
      clearInterval(timer)
      return `peak memory ${megabytes(own)} MB, with the reading process ${megabytes(all)} MB`
    },
  }
}

function startedBytes(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')
    return children.reduce((sum, child) => sum + residentBytes(child), 0)
  } catch {
    return 0
  }
}

function residentBytes(processId: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { files: { type: 'string', default: '1000' }, words: { type: 'string', default: '600' } },
  })
  const files = Number(values.files)
  const words = Number(values.words)
  if (![files, words].every((number) => Number.isInteger(number) && number > 0))
    throw new Failure('--files and --words are whole numbers from 1 up.', exitCodes.usage)
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-read-'))
  try {
    writeFiles(folder, files, await storiesOf(words))
    for (const kind of kinds) await measure(kind, join(folder, kind))
    const rate = await measure('together', folder)
    process.stdout.write(
      `ratio of the rate to ${goal} files a second: ${(rate / goal).toFixed(1)} (goal ≥ 1.0)\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}

import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { catalog } from './catalog.ts'
import type { EngineName } from './catalog.ts'
import { lock } from './exclusive-lock.ts'
import { fetchedFolders, isFetched, loopbackProvider, recipeOf } from './fetched.ts'
import type { FetchMarker } from './fetched.ts'
import { ensureJdkAndMaven } from './java-installation.ts'
import { explainMavenFailure, mavenBegins, readMavenLine } from './maven-output.ts'
import { describeFetch, step } from './progress.ts'
import type { Report } from './progress.ts'

const execute = promisify(execFile)

/** Milliseconds between two progress lines. */
const reportEveryMs = 250

/**
 * Brings the engines' jars into the engines folder, unless they are there. One fetch runs at a time on a machine: a second
 * one waits and then finds the work done. An interrupted fetch goes on where it was: Maven keeps what it has downloaded,
 * and a folder counts only with its marker, written last. Throws a `Failure` (engine) when Maven, the network or a
 * checksum says no.
 */
export async function fetchEngines(
  settings: Settings,
  which: readonly EngineName[],
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const missing = () => which.filter((engine) => !isFetched(settings, engine))
  if (missing().length === 0) return
  makeEnginesFolder(settings)
  const held = await lock(join(settings.folders.engines, 'fetch.lock'), {
    waiting: () => report(step('wait', null, 'Waiting for another command that fetches the engines')),
    ...(signal === undefined ? {} : { signal }),
  })
  try {
    const wanted = missing()
    if (wanted.length === 0) return
    const tools = await ensureJdkAndMaven(report)
    for (const engine of wanted) await fetchOne(settings, engine, tools, report, signal)
  } finally {
    held?.release()
  }
}

type Tools = Awaited<ReturnType<typeof ensureJdkAndMaven>>

async function fetchOne(
  settings: Settings,
  engine: EngineName,
  tools: Tools,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { title, version } = catalog[engine]
  const folders = fetchedFolders(settings, engine)
  const jars = join(folders.partial, 'jars')
  removeLeftovers(settings, engine)
  mkdirSync(jars, { recursive: true })
  await copyDependencies(engine, jars, tools, report, signal)
  if (engine === 'corenlp') {
    report(step('compile', engine, 'Compiling the class that keeps CoreNLP on the loopback address'))
    await compileLoopbackProvider(tools.jdk.javac, join(folders.partial, 'classes'))
  }
  const { files, bytes } = contentOf(jars)
  rmSync(folders.root, { recursive: true, force: true })
  renameSync(folders.partial, folders.root)
  const marker: FetchMarker = { version, recipe: recipeOf(engine), files, bytes }
  writeFileSync(`${folders.marker}.partial`, `${JSON.stringify(marker)}\n`)
  renameSync(`${folders.marker}.partial`, folders.marker)
  report(step('fetch', engine, `Fetched ${title} ${version}: ${files} files, ${Math.round(bytes / 1e6)} MB`))
}

/** Removes what interrupted fetches copied: a half jar in it would look newer than Maven's and be kept. */
function removeLeftovers(settings: Settings, engine: EngineName): void {
  const prefix = `${engine}-${catalog[engine].version}.partial`
  for (const name of readdirSync(settings.folders.engines)) {
    if (name.startsWith(prefix)) {
      rmSync(join(settings.folders.engines, name), { recursive: true, force: true })
    }
  }
}

/** Lets Maven resolve the pom, checksums enforced, and copy every jar it names into the folder. */
async function copyDependencies(
  engine: EngineName,
  folder: string,
  tools: Tools,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { title, pom, files, bytes } = catalog[engine]
  const began = Date.now()
  let progress = mavenBegins
  const timer = setInterval(() => {
    const copied = contentOf(folder)
    const downloaded = progress.bytes + progress.underWay
    const measure = {
      files: Math.min(Math.max(progress.jars, copied.files), files),
      totalFiles: files,
      bytes: Math.min(Math.max(downloaded, copied.bytes), bytes),
      totalBytes: bytes,
      bytesPerSecond: downloaded === 0 ? null : (downloaded * 1000) / (Date.now() - began),
      current: progress.current,
    }
    report({ step: 'fetch', engine, text: describeFetch(title, measure), measure })
  }, reportEveryMs)
  try {
    const maven = await runMaven(
      tools,
      [
        '--strict-checksums',
        '--file',
        pom,
        'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${folder}`,
        '-Dstyle.color=never',
      ],
      (line) => {
        progress = readMavenLine(progress, line)
      },
      signal,
    )
    if (maven.code !== 0) {
      throw new Failure(
        `${title} could not be fetched: ${explainMavenFailure(maven.output)}.`,
        exitCodes.engine,
      )
    }
  } finally {
    clearInterval(timer)
  }
}

/** Runs Maven, handing on each line as it comes, and answers with its exit code and the end of its output. */
function runMaven(
  tools: Tools,
  args: readonly string[],
  onLine: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = ''
    let unread = ''
    const maven = spawn(tools.maven, args, {
      env: { ...process.env, JAVA_HOME: tools.jdk.home },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    })
    for (const stream of [maven.stdout, maven.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output = (output + chunk).slice(-200_000)
        const lines = (unread + chunk).split(/[\r\n]+/u)
        unread = lines.pop() ?? ''
        for (const line of lines) onLine(line)
      })
    }
    maven.once('error', reject)
    maven.once('close', (code) => resolve({ code, output }))
  })
}

async function compileLoopbackProvider(javac: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  try {
    await execute(javac, [
      // Not --release: it hides the JDK's own class that ours builds on.
      '-source',
      '17',
      '-target',
      '17',
      '-Xlint:-options',
      ...loopbackProvider.exports,
      '-d',
      folder,
      loopbackProvider.source,
    ])
  } catch (cause) {
    throw new Failure(
      `The class that keeps CoreNLP on the loopback address does not compile (${messageOf(cause).split('\n')[0] ?? ''}).`,
      exitCodes.engine,
      { cause },
    )
  }
}

function contentOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jar'))
  const sizes = files.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function makeEnginesFolder(settings: Settings): void {
  try {
    mkdirSync(settings.folders.engines, { recursive: true })
  } catch (cause) {
    throw new Failure(
      `The folder for the engines, ${settings.folders.engines}, cannot be made (${messageOf(cause)}).`,
      exitCodes.engine,
      { cause },
    )
  }
}

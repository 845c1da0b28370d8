import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'

const run = promisify(execFile)

const packageFolder = resolve(import.meta.dirname, '..')
const clientFolder = join(packageFolder, 'client')
const viteProgram = join(packageFolder, 'node_modules', 'vite', 'bin', 'vite.js')
const builtFolder = join(clientFolder, 'dist')
const stampFile = join(builtFolder, '.built-from')
const sources = ['client/**/*.{ts,tsx,css,html,svg}', 'model/**/*.ts', 'package-lock.json']

/** The folder of the built client; builds it first when its sources have changed since. */
export async function builtClient(report: (line: string) => void): Promise<string> {
  const stamp = await sourceStamp()
  const builtFrom = await readFile(stampFile, 'utf8').catch(() => null)
  if (builtFrom === stamp) return builtFolder
  report('Building the client …')
  // Built aside and renamed, so that two commands starting at once never serve a half-built client.
  const unfinished = await mkdtemp(join(clientFolder, 'dist-'))
  try {
    // In a process of its own: the bundler would keep some 400 MB of ours for as long as the server runs.
    const config = join(clientFolder, 'vite.config.ts')
    const choices = ['--config', config, '--outDir', unfinished, '--emptyOutDir', '--logLevel', 'warn']
    await run(process.execPath, [viteProgram, 'build', clientFolder, ...choices])
    await writeFile(join(unfinished, '.built-from'), stamp)
    await rm(builtFolder, { recursive: true, force: true })
    await rename(unfinished, builtFolder)
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    if ((await readFile(stampFile, 'utf8').catch(() => null)) === stamp) return builtFolder
    throw new Failure(`The client could not be built: ${complaintOf(cause)}`, exitCodes.failure, { cause })
  }
  return builtFolder
}

/** What the bundler said, rather than which command failed. */
function complaintOf(cause: unknown): string {
  const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : ''
  return said === '' ? messageOf(cause) : stripVTControlCharacters(said)
}

async function sourceStamp(): Promise<string> {
  const files: string[] = []
  const inBuild = /^client[\\/]dist/u
  for await (const file of glob(sources, { cwd: packageFolder })) if (!inBuild.test(file)) files.push(file)
  const digest = createHash('sha256')
  for (const file of files.toSorted()) digest.update(file).update(await readFile(join(packageFolder, file)))
  return digest.digest('hex')
}

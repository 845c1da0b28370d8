import { createHash } from 'node:crypto'
import { glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'

const packageFolder = resolve(import.meta.dirname, '..')
const clientFolder = join(packageFolder, 'client')
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
    const { build } = await import('vite')
    await build({
      root: clientFolder,
      configFile: join(clientFolder, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: unfinished, emptyOutDir: true },
    })
    await writeFile(join(unfinished, '.built-from'), stamp)
    await rm(builtFolder, { recursive: true, force: true })
    await rename(unfinished, builtFolder)
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    if ((await readFile(stampFile, 'utf8').catch(() => null)) === stamp) return builtFolder
    throw new Failure(`The client could not be built: ${messageOf(cause)}`, exitCodes.failure, { cause })
  }
  return builtFolder
}

async function sourceStamp(): Promise<string> {
  const files: string[] = []
  const inBuild = /^client[\\/]dist/u
  for await (const file of glob(sources, { cwd: packageFolder })) if (!inBuild.test(file)) files.push(file)
  const digest = createHash('sha256')
  for (const file of files.toSorted()) digest.update(file).update(await readFile(join(packageFolder, file)))
  return digest.digest('hex')
}

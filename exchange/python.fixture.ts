import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A Python with libraries that read our files, in a folder of its own. */
export type Python = AsyncDisposable & {
  readonly folder: string
  /** Runs a script with arguments; answers the JSON that it prints. */
  readonly ask: (script: string, ...args: readonly string[]) => Promise<unknown>
}

/** Makes a virtual environment with packages from PyPI; null where there is no Python that can. */
export async function pythonWith(packages: readonly string[]): Promise<Python | null> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-readers-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const home = join(folder, 'python')
  try {
    await run('python3', ['-m', 'venv', home])
  } catch {
    await remove()
    return null
  }
  await run(join(home, 'bin', 'pip'), ['install', '--quiet', ...packages], { timeout: 500_000 })
  return {
    folder,
    ask: async (script, ...args) => {
      const { stdout } = await run(join(home, 'bin', 'python'), ['-c', script, ...args])
      return JSON.parse(stdout)
    },
    [Symbol.asyncDispose]: remove,
  }
}

import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The commit of the repository at `folder`, and whether files other than `except` differ from it; null outside of one. */
export async function commitOf(
  folder: string,
  except: string,
): Promise<{ id: string; changed: boolean } | null> {
  const git = async (...args: string[]): Promise<string> =>
    (await execute('git', args, { cwd: folder })).stdout.trim()
  try {
    const id = await git('rev-parse', '--short=10', 'HEAD')
    const changes = (await git('status', '--porcelain', '--no-renames', '-z')).split('\0')
    const others = changes.filter((line) => line !== '' && resolve(folder, line.slice(3)) !== except)
    return { id, changed: others.length > 0 }
  } catch {
    return null
  }
}

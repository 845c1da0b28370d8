import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../model/settings.ts'
import type { RunIngest } from '../server/index.ts'

const program = resolve(import.meta.dirname, 'dramatis.mjs')

/** What is told to stop gets so long, in milliseconds, before it is killed; the ledger makes that safe too. */
const patienceMs = 30_000

/**
 * Runs jobs as `dramatis ingest` in a process of its own, on the engines that this one holds. It ends with this process, even
 * if that is killed: the channel between them closes then (stop-signal.ts). It does not hear the Ctrl+C of the terminal.
 */
export function ingestRunner(
  { folders, DRAMATIS_ENGINES }: Settings,
  environment: Record<string, string | undefined>,
): RunIngest {
  return async ({ folder, inputs, collection, published, feed, signal, onLine }) => {
    const dated = published === null ? [] : ['--published', published]
    const newest = feed?.newest === undefined ? [] : ['--items', String(feed.newest)]
    const chosen = feed?.items === undefined ? [] : ['--item', ...feed.items]
    const child = spawn(
      process.execPath,
      [program, 'ingest', '--collection', collection, ...dated, ...newest, ...chosen, '--', ...inputs],
      {
        // The paths that articles keep are then the names of the files as they were handed in.
        cwd: folder,
        env: {
          ...environment,
          DRAMATIS_HOME: folders.home,
          ...(DRAMATIS_ENGINES === undefined ? {} : { DRAMATIS_ENGINES: folders.engines }),
        },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        detached: true,
      },
    )
    const ended = new AbortController()
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM')
      await wait(patienceMs, undefined, { signal: ended.signal })
      child.kill('SIGKILL')
    }
    const stopQuietly = (): void => void stop().catch(() => undefined)
    if (signal.aborted) stopQuietly()
    else signal.addEventListener('abort', stopQuietly, { once: true })
    if (child.stderr !== null) createInterface({ input: child.stderr }).on('line', onLine)
    try {
      const [code, killedBy] = await closeOf(child)
      return { code, killedBy }
    } finally {
      signal.removeEventListener('abort', stopQuietly)
      ended.abort()
    }
  }
}

type Closing = [code: number | null, killedBy: NodeJS.Signals | null]

function closeOf(child: ReturnType<typeof spawn>): Promise<Closing> {
  return new Promise((done, failed) => {
    child.once('close', (code, killedBy) => done([code, killedBy]))
    child.once('error', failed)
  })
}

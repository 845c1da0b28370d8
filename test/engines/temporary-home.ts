import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireEngines, progressPrinter } from '../../engines/index.ts'
import type { EngineLease, EngineName } from '../../engines/index.ts'
import { readSettings } from '../../model/settings.ts'
import type { Settings } from '../../model/settings.ts'

/** Enough for tests, and small enough for several homes on one machine. */
export const testSizes = {
  NEO4J_HEAP: '512m',
  NEO4J_PAGE_CACHE: '128m',
  CORENLP_HEAP: '3g',
  CORENLP_THREADS: '2',
}

/** The settings of a home of its own in the temporary folder, which shares the fetched engines with the package. */
export function temporaryHome(sizes: Record<string, string> = testSizes): {
  settings: Settings
  remove: () => void
} {
  const shared = readSettings({
    DRAMATIS_HOME: process.env['DRAMATIS_HOME'],
    DRAMATIS_ENGINES: process.env['DRAMATIS_ENGINES'],
  })
  const home = mkdtempSync(join(tmpdir(), 'dramatis-test-'))
  return {
    settings: readSettings({
      ...sizes,
      DRAMATIS_HOME: home,
      DRAMATIS_ENGINES: shared.folders.engines,
    }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** Starts engines in a home of their own, small ones unless told; `stop` ends them and removes the home. */
export async function startEngines(
  want: readonly EngineName[],
  sizes?: Record<string, string>,
): Promise<{ lease: EngineLease; settings: Settings; stop: () => Promise<void> }> {
  const { settings, remove } = temporaryHome(sizes)
  try {
    const lease = await acquireEngines(settings, {
      want,
      purpose: 'tests',
      report: progressPrinter(process.stderr),
    })
    return {
      lease,
      settings,
      stop: async () => {
        await lease.release()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

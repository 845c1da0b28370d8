import { existsSync } from 'node:fs'
import { engineNames, fetchEngines, installDebianPackages, progressPrinter } from '../engines/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'

/**
 * Makes a machine ready for `npm test`: a JDK, Maven and Chromium (installed as root on Debian), and the fetched engines.
 * What is missing fails here with one sentence; no test is skipped for it.
 */
const report = progressPrinter(process.stderr)
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

async function ensureChromium(): Promise<void> {
  if (existsSync(chromium)) return
  const installed = await installDebianPackages(
    () => Promise.resolve(['chromium', 'fonts-liberation']),
    report,
  )
  if (existsSync(chromium)) return
  throw new Failure(
    installed
      ? `Chromium was installed but is not at ${chromium}; set CHROMIUM to its path.`
      : `The browser tests need Chromium at ${chromium}: install it (Debian: sudo apt-get install chromium) or set CHROMIUM to its path.`,
    exitCodes.engine,
  )
}

try {
  await ensureChromium()
  await fetchEngines(readSettings(process.env), engineNames, report)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}

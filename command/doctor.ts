import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { engineStatus, externalProblems, findJava, findMaven } from '../engines/index.ts'
import type { EngineName, EngineStatus } from '../engines/index.ts'
import type { ExitCode } from '../model/failure.ts'
import { exitCodes, messageOf } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { ledgerLines } from './doctor-ledger.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

type Check = { ok: boolean; message: string }

/** `dramatis doctor`: what is there, what is missing, and what to do about it. Starts, fetches and changes nothing. */
export function doctorCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('doctor')
    .description('check the engines, the settings, the disk, and what the ledger says')
    .action(async () => {
      const settings = readSettings(world.environment)
      const { neo4j, corenlp, leases } = engineStatus(settings)
      const embedded = neo4j.mode === 'embedded' || corenlp.mode === 'embedded'
      const database = await engineChecks(settings, 'neo4j', 'Neo4j', neo4j)
      const checks = [
        ...(embedded ? [await present('Java', findJava), await present('Maven', findMaven)] : []),
        ...database,
        ...(await engineChecks(settings, 'corenlp', 'CoreNLP', corenlp)),
        await home(settings.folders.home),
      ]
      for (const check of checks)
        await write(world.stdout, `${check.ok ? 'ok     ' : 'problem'}  ${check.message}\n`)
      if (answers(neo4j, database))
        for (const line of await ledgerLines(settings, world.signal))
          await write(world.stdout, `ledger   ${line}\n`)
      for (const lease of leases)
        await write(world.stdout, `in use   by ${lease.purpose} (process ${lease.pid})\n`)
      if (checks.some((check) => !check.ok)) done(exitCodes.engine)
    })
}

/** Whether Neo4j can be asked without starting it. */
function answers(neo4j: EngineStatus, checks: readonly Check[]): boolean {
  const runs = neo4j.mode === 'external' || (neo4j.pid !== null && neo4j.phase === 'ready')
  return runs && checks.every((check) => check.ok)
}

async function present(name: string, find: () => unknown): Promise<Check> {
  try {
    const found = await find()
    return found === null
      ? { ok: false, message: `${name} is not installed` }
      : { ok: true, message: `${name} is installed` }
  } catch (error) {
    return { ok: false, message: messageOf(error) }
  }
}

async function engineChecks(
  settings: Settings,
  engine: EngineName,
  title: string,
  status: EngineStatus,
): Promise<Check[]> {
  if (status.mode === 'embedded') return [embeddedCheck(title, status)]
  const problems = await externalProblems(settings, engine)
  return problems.length === 0
    ? [{ ok: true, message: `${title} answers at ${status.address ?? 'an unknown address'}` }]
    : problems.map((message) => ({ ok: false, message }))
}

function embeddedCheck(name: string, status: EngineStatus): Check {
  if (status.problem !== null) return { ok: false, message: `${name} ${status.version}: ${status.problem}` }
  const fetched = status.fetched ? 'fetched' : 'will be fetched at the first start'
  const running = status.pid === null ? (status.phase ?? 'stopped') : `${status.phase}, process ${status.pid}`
  return { ok: true, message: `${name} ${status.version} ${fetched}; ${running}` }
}

/** Whether the home can be written, or made where it is not yet, and how much room is left there. */
async function home(folder: string): Promise<Check> {
  const nearest = await nearestExisting(folder)
  try {
    if (!(await stat(nearest)).isDirectory()) throw new Error(`${nearest} is not a folder`)
    await access(nearest, constants.W_OK | constants.X_OK)
    const disk = await statfs(nearest)
    const gigabytes = (disk.bavail * disk.bsize) / 1024 ** 3
    return { ok: gigabytes >= 2, message: `${gigabytes.toFixed(1)} GB free for ${folder} (2 GB are needed)` }
  } catch (error) {
    return { ok: false, message: `DRAMATIS_HOME ${folder} cannot be written (${messageOf(error)}).` }
  }
}

async function nearestExisting(path: string): Promise<string> {
  const parent = dirname(path)
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  return exists || parent === path ? path : nearestExisting(parent)
}

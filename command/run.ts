import { Command, CommanderError } from 'commander'
import { programVersion } from '../exchange/program-version.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { articlesCommand } from './articles.ts'
import { backupCommand } from './backup.ts'
import { collectionsCommand } from './collections-command.ts'
import { compareCommand } from './compare.ts'
import { connectCommand } from './connect.ts'
import { decideCommand } from './decide.ts'
import { doctorCommand } from './doctor.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { forgetCommand } from './forget.ts'
import { importCommand } from './import.ts'
import { ingestCommand } from './ingest.ts'
import { mcpCommand } from './mcp.ts'
import { rebuildCommand } from './rebuild.ts'
import { releaseCommand } from './release.ts'
import { restoreCommand } from './restore.ts'
import { sampleCommand } from './sample.ts'
import { scoreCommand } from './score.ts'
import { upCommand } from './up.ts'
import { watchCommand } from './watch.ts'
import type { World } from './world.ts'

/** Runs `dramatis` with the arguments and answers its exit code. Whatever goes wrong is told in one sentence on stderr. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.success
  const done = (code: ExitCode): void => {
    exitCode = code
  }
  const program = new Command('dramatis')
    .description('Who did what to whom, when, through which event, and who says so.')
    .version(programVersion(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      // The one sentence is written below, from the error itself.
      writeErr: () => {},
    })
    .showHelpAfterError(false)
  for (const add of [
    upCommand,
    ingestCommand,
    watchCommand,
    extractCommand,
    explainCommand,
    exportCommand,
    releaseCommand,
    rebuildCommand,
    articlesCommand,
    collectionsCommand,
    compareCommand,
    connectCommand,
    forgetCommand,
    backupCommand,
    restoreCommand,
    decideCommand,
    importCommand,
    mcpCommand,
    sampleCommand,
    scoreCommand,
    doctorCommand,
  ]) {
    add(program, world, done)
  }
  if (args.length === 0)
    return complain(world, 'Say what to do, for example "dramatis up"; "dramatis --help" lists the commands.')
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.success
      return complain(
        world,
        `${sentence(error.message.replace(/^error: /u, ''))} "dramatis --help" lists the commands.`,
      )
    }
    if (world.signal.aborted) {
      const reason: unknown = world.signal.reason
      world.stderr.write(`${messageOf(reason)}\n`)
      return reason instanceof Failure ? reason.exitCode : exitCodes.interrupted
    }
    world.stderr.write(`${sentence(messageOf(error))}\n`)
    return error instanceof Failure ? error.exitCode : exitCodes.failure
  }
}

function complain(world: World, message: string): ExitCode {
  world.stderr.write(`${message}\n`)
  return exitCodes.usage
}

/** One line with a capital and a full stop. */
function sentence(message: string): string {
  const line = message.replaceAll(/\s+/gu, ' ').trim()
  const capital = `${line.charAt(0).toUpperCase()}${line.slice(1)}`
  return /[.!?]"?$/u.test(capital) ? capital : `${capital}.`
}

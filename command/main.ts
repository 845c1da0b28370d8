import { run } from './run.ts'
import { stopSignal } from './stop-signal.ts'

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stopSignal(process),
})
// A pipe closed by its reader or a socket kept alive by a driver must not hold the command open.
process.exit()

import { run } from './run.ts'
import { stopSignal } from './stop-signal.ts'
import { flushed } from './world.ts'

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stopSignal(process),
})
// An exit drops what a pipe has not taken yet; a socket kept alive by a driver must not hold the command open.
await Promise.all([flushed(process.stdout), flushed(process.stderr)])
process.exit()

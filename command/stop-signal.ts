import { exitCodes, Failure } from '../model/failure.ts'

/**
 * One Ctrl+C can come several times: from the terminal to everybody, and again from npm and from `dramatis.mjs`, who hand
 * it on. Within so many milliseconds it is the same one.
 */
const sameSignalMs = 1_000

/**
 * Aborts at the first SIGINT, SIGTERM or SIGHUP, when npm or the process that started us through an IPC channel is gone, or
 * when whoever reads our output is (`dramatis export | head`), so that work ends where it can be taken up again. A second
 * signal, a second later or more, ends the process at once.
 */
export function stopSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  let stoppedAt = 0
  const stop = (): void => {
    if (controller.signal.aborted) {
      if (performance.now() - stoppedAt >= sameSignalMs) process.exit(exitCodes.interrupted)
      return
    }
    stoppedAt = performance.now()
    controller.abort(
      new Failure(
        'Stopped. What was loaded stays; run the same command again to go on.',
        exitCodes.interrupted,
      ),
    )
  }
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (controller.signal.aborted) return
    controller.abort(
      cause.code === 'EPIPE'
        ? new Failure('Nobody reads the output any more.', exitCodes.interrupted, { cause })
        : new Failure(`The output cannot be written: ${cause.message}.`, exitCodes.failure, { cause }),
    )
  })
  // There is nobody left to tell.
  process.stderr.on('error', () => undefined)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  if (process.channel !== undefined && process.channel !== null) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(process, stop)
  return controller.signal
}

/** npm passes signals on, but a killed npm cannot: its script then belongs to another process. */
function whenOrphaned(process: NodeJS.Process, stop: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

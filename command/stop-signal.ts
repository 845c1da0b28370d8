import { exitCodes, Failure } from '../model/failure.ts'

/**
 * Aborts at the first SIGINT, SIGTERM or SIGHUP, or when the process that started us through an IPC channel is gone, so
 * that work ends where it can be taken up again. A second signal ends the process at once.
 */
export function stopSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(
      new Failure(
        'Stopped. What was loaded stays; run the same command again to go on.',
        exitCodes.interrupted,
      ),
    )
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  if (process.channel !== undefined && process.channel !== null) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
  return controller.signal
}

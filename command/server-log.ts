import { join } from 'node:path'
import { destination, pino } from 'pino'
import type { Logger } from 'pino'
import type { Settings } from '../model/settings.ts'

/** Requests are logged to a file of the home, so that the terminal stays readable. */
export function serverLog({ LOG_LEVEL, folders }: Settings): Logger {
  return pino(
    { level: LOG_LEVEL },
    destination({ dest: join(folders.logs, 'server.log'), mkdir: true, sync: false }),
  )
}

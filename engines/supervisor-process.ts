import { readSettings } from '../model/settings.ts'
import { supervise } from './supervisor.ts'

/** The supervisor as a process of its own; `spawn-supervisor.ts` starts it detached from any terminal. */
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort())
process.on('SIGHUP', () => undefined)

await supervise(readSettings(process.env), stop.signal)
// Nothing may keep it: an adopted process's watch or a driver's timer.
process.exit(0)

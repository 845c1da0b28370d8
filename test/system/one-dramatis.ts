import { z } from 'zod'
import { freshHome, start } from './dramatis.ts'

/** Where the tests' processes find the Dramatis that they share. */
const name = 'SHARED_DRAMATIS'
const Shared = z.object({ url: z.string(), home: z.string(), environment: z.record(z.string(), z.string()) })
/** Its address, its home, and the environment in which a command meets it. */
export type SharedDramatis = z.infer<typeof Shared>

/**
 * Starts Dramatis once, with the samples, for the whole-program tests and those in a browser (vitest calls this for each of
 * the two projects, one after another), unless `EXPLORER_URL` names one that runs.
 */
export default async function oneDramatis({ name: project }: { name: string }): Promise<() => Promise<void>> {
  const isNamed = project === 'browser' && process.env['EXPLORER_URL'] !== undefined
  if (isNamed || process.env[name] !== undefined) return () => Promise.resolve()
  const { url, home, environment, stop } = await startDramatis()
  process.env[name] = JSON.stringify({ url, home, environment } satisfies SharedDramatis)
  return async () => {
    delete process.env[name]
    await stop()
  }
}

/** The Dramatis that `oneDramatis` has started, if it has. */
export function sharedDramatis(): SharedDramatis | undefined {
  const shared = process.env[name]
  return shared === undefined ? undefined : Shared.parse(JSON.parse(shared))
}

/** Starts `dramatis up` in a fresh home that shares the fetched engines, with the samples in it. */
export async function startDramatis(): Promise<SharedDramatis & { stop: () => Promise<void> }> {
  const { home, environment, remove } = await freshHome()
  const dramatis = start(['up'], environment)
  const stop = async (): Promise<void> => {
    dramatis.child.kill('SIGTERM')
    await dramatis.ended
    await remove()
  }
  try {
    const ready = await dramatis.line('Dramatis is ready at')
    return {
      url: ready.split(' ').at(-1) ?? '',
      home,
      environment: Shared.shape.environment.parse(environment),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

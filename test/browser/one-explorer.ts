import { sharedExplorer, startDramatis } from './explorer.ts'

/** Starts Dramatis once for all browser tests, unless `EXPLORER_URL` names one that runs; their processes inherit the address. */
export default async function oneExplorer(): Promise<() => Promise<void>> {
  if (process.env['EXPLORER_URL'] !== undefined) return () => Promise.resolve()
  const { url, stop } = await startDramatis()
  process.env[sharedExplorer] = url
  return async () => {
    delete process.env[sharedExplorer]
    await stop()
  }
}

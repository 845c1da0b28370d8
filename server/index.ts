/** The only door of the server for the command room. */
export { isLoopback, readTokens } from './access/tokens.ts'
export type { ConsoleParts } from './console/console-service.ts'
export { createApp } from './app.ts'
export { openJobQueue } from './jobs/job-queue.ts'
export { feedLooker } from './feeds/look-at-feed.ts'
export type { RunIngest } from './jobs/run-ingest.ts'
export { serveMcp } from './mcp/serve-stdio.ts'
export { checkAddress, startServer } from './listen.ts'

/** How the API opens its graph (`openGraph(address, apiGraphOptions)`): many short reads that give up soon. */
export const apiGraphOptions = { poolSize: 30, acquisitionTimeoutMs: 10_000, retryMs: 2_000 } as const

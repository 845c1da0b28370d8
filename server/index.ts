/** The only door of the server for the command room. */
export { createApp } from './app.ts'
export type { AppParts } from './app.ts'
export type { Readiness } from './health/readiness.ts'
export { startServer } from './listen.ts'
export type { RunningServer } from './listen.ts'

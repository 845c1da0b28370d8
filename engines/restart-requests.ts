import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../model/settings.ts'
import type { EngineName } from './catalog.ts'
import { makePrivateFolder, writePrivateFile } from './private-file.ts'

/**
 * Asks the supervisor for a fresh process of an engine, for the rare case that it answers no more although it runs, as
 * after a query that its own limits do not stop. A request that finds no running engine is dropped.
 */
export function requestRestart(settings: Settings, engine: EngineName): void {
  makePrivateFolder(requestsFolder(settings))
  writePrivateFile(requestFile(settings, engine), '')
}

/** Whether a restart was asked for since the last look. */
export function takeRestartRequest(settings: Settings, engine: EngineName): boolean {
  const file = requestFile(settings, engine)
  if (!existsSync(file)) return false
  rmSync(file, { force: true })
  return true
}

function requestsFolder(settings: Settings): string {
  return join(settings.folders.home, 'requests')
}

function requestFile(settings: Settings, engine: EngineName): string {
  return join(requestsFolder(settings), `restart-${engine}`)
}

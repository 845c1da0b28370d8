import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import type { Settings } from '../model/settings.ts'
import type { EngineName } from './catalog.ts'

/**
 * A Java property that names the home an engine belongs to. It changes nothing in the engine; it proves whose a running
 * process is, even when every file about it is lost.
 */
export function ownerArgument(settings: Settings, engine: EngineName): string {
  const home = createHash('sha256').update(realpathSync(settings.folders.home)).digest('hex').slice(0, 16)
  return `-Ddramatis.${engine}=${home}`
}

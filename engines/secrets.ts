import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../model/settings.ts'
import type { EngineName } from './catalog.ts'
import { makePrivateFolder, writePrivateFile } from './private-file.ts'

/** The file that keeps an embedded engine's password. */
export function passwordFile(settings: Settings, engine: EngineName): string {
  return join(settings.folders.secrets, `${engine}-password`)
}

/** An engine's password; null before its first start. */
export function readPassword(settings: Settings, engine: EngineName): string | null {
  try {
    const password = readFileSync(passwordFile(settings, engine), 'utf8').trim()
    return password === '' ? null : password
  } catch {
    return null
  }
}

/** An engine's password, generated (192 random bits) and kept when there is none yet. */
export function ensurePassword(settings: Settings, engine: EngineName): string {
  makePrivateFolder(settings.folders.secrets)
  const known = readPassword(settings, engine)
  if (known !== null) {
    chmodSync(passwordFile(settings, engine), 0o600)
    return known
  }
  const password = randomBytes(24).toString('base64url')
  writePrivateFile(passwordFile(settings, engine), `${password}\n`)
  return password
}

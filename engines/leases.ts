import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { EngineName } from './catalog.ts'
import { makePrivateFolder, writePrivateFile } from './private-file.ts'
import { identify, isAlive, ProcessIdentity } from './process-identity.ts'

/** A command's claim on engines: they run as long as a living process holds one that wants them. */
export const Lease = z.object({
  id: z.uuid(),
  holder: ProcessIdentity,
  want: z.array(EngineName),
  purpose: z.string(),
  /** Milliseconds since 1970. */
  takenAt: z.number(),
})
export type Lease = z.infer<typeof Lease>

function leasesFolder(settings: Settings): string {
  return join(settings.folders.home, 'leases')
}

/** Takes a lease for this process. */
export function writeLease(settings: Settings, want: readonly EngineName[], purpose: string): Lease {
  const holder = identify(process.pid)
  if (holder === null) throw new Error('the system does not tell when this process started')
  const lease: Lease = { id: randomUUID(), holder, want: [...want], purpose, takenAt: Date.now() }
  makePrivateFolder(leasesFolder(settings))
  writePrivateFile(leaseFile(settings, lease), `${JSON.stringify(lease)}\n`)
  return lease
}

/** Gives a lease back; giving it back twice is no error. */
export function deleteLease(settings: Settings, lease: Lease): void {
  rmSync(leaseFile(settings, lease), { force: true })
}

/** Every lease on disk, whether its holder lives or not; unreadable files are no leases. */
export function readLeases(settings: Settings): Lease[] {
  let names: string[]
  try {
    names = readdirSync(leasesFolder(settings))
  } catch {
    return []
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      try {
        return [Lease.parse(JSON.parse(readFileSync(join(leasesFolder(settings), name), 'utf8')))]
      } catch {
        return []
      }
    })
    .toSorted((left, right) => left.takenAt - right.takenAt)
}

/** The leases whose holders live, and the others. */
export function sortLeases(
  leases: readonly Lease[],
  lives: (holder: ProcessIdentity) => boolean = isAlive,
): { living: Lease[]; dead: Lease[] } {
  return {
    living: leases.filter((lease) => lives(lease.holder)),
    dead: leases.filter((lease) => !lives(lease.holder)),
  }
}

/** For each engine when the newest lease that wants it was taken; null when none does. */
export function wantedSince(leases: readonly Lease[]): Record<EngineName, number | null> {
  const newest = (engine: EngineName) =>
    leases
      .filter((lease) => lease.want.includes(engine))
      .reduce<number | null>((latest, lease) => Math.max(latest ?? 0, lease.takenAt), null)
  return { neo4j: newest('neo4j'), corenlp: newest('corenlp') }
}

function leaseFile(settings: Settings, lease: Lease): string {
  return join(leasesFolder(settings), `${lease.id}.json`)
}

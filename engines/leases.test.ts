import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { deleteLease, readLeases, sortLeases, wantedSince, writeLease } from './leases.ts'
import type { Lease } from './leases.ts'
import { identify } from './process-identity.ts'

let settings: Settings
beforeEach(() => {
  settings = readSettings({ DRAMATIS_HOME: mkdtempSync(join(tmpdir(), 'dramatis-leases-')) })
})
afterEach(() => {
  rmSync(settings.folders.home, { recursive: true })
})

function lease(pid: number, want: Lease['want'], takenAt: number): Lease {
  return {
    id: `00000000-0000-4000-8000-${String(pid).padStart(12, '0')}`,
    holder: { pid, startTime: 'boot:1' },
    want,
    purpose: 'test',
    takenAt,
  }
}

test('a lease names its holder and is gone when given back, even twice', () => {
  const taken = writeLease(settings, ['neo4j'], 'dramatis up')
  expect(readLeases(settings)).toEqual([
    {
      id: taken.id,
      holder: identify(process.pid),
      want: ['neo4j'],
      purpose: 'dramatis up',
      takenAt: taken.takenAt,
    },
  ])
  const folder = join(settings.folders.home, 'leases')
  expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600])
  deleteLease(settings, taken)
  deleteLease(settings, taken)
  expect(readLeases(settings)).toEqual([])
})

test('a broken lease file is no lease', () => {
  const taken = writeLease(settings, ['corenlp'], 'dramatis extract')
  writeFileSync(join(settings.folders.home, 'leases', 'broken.json'), '{"id":')
  expect(readLeases(settings)).toEqual([taken])
})

test('a home where nothing ran has no leases', () => {
  expect(readLeases(settings)).toEqual([])
})

test('a holder that died, or whose number now belongs to another process, holds nothing', () => {
  const [alive, dead, reused] = [lease(1, ['neo4j'], 10), lease(2, ['neo4j'], 20), lease(3, ['corenlp'], 30)]
  const running = new Map([
    [1, 'boot:1'],
    [3, 'boot:99'],
  ])
  expect(sortLeases([alive, dead, reused], (holder) => running.get(holder.pid) === holder.startTime)).toEqual(
    { living: [alive], dead: [dead, reused] },
  )
})

test('an engine is wanted since the newest lease that names it', () => {
  expect(wantedSince([])).toEqual({ neo4j: null, corenlp: null })
  expect(wantedSince([lease(1, ['neo4j', 'corenlp'], 10), lease(2, ['neo4j'], 20)])).toEqual({
    neo4j: 20,
    corenlp: 10,
  })
})

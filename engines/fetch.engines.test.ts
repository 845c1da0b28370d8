import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from '../model/settings.ts'
import { catalog } from './catalog.ts'
import { fetchedFolders, isFetched } from './fetched.ts'
import { fetchEngines } from './index.ts'
import type { EngineProgress } from './index.ts'

const home = mkdtempSync(join(tmpdir(), 'dramatis-fetch-'))
const settings = readSettings({ DRAMATIS_HOME: home })
const folders = fetchedFolders(settings, 'neo4j')
afterAll(() => {
  rmSync(home, { recursive: true })
})

function jarSizes(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => statSync(join(folder, name)).size)
}

test('a fetch that was given up leaves nothing that counts, and the next one is whole', async () => {
  const giveUp = new AbortController()
  const interrupted = fetchEngines(
    settings,
    ['neo4j'],
    (progress) => {
      if (progress.step === 'fetch') giveUp.abort()
    },
    giveUp.signal,
  )
  await expect(interrupted).rejects.toThrow(/abort/u)
  expect(isFetched(settings, 'neo4j')).toBe(false)

  // What a killed command leaves: half a jar, newer than Maven's own.
  const leftover = `${folders.root}.partial-1`
  mkdirSync(join(leftover, 'jars'), { recursive: true })
  writeFileSync(join(leftover, 'jars', `neo4j-${catalog.neo4j.version}.jar`), 'half')

  const said: { first: EngineProgress[]; second: EngineProgress[] } = { first: [], second: [] }
  await Promise.all([
    fetchEngines(settings, ['neo4j'], (progress) => said.first.push(progress)),
    fetchEngines(settings, ['neo4j'], (progress) => said.second.push(progress)),
  ])
  expect(said.second.map((progress) => progress.text)).toEqual([
    'Waiting for another command that fetches the engines',
  ])
  expect(said.first.at(-1)?.text).toBe('Fetched Neo4j 5.26.31: 213 files, 128 MB')
  expect(said.first.find((progress) => progress.measure !== null)?.measure).toMatchObject({
    totalFiles: catalog.neo4j.files,
    totalBytes: catalog.neo4j.bytes,
  })

  expect(readdirSync(settings.folders.engines)).toEqual(['fetch.lock', 'neo4j-5.26.31'])
  expect(isFetched(settings, 'neo4j')).toBe(true)
  const sizes = jarSizes(folders.jars)
  expect(sizes).toHaveLength(catalog.neo4j.files)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(catalog.neo4j.bytes)
  expect(JSON.parse(readFileSync(folders.marker, 'utf8'))).toMatchObject({
    version: '5.26.31',
    files: catalog.neo4j.files,
    bytes: catalog.neo4j.bytes,
  })
})

test('what is there is not fetched again', async () => {
  const said: EngineProgress[] = []
  await fetchEngines(settings, ['neo4j'], (progress) => said.push(progress))
  expect(said).toEqual([])
})

test('a changed recipe makes it count as missing', () => {
  writeFileSync(folders.marker, JSON.stringify({ version: '5.26.31', recipe: 'older', files: 213, bytes: 1 }))
  expect(isFetched(settings, 'neo4j')).toBe(false)
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { damagedFiles, hasImported, isNeeded, readRelease } from './check-release.ts'
import { aFile, aManifest } from './manifest.fixture.ts'

const { signal } = new AbortController()
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-check-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function written(manifest: unknown): Promise<string> {
  const path = join(folder, 'manifest.json')
  await writeFile(path, typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  return path
}

test('files that are missing or not as they were released are named, the needed ones apart', async () => {
  const files = ['actors.csv', 'articles.ndjson', 'events.csv'].map((name) => aFile(name, name))
  const manifest = aManifest({ files: [...files, aFile('imported.ndjson', '')] })
  const release = await readRelease(await written(manifest))
  expect(release).toMatchObject({ folder, manifest })
  expect(await readRelease(folder)).toEqual({ ...release, folder })
  await writeFile(join(folder, 'actors.csv'), 'actors.csv')
  await writeFile(join(folder, 'articles.ndjson'), 'opened and saved')
  await mkdir(join(folder, 'imported.ndjson'))
  const damaged = await damagedFiles(release, signal)
  expect(damaged).toEqual([
    { name: 'articles.ndjson', how: 'changed' },
    { name: 'events.csv', how: 'missing' },
    { name: 'imported.ndjson', how: 'missing' },
  ])
  expect(damaged.map(isNeeded)).toEqual([true, false, true])
})

test('a manifest without the articles lacks them, and imported entities count only where it names them', async () => {
  const release = await readRelease(await written(aManifest({ files: [] })))
  await writeFile(join(folder, 'articles.ndjson'), '')
  await writeFile(join(folder, 'imported.ndjson'), '{}\n')
  expect(await damagedFiles(release, signal)).toEqual([{ name: 'articles.ndjson', how: 'missing' }])
  expect(hasImported(release.manifest)).toBe(false)
  expect(hasImported(aManifest({ files: [aFile('imported.ndjson', '')] }))).toBe(true)
})

test.each([
  ['{', 'is no manifest of a release: not JSON.'],
  ['[]', 'is no manifest of a release: Invalid input: expected object, received array.'],
  [aManifest({ files: [aFile('../events.csv', '')] }), 'files.0.name: is no name of a file of a release.'],
  [
    aManifest({ files: [aFile('tables/events.csv', '')] }),
    'files.0.name: is no name of a file of a release.',
  ],
  [aManifest({ files: [aFile('/etc/passwd', '')] }), 'files.0.name: is no name of a file of a release.'],
])('what is no manifest is refused: %j', async (manifest, sentence) => {
  await expect(readRelease(await written(manifest))).rejects.toThrow(sentence)
})

test('a manifest that is not there is told in one sentence', async () => {
  const path = join(folder, 'nowhere', 'manifest.json')
  await expect(readRelease(path)).rejects.toThrow(`The manifest ${path} cannot be read: it is not there.`)
  await expect(readRelease(folder)).rejects.toThrow(`The manifest ${folder} cannot be read: it is not there.`)
})

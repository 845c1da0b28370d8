import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aFile, aManifest } from '../exchange/release/manifest.fixture.ts'
import { exitCodes } from '../model/failure.ts'
import { textHash } from '../model/identity.ts'
import { runHere } from './run.fixture.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-rebuild-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A release of one article without its text, in its folder. */
async function writeRelease(): Promise<void> {
  const article = { id: 'talks', textHash: textHash('Anu Tamm met Marko Ilves.'), title: 'Talks\u001B[2J' }
  const line = `${JSON.stringify({ ...article, collections: ['talks'], text: null })}\n`
  const manifest = aManifest({
    articles: [{ id: article.id, textHash: article.textHash }],
    files: [aFile('articles.ndjson', line), aFile('events.csv', 'as released')],
  })
  await writeFile(join(folder, 'articles.ndjson'), line)
  await writeFile(join(folder, 'events.csv'), 'saved again')
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

const rebuild = (...args: string[]) =>
  runHere(['rebuild', join(folder, 'manifest.json'), ...args], { DRAMATIS_HOME: join(folder, 'home') })

test('changed files and missing texts are named before any engine is started', async () => {
  await writeRelease()
  const { code, stderr } = await rebuild()
  expect(code).toBe(exitCodes.usage)
  expect(stderr.split('\n')).toEqual([
    'Files of the release are missing or are not as they were released, and the rebuilt ones are compared with what the manifest says of them: events.csv (changed).',
    'The texts of 1 of 1 articles were not found:',
    '  talks · Talks [2J',
    'Nothing was written: --articles tells where to look for texts, --map under which names JSON and tables have them, and --incomplete goes on without.',
    '',
  ])
  expect(await readdir(join(folder, 'home', 'rebuilding'))).toEqual([])
})

test('what a release cannot be rebuilt without is named in one sentence', async () => {
  await writeRelease()
  await writeFile(join(folder, 'articles.ndjson'), '')
  expect(await rebuild()).toEqual({
    code: exitCodes.usage,
    stdout: '',
    stderr:
      'The release cannot be rebuilt, for files are missing or are not as they were released: articles.ndjson (changed) and events.csv (changed).\n',
  })
  await rm(join(folder, 'manifest.json'))
  expect((await rebuild()).stderr).toBe(
    `The manifest ${folder}/manifest.json cannot be read: it is not there.\n`,
  )
})

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf, openOriginals } from './originals.ts'
import { readArticles } from './read-articles.ts'

let home: string
let folder: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dramatis-originals-'))
  folder = join(home, 'originals')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const bytes = Buffer.from('Marko Ilves met Anu Tamm in Pelmark on Friday.')
const hash = hashOf(bytes)

/** All files below the folder. */
const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

describe('originals', () => {
  it('are kept once, by their hash, for their owner alone', async () => {
    const originals = openOriginals(folder)
    expect([
      await originals.keep([bytes]),
      await originals.keep([bytes.subarray(0, 9), bytes.subarray(9)]),
    ]).toEqual([hash, hash])
    const path = join(folder, hash.slice(0, 2), hash)
    expect(await originals.find(hash)).toEqual({ path, bytes: bytes.length })
    expect(readFileSync(path)).toEqual(bytes)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(files()).toEqual([hash])
  })

  it('leave nothing behind of what broke off', async () => {
    const broken = (async function* () {
      yield bytes
      throw new Error('The disk is gone.')
    })()
    await expect(openOriginals(folder).keep(broken)).rejects.toThrow('The disk is gone.')
    expect(files()).toEqual([])
  })

  it('are rid of the drafts of a process that was killed, and not of one that runs', async () => {
    mkdirSync(folder)
    for (const name of ['.old', '.new']) writeFileSync(join(folder, name), 'x')
    const yesterday = Date.now() / 1000 - 25 * 3600
    utimesSync(join(folder, '.old'), yesterday, yesterday)
    await openOriginals(folder).keep([bytes])
    expect(files().toSorted()).toEqual(['.new', hash])
  })

  it('that do not fit on the disk are a failure in one sentence', async () => {
    const full = (async function* (): AsyncGenerator<Uint8Array> {
      yield bytes
      throw Object.assign(new Error('write'), { code: 'ENOSPC' })
    })()
    await expect(openOriginals(folder).keep(full)).rejects.toThrow(
      `The originals cannot be kept: there is no room on the disk of ${folder}. What is loaded stays; make room and ingest again.`,
    )
    expect(files()).toEqual([])
  })

  it('are removed, but not those that were handed in within the hour', async () => {
    const originals = openOriginals(folder)
    const other = await originals.keep([Buffer.from('another')])
    await originals.keep([bytes])
    const earlier = Date.now() / 1000 - 3700
    for (const one of [hash, other]) utimesSync(join(folder, one.slice(0, 2), one), earlier, earlier)
    await originals.keep([bytes])
    expect(await originals.remove([hash, other, 'f'.repeat(64), '../../etc/passwd'])).toBe(1)
    expect(files()).toEqual([hash])
  })

  it('are found by nothing but a hash', async () => {
    const originals = openOriginals(folder)
    writeFileSync(join(home, 'secret'), 'x')
    expect([await originals.find('../secret'), await originals.find('f'.repeat(64))]).toEqual([null, null])
  })
})

describe('reading with originals', () => {
  it('keeps the file of an article and of the rows of a table, and of what is refused none', async () => {
    const table = Buffer.from(`title,text\nOne,${bytes.toString()}\nTwo,${bytes.toString()}\n`)
    for (const [name, content] of [
      ['a.txt', bytes],
      ['b.csv', table],
      ['c.html', Buffer.from('<html></html>')],
    ] as const)
      writeFileSync(join(home, name), content)
    const told: unknown[] = []
    for await (const outcome of readArticles(
      ['a.txt', 'b.csv', 'c.html'].map((name) => join(home, name)),
      { published: null, originals: openOriginals(folder) },
    ))
      told.push(outcome.ok ? [outcome.article.fileHash, outcome.article.fileType] : 'refused')
    expect(told).toEqual([
      [hash, 'text/plain'],
      [hashOf(table), 'text/csv'],
      [hashOf(table), 'text/csv'],
      'refused',
    ])
    expect(files().toSorted()).toEqual([hash, hashOf(table)].toSorted())
  })

  it('tells the hash where nothing is kept', async () => {
    const path = join(home, 'a.txt')
    writeFileSync(path, bytes)
    for await (const outcome of readArticles([path], { published: null }))
      expect(outcome).toMatchObject({ ok: true, article: { fileHash: hash, fileType: 'text/plain' } })
    expect(readdirSync(home)).toEqual(['a.txt'])
  })
})

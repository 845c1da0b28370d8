import { execFileSync } from 'node:child_process'
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

/** All files below the folder, but for the note of who reads. */
const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.reading-'))
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

  it('that do not fit on the disk are a failure in one sentence', () => {
    const script = `
      const { openOriginals } = await import(${JSON.stringify(import.meta.resolve('./originals.ts'))})
      await openOriginals(${JSON.stringify(folder)}).keep([Buffer.alloc(100_000, 'a')]).catch((error) => console.log(error.message))`
    const told = execFileSync('sh', [
      '-c',
      'ulimit -f 20; exec "$0" --input-type=module -e "$1"',
      process.execPath,
      script,
    ])
    expect(told.toString()).toBe(
      `The originals cannot be kept: there is no room on the disk of ${folder}. What is loaded stays; make room and ingest again.\n`,
    )
    expect(files()).toEqual([])
  })

  it('are removed at once, but for those that a load wants, which wait for its end', async () => {
    const load = openOriginals(folder)
    await load.keep([bytes])
    const originals = openOriginals(folder)
    expect(await originals.remove([hash, 'f'.repeat(64), '../../etc/passwd'])).toBe(0)
    expect(await originals.find(hash)).toMatchObject({ bytes: bytes.length })
    expect(await originals.waiting()).toEqual([hash])
    await load.rest()
    expect(await originals.remove(await originals.waiting())).toBe(1)
    expect(await originals.waiting()).toEqual([])
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    expect(await originals.find(hash)).toBeNull()
  })

  it('are removed where a load began after they were handed in, and where it was killed', async () => {
    const earlier = openOriginals(folder)
    await earlier.keep([bytes])
    await earlier.rest()
    const before = Date.now() / 1000 - 60
    utimesSync(join(folder, hash.slice(0, 2), hash), before, before)
    const load = openOriginals(folder)
    const other = await load.keep([Buffer.from('another')])
    // A process of that number runs, but began at another time.
    writeFileSync(join(folder, `.reading-${process.pid}-0-killed`), '1')
    expect(await earlier.remove([hash])).toBe(1)
    await load.rest()
    expect(await earlier.remove([other])).toBe(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('are never lost to a load that hands them in while they are removed', async () => {
    for (let round = 0; round < 30; round += 1) {
      await openOriginals(folder).remove([hash])
      const load = openOriginals(folder)
      await Promise.all([
        load.keep([bytes]),
        openOriginals(folder).remove([hash]),
        openOriginals(folder).remove([hash]),
      ])
      expect(await load.find(hash)).toMatchObject({ bytes: bytes.length })
      await load.rest()
    }
  })

  it('that cannot be written are a failure in one sentence, but not what is wrong in the source', async () => {
    writeFileSync(join(home, 'file'), '')
    const inFile = join(home, 'file', 'originals')
    await expect(openOriginals(inFile).keep([bytes])).rejects.toThrow(
      `The originals cannot be kept: ${inFile} cannot be written to (ENOTDIR). What is loaded stays; put that right and ingest again.`,
    )
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      yield bytes
      throw Object.assign(new Error('read'), { code: 'EIO' })
    })()
    await expect(openOriginals(folder).keep(broken)).rejects.toThrow(/^read$/u)
    expect(files()).toEqual([])
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

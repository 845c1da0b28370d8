import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openParseCache, parseCacheKey } from './parse-cache.ts'
import type { ParsedArticle } from './parsed-article.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function parsed(word: string): ParsedArticle {
  const token = { start: 0, end: word.length, text: word, lemma: word, partOfSpeech: 'NN' }
  const places = { index: 0, start: 0, end: word.length, paragraph: 0 }
  return { sentences: [{ ...places, tokens: [token], basic: [], enhanced: [], names: [], times: [] }] }
}

function entries(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zst'))
    .toSorted()
    .map((name) => join(folder, name))
}

describe('the parse cache', () => {
  it('gives back what was stored, to another opener of the same folder too', async () => {
    const key = parseCacheKey('Ilves left.', '2025-08-22')
    await openParseCache(folder, 1_000_000).write(key, parsed('left'))
    expect(await openParseCache(folder, 1_000_000).read(key)).toEqual(parsed('left'))
  })

  it('keeps texts and reference dates apart', () => {
    const keys = [
      parseCacheKey('Ilves left.', '2025-08-22'),
      parseCacheKey('Ilves left.', '2025-08-23'),
      parseCacheKey('Ilves left.', null),
      parseCacheKey('Tamm left.', null),
    ]
    expect(new Set(keys).size).toBe(4)
  })

  it('takes a corrupt entry for none, and replaces it', async () => {
    const cache = openParseCache(folder, 1_000_000)
    const key = parseCacheKey('Ilves left.', null)
    await cache.write(key, parsed('left'))
    for (const path of entries()) writeFileSync(path, 'torn')
    expect(await cache.read(key)).toBeNull()
    await cache.write(key, parsed('left'))
    expect(await cache.read(key)).toEqual(parsed('left'))
  })

  it('does without a folder it cannot write to', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const cache = openParseCache(join(file, 'below'), 1_000_000)
    await cache.write('key', parsed('left'))
    expect(await cache.read('key')).toBeNull()
  })

  it('drops what was used least recently once the limit is passed', async () => {
    const roomy = openParseCache(folder, 1_000_000_000)
    const keys = Array.from({ length: 20 }, (_, index) => parseCacheKey(`Text ${index}`, null))
    for (const key of keys) await roomy.write(key, parsed(key))
    const [used = '', ...others] = keys
    for (const path of entries()) utimesSync(path, new Date(2020, 1, 1), new Date(2020, 1, 1))
    expect(await roomy.read(used)).not.toBeNull()
    const size = entries().reduce((sum, path) => sum + statSync(path).size, 0)
    const tight = openParseCache(folder, size / 2)
    await tight.write(parseCacheKey('New', null), parsed('new'))
    const left = entries().reduce((sum, path) => sum + statSync(path).size, 0)
    expect(left).toBeLessThanOrEqual(size / 2)
    expect(await tight.read(used)).not.toBeNull()
    expect(await tight.read(parseCacheKey('New', null))).not.toBeNull()
    const found = await Promise.all(others.map((key) => tight.read(key)))
    expect(found.filter((entry) => entry !== null).length).toBeLessThan(10)
  })
})

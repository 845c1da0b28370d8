import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asName, inSyllables } from '../../bench/invented-words.ts'
import { extract, openParser } from '../../ingest/index.ts'
import { startEngines } from '../engines/temporary-home.ts'
import { heapInUse } from './heap-in-use.ts'

/**
 * The heap that is left after a forced collection, while 2,000 short articles are read, parsed by CoreNLP (each of them:
 * no two are alike), put into the parse cache, resolved and coded. No name comes twice, so that whatever is remembered by
 * name or text would show.
 */
const articles = 2000
/** By then everything is loaded that is loaded once: tables, lexicon, compiled patterns. */
const settledAfter = 400
/** 5 kB an article: less than any parse, extraction or text that were kept. */
const toleranceBytes = (articles - settledAfter) * 5 * 1024

let engines: Awaited<ReturnType<typeof startEngines>>
let cacheFolder: string

beforeAll(async () => {
  engines = await startEngines(['corenlp'])
  cacheFolder = mkdtempSync(join(tmpdir(), 'dramatis-memory-'))
})

afterAll(async () => {
  await engines.stop()
  rmSync(cacheFolder, { recursive: true, force: true })
})

test('memory stays flat over 2,000 articles', async () => {
  const parser = openParser({
    servers: async () => engines.lease.corenlp,
    cacheFolder,
    cacheLimitBytes: 1024 ** 3,
  })
  const heaps = new Map<number, number>()
  let coded = 0
  let claims = 0
  for await (const outcome of extract(['-'], { parser, published: null, concurrency: 2, stdin: news() })) {
    expect(outcome).toMatchObject({ ok: true, fromCache: false })
    coded += 1
    if (outcome.ok) claims += outcome.extraction.claims.length
    if (coded % settledAfter === 0) heaps.set(coded, await heapInUse())
  }
  await parser.close()
  console.log([...heaps].map(([at, bytes]) => `${at}: ${(bytes / 1024 ** 2).toFixed(1)} MB`).join(', '))
  expect(coded).toBe(articles)
  expect(claims).toBeGreaterThan(2 * articles)
  expect((heaps.get(articles) ?? Infinity) - (heaps.get(settledAfter) ?? 0)).toBeLessThan(toleranceBytes)
})

async function* news(): AsyncIterable<Uint8Array> {
  for (let number = 0; number < articles; number += 1) {
    const [one, two, body] = [nameOf(number * 3), nameOf(number * 3 + 1), nameOf(number * 3 + 2)]
    const text = [
      `President Marko ${one} met Foreign Minister Anu ${two} in Oslo on Friday.`,
      `The ${body} Party condemned the talks, and ${two} said that Chile had imposed sanctions on Peru.`,
      `He denied the charge of report ${number}.`,
    ].join(' ')
    yield Buffer.from(`${JSON.stringify({ text, publishedAt: '2025-08-22' })}\n`)
    await turn()
  }
}

/** Another invented name of four syllables for every number. */
const nameOf = (number: number) => asName(inSyllables(16 ** 3 + number))

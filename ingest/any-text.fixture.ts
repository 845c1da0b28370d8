import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { extractArticle } from './extract.ts'
import { brokenInvariants } from './invariants.fixture.ts'
import type { CoreNlpAddress } from './parse/corenlp-client.ts'
import { openParser } from './parse/parser.ts'
import { cleanCharacters } from './read/normalise.ts'
import { readArticles } from './read/read-articles.ts'

const list = (words: string): string[] => words.split(' ')
const one = (words: string) => fc.constantFrom(...list(words))

const names = fc.constantFrom(
  ...list('Chile Peru Oslo Kenya Tamm Ilves KCNA UN NATO'),
  'Anu Tamm',
  'Marko Ilves',
  'President Anu Tamm',
  'the Lanian army',
  'Kim Jong-un',
  'the Foreign Ministry (FM)',
  'two Peruvian generals',
  'both countries',
  'they',
  'he',
  'his sister Leena',
)
const verbs = fc.constantFrom(
  ...list('attacked met condemned praised said denied urged arrested withdrew threatened signed'),
  'agreed to help',
  'refused to meet',
  'was accused by',
  'held talks with',
  'is said to have bombed',
  'will impose sanctions on',
  'did not attack',
  'killed 15 to 20 soldiers of',
)
const ends = fc.constantFrom(
  'on Friday',
  'in Oslo',
  'last year',
  'on 12 August 2025',
  'on Aug. 12, 2025',
  'reportedly',
  'according to Anu Tamm',
  'in a statement carried by KCNA',
  'if Kenya leaves',
  'between Monday and next week',
  'and wounded dozens',
)
const clause = fc
  .tuple(names, verbs, names, ends)
  .map(([who, did, whom, how]) => `${who} ${did} ${whom} ${how}`)

/** Clauses joined until the sentence has hundreds of words. */
const endless = fc
  .array(fc.tuple(clause, one('and but while which that because ; , — although')), {
    minLength: 25,
    maxLength: 40,
  })
  .map((parts) => `${parts.flat().join(' ')}.`)

const quoted = fc.letrec<{ quote: string }>((tie) => ({
  quote: fc.oneof(
    { maxDepth: 4 },
    clause,
    fc
      .tuple(
        fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»'], ['(', ')'], ['“', ''], ['', '"']),
        tie('quote'),
        fc.option(clause, { nil: '' }),
        one('said added. asked? told'),
      )
      .map(([[open = '', close = ''], inner, after, said]) => `${open}${inner},${close} ${said} ${after}`),
  ),
})).quote

const soup = fc
  .array(
    fc.oneof(
      names,
      verbs,
      ends,
      one(
        'not no never may if of to by with that who 15 5% $3 1990s ( ) " “ ” , ; : - – … . ? ! \' & / # @x',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '))

const table = fc
  .array(fc.tuple(names, fc.nat(5000), ends, one('| ; , \t')), { minLength: 2, maxLength: 8 })
  .map((rows) => rows.map(([who, count, when, mark]) => `${who} ${mark} ${count} ${mark} ${when}`).join('\n'))

const bullets = fc
  .array(fc.tuple(one('- * • 1. a) —'), clause), { minLength: 2, maxLength: 6 })
  .map((items) => items.map(([mark, words]) => `${mark} ${words}`).join('\n'))

const paragraph = fc.oneof(
  { weight: 3, arbitrary: clause.map((words) => `${words}.`) },
  { weight: 2, arbitrary: quoted },
  { weight: 1, arbitrary: clause.map((words) => words.toUpperCase()) },
  { weight: 1, arbitrary: clause.map((words) => `${words.toLowerCase()}?`) },
  soup,
  table,
  bullets,
  endless,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const sources = fc.tuple(one('txt md html jsonl'), fc.array(paragraph, { minLength: 1, maxLength: 6 }))

/** Line ends other than an empty line between paragraphs, doubled blanks, blanks at the ends. */
const untidy = /(?<!\n)\n(?!\n)|\n{3}| {2}|^\s|\s$/u

function fileOf(folder: string, kind: string, paragraphs: readonly string[]): string {
  const path = join(folder, `any.${kind}`)
  const text = paragraphs.join('\n\n')
  const escaped = paragraphs.map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const html = `<html lang="en"><body><article>${escaped.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`
  const json = JSON.stringify({ text, outlet: 'Lanian Post', publishedAt: '2025-08-22' })
  writeFileSync(path, kind === 'html' ? html : kind === 'jsonl' ? json : text)
  return path
}

/** Reads, parses and codes so many texts of any kind: none falls over, and nothing is said that does not stand there. */
export async function checkAnyText(servers: readonly CoreNlpAddress[], numRuns: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-any-text-'))
  const parser = openParser({
    servers: () => Promise.resolve(servers),
    cacheFolder: null,
    cacheLimitBytes: 0,
  })
  let read = 0
  let claims = 0
  const faultsOf = async (path: string): Promise<string[]> => {
    const faults: string[] = []
    for await (const outcome of readArticles([path], { published: '2025-08-22' })) {
      if (!outcome.ok) {
        if (!/^[A-Z].*[.!?]$/u.test(outcome.reason)) faults.push(`no sentence: ${outcome.reason}`)
        continue
      }
      const { article } = outcome
      if (cleanCharacters(article.text) !== article.text || untidy.test(article.text))
        faults.push('untidy text')
      const { parsed } = await parser.parse(article)
      const extraction = extractArticle(article, parsed)
      faults.push(...brokenInvariants(extraction, parsed))
      if (!isDeepStrictEqual(extractArticle(article, parsed), extraction)) faults.push('not the same again')
      read += 1
      claims += extraction.claims.length
    }
    return faults
  }
  const run = async ([kind, paragraphs]: [string, string[]]): Promise<void> => {
    expect(await faultsOf(fileOf(folder, kind, paragraphs))).toEqual([])
  }
  try {
    await fc.assert(fc.asyncProperty(sources, run), { numRuns })
  } finally {
    await parser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  // A test that reads nothing proves nothing.
  expect(read).toBeGreaterThan(numRuns / 2)
  expect(claims).toBeGreaterThan(numRuns / 2)
}

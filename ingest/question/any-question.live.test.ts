import * as fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { openParser } from '../parse/parser.ts'
import type { Parser } from '../parse/parser.ts'
import { codeQuestion } from './code-question.ts'

const word = fc.constantFrom(
  ...`who whom what which when where why how many often did does has will was is not the Kim Putin Russia Oslo KCNA troops praised
  met attack say says linked to about in June 2025 yesterday after and ? , “ ’s`.split(/\s+/u),
)
const questions = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** What a question has as its words, and what its reading takes for them. */
async function wordsRead(text: string, parser: Parser): Promise<[string, string][]> {
  const coded = await codeQuestion(text, { parser, today: '2025-09-01' })
  const parts = coded.understood
    ? [coded.reading.hole, ...coded.reading.names, ...coded.reading.types, ...coded.reading.words]
    : coded.parts
  return parts.flatMap((part) => (part === null ? [] : [[text.slice(part.start, part.end), part.text]]))
}

it('any text is read, or told what of it is not', async () => {
  const parser = openParser({ servers: async () => inject('corenlp'), cacheFolder: null, cacheLimitBytes: 0 })
  await fc.assert(
    fc.asyncProperty(questions, async (text) => {
      const words = await wordsRead(text, parser)
      expect(words.map(([asked]) => asked)).toEqual(words.map(([, read]) => read))
    }),
    { numRuns: 60 },
  )
  await parser.close()
}, 120_000)

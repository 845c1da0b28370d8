import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exitCodes, Failure } from '../model/failure.ts'
import type { Parser } from './parse/parser.ts'
import { extract } from './pipeline.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-pipeline-'))
  await writeFile(join(folder, 'a.txt'), 'Anu Tamm met Marko Ilves.')
  await writeFile(join(folder, 'b.txt'), 'Marko Ilves thanked Anu Tamm.')
  await writeFile(join(folder, 'c.txt'), 'Marko Ilves left Lania.')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A parser that finds no sentence, and fails for the articles whose text holds a word. */
function parserFailing(word: string, failure: Error): Parser {
  return {
    parse: async ({ text }) => {
      if (text.includes(word)) throw failure
      return { parsed: { sentences: [] }, fromCache: true, milliseconds: 0 }
    },
    close: async () => {},
  }
}

/** The names of the files in the order told, with the reason where one was left out. */
async function told(parser: Parser, signal?: AbortSignal): Promise<(string | undefined)[][]> {
  const options = { parser, published: null, concurrency: 2, ...(signal === undefined ? {} : { signal }) }
  const lines: (string | undefined)[][] = []
  for await (const outcome of extract([folder], options)) {
    const path = outcome.ok ? outcome.extraction.article.path : outcome.path
    lines.push([path?.slice(-5), ...(outcome.ok ? [] : [outcome.reason])])
  }
  return lines
}

it('leaves out the article that cannot be parsed, and keeps the order of the rest', async () => {
  const failure = new Failure('CoreNLP could not parse the article in 3 attempts: it broke.')
  expect(await told(parserFailing('thanked', failure))).toEqual([
    ['a.txt'],
    ['b.txt', 'CoreNLP could not parse the article in 3 attempts: it broke.'],
    ['c.txt'],
  ])
})

it('ends when CoreNLP is gone, instead of waiting for it with every article', async () => {
  const failure = new Failure('No CoreNLP server answered for 90 seconds.', exitCodes.engine)
  await expect(told(parserFailing('thanked', failure))).rejects.toBe(failure)
})

it('ends with the reason of the signal when it is stopped', async () => {
  const stop = new Failure('Stopped.', exitCodes.interrupted)
  await expect(told(parserFailing('nobody', stop), AbortSignal.abort(stop))).rejects.toBe(stop)
})

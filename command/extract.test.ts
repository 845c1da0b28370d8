import { createServer } from 'node:http'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClaim } from '../ingest/code/llm/read-article.fixture.ts'
import { openStubEndpoint, sends, writes } from '../ingest/code/llm/stub-endpoint.fixture.ts'
import type { StubEndpoint } from '../ingest/code/llm/stub-endpoint.fixture.ts'
import { openParseCache, parseCacheKey } from '../ingest/parse/parse-cache.ts'
import { Extraction } from '../model/extraction.ts'
import { recordedParses } from '../test/recorded/parsed-text.ts'
import { listening, runHere } from './run.fixture.ts'

const parsedText = recordedParses('llm')
const published = '2025-08-22'
const key = 'a-key-that-nobody-may-see'

const texts = [
  'Chile attacked Peru on Monday. Anu Tamm condemned Chile.',
  'Norway praised Kenya for its patience.',
]
const attacked = aClaim({
  trigger: 'attacked',
  type: 'ASSAULT',
  actors: ['country:CHL'],
  recipients: ['country:PER'],
})
const invented = aClaim({ trigger: 'bombed', type: 'ASSAULT', actors: ['country:CHL'] })

/** Answers as CoreNLP does to a ping; what is to be parsed lies in the cache. */
const coreNlp = createServer((_request, response) => response.end('pong'))
let stub: StubEndpoint
let home: string
let articles: string
let settings: Record<string, string>

beforeAll(async () => {
  stub = await openStubEndpoint()
  const port = await listening(coreNlp)
  settings = { CORENLP_URL: `http://127.0.0.1:${port}`, CORENLP_THREADS: '1' }
})

afterAll(async () => {
  coreNlp.close()
  await stub.close()
})

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dramatis-extract-'))
  settings['DRAMATIS_HOME'] = home
  const cache = openParseCache(join(home, 'cache', 'parses'), 10_000_000)
  for (const text of texts)
    await cache.write(parseCacheKey(text, published), await parsedText(text, published))
  articles = join(home, 'articles.jsonl')
  const lines = texts.map((text) => JSON.stringify({ text, publishedAt: published }))
  await writeFile(articles, `${lines.join('\n')}\n`)
  stub.behaves(writes({ claims: [attacked, invented] }), writes({ claims: [] }))
  return () => rm(home, { recursive: true, force: true })
})

const model = (): Record<string, string> => ({
  ...settings,
  LLM_URL: stub.url,
  LLM_MODEL: 'tern-7b',
  LLM_API_KEY: key,
})

/** Coders and types of the claims of each article printed. */
function printed(stdout: string): string[][] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Extraction.parse(JSON.parse(line)).claims.map(({ coder, type }) => `${coder}: ${type}`))
}

const byRules = [['rules: ASSAULT', 'rules: ACCUSE'], ['rules: SUPPORT']]

describe('by default', () => {
  test('nothing is asked of a model, named or not', async () => {
    for (const environment of [settings, model()]) {
      const { code, stdout, stderr } = await runHere(['extract', articles], environment)
      expect({ code, claims: printed(stdout), stderr }).toEqual({ code: 0, claims: byRules, stderr: '' })
    }
    expect(stub.requests).toEqual([])
  })
})

describe('with a model', () => {
  test('its claims alone, or beside those of the rules, each under the name of its coder', async () => {
    const alone = await runHere(['extract', articles, '--coder', 'llm'], model())
    expect({ code: alone.code, claims: printed(alone.stdout) }).toEqual({
      code: 0,
      claims: [['llm:tern-7b: ASSAULT'], []],
    })
    expect(alone.stderr).toBe(
      'llm:tern-7b coded 2 articles with 1 claim; 2 requests, 0 answers at hand; 200 tokens sent and 40 tokens received. Left out because the text does not bear it: 1 × trigger not in its sentence.\n',
    )
    expect(stub.requests.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${key}`,
      `Bearer ${key}`,
    ])

    const both = await runHere(
      ['extract', articles, '--coder', 'both', '--price-in', '10', '--price-out', '20'],
      model(),
    )
    expect({ code: both.code, claims: printed(both.stdout) }).toEqual({
      code: 0,
      claims: [['rules: ASSAULT', 'rules: ACCUSE', 'llm:tern-7b: ASSAULT'], ['rules: SUPPORT']],
    })
    expect(both.stderr).toContain(
      '0 requests, 2 answers at hand; 0 tokens sent and 0 tokens received (0.00 at the prices given).',
    )
    expect(stub.requests).toHaveLength(2)
  })

  test('what it would take is said, and nothing is sent; also without any endpoint', async () => {
    const { code, stdout, stderr } = await runHere(
      ['extract', articles, '--coder', 'both', '--dry-run', '--price-in', '10', '--price-out', '20'],
      settings,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^2 articles would take 2 requests, about [\d,]+ tokens sent and 250 received, 0\.\d+ at the prices given\. Nothing was sent\.\n$/u,
    )
    await runHere(['extract', articles, '--coder', 'llm', '--dry-run'], model())
    expect(stub.requests).toEqual([])

    await runHere(['extract', articles, '--coder', 'llm'], model())
    const known = await runHere(['extract', articles, '--coder', 'llm', '--dry-run'], model())
    expect(known.stdout).toBe(
      '2 articles would take 0 requests (2 more are answered already), about 0 tokens sent and 0 received. Nothing was sent.\n',
    )
  })

  test('a budget ends the work in one sentence; what was done is kept', async () => {
    stub.behaves(writes({ claims: [attacked] }, { usage: { prompt_tokens: 3_000, completion_tokens: 200 } }))
    const { code, stdout, stderr } = await runHere(
      ['extract', articles, '--coder', 'llm', '--budget', '6000'],
      model(),
    )
    expect({ code, claims: printed(stdout) }).toEqual({ code: 3, claims: [['llm:tern-7b: ASSAULT']] })
    expect(stderr).toMatch(
      /The budget of 6,000 tokens ends here: 3,200 are used, and the next request could take more than the rest\.\n$/u,
    )
  })

  test('an article that it cannot be asked about is left out by name, the others are printed', async () => {
    stub.behaves(
      sends(413, `too long for the key ${key}`),
      sends(413, ''),
      sends(413, ''),
      writes({ claims: [] }),
    )
    const { code, stdout, stderr } = await runHere(['extract', articles, '--coder', 'both'], model())
    expect({ code, claims: printed(stdout) }).toEqual({ code: 3, claims: [['rules: SUPPORT']] })
    const [first = ''] = stderr.split('\n')
    expect(JSON.parse(first)).toEqual({
      step: 'refused',
      path: `${articles}:1`,
      reason: `The model's endpoint ${new URL(stub.url).origin} does not serve us, it answers 413.`,
    })
    expect(stderr).not.toContain(key)
  })

  test('an endpoint that does not know us ends the work in one sentence without the key', async () => {
    stub.behaves(sends(401, { error: { message: `Incorrect API key provided: ${key}` } }))
    const { code, stdout, stderr } = await runHere(['extract', articles, '--coder', 'llm'], model())
    expect({ code, stdout, stderr }).toEqual({
      code: 4,
      stdout: '',
      stderr: `The model's endpoint ${new URL(stub.url).origin} does not serve us, it answers 401 ({"error":{"message":"Incorrect API key provided: …"}}): check LLM_API_KEY.\n`,
    })
  })

  test('the key is in no file', async () => {
    stub.behaves(writes({ claims: [], note: key }))
    await runHere(['extract', articles, '--coder', 'llm'], model())
    const entries = await readdir(home, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.zst'))
    const contents = await Promise.all(
      files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    )
    expect(contents.filter((content) => content.includes('claims'))).toHaveLength(2)
    expect(contents.filter((content) => content.includes(key))).toEqual([])
  })
})

test.each([
  {
    args: ['--coder', 'llm'],
    sentence:
      'The llm coder needs LLM_URL and LLM_MODEL: an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1, and a model that it has.',
  },
  {
    args: ['--dry-run'],
    sentence: 'A budget, prices and a dry run are for a coder that asks a model: say --coder llm or both.',
  },
  {
    args: ['--coder', 'both', '--price-in', '1'],
    sentence: 'Give both prices, --price-in and --price-out, or none.',
  },
  {
    args: ['--coder', 'both', '--budget', 'much'],
    sentence: `Option '--budget <tokens>' argument 'much' is invalid. give a number, such as 50000 or 0.15. "dramatis --help" lists the commands.`,
  },
  {
    args: ['--coder', 'me'],
    sentence: `Option '--coder <coder>' argument 'me' is invalid. Allowed choices are rules, llm, both. "dramatis --help" lists the commands.`,
  },
])('$args says one sentence and ends with 2', async ({ args, sentence }) => {
  expect(await runHere(['extract', articles, ...args], settings)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${sentence}\n`,
  })
})

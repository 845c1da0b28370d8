import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { dramatis } from './dramatis.ts'

/** An environment without engines: nothing here may need them. */
const environment = { ...process.env, DRAMATIS_HOME: '/nonexistent/dramatis', NEO4J_URI: '', CORENLP_URL: '' }

test.each([
  { args: [], sentence: 'Say what to do, for example "dramatis up"; "dramatis --help" lists the commands.' },
  { args: ['dance'], sentence: `Unknown command 'dance'. "dramatis --help" lists the commands.` },
  {
    args: ['ingest'],
    sentence:
      'Name the files, folders or web addresses to ingest, or - for standard input; or give --urls, --retry or --recode.',
  },
  {
    args: ['ingest', 'a.txt', '--retry'],
    sentence:
      '--retry and --recode take articles that Dramatis knows: give them without a path and without --collection.',
  },
  {
    args: ['extract', 'a.txt', '--published', 'yesterday'],
    sentence: `Option '--published <date>' argument 'yesterday' is invalid. give a date such as 2025-08-22. "dramatis --help" lists the commands.`,
  },
  {
    args: ['forget'],
    sentence: 'Name the articles to forget by id, web address or path, or one collection with --collection.',
  },
])('dramatis $args says one sentence and ends with 2', async ({ args, sentence }) => {
  expect(await dramatis(args, environment)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
})

test('a wrong setting is named', async () => {
  const ended = await dramatis(['doctor'], { ...environment, PORT: 'many' })
  expect(ended).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Wrong setting: PORT: Invalid input: expected number, received NaN.\n',
  })
})

test('a database that cannot be reached is said in one sentence', async () => {
  const closed = await freePort()
  const ended = await dramatis(['export'], {
    ...environment,
    NEO4J_URI: `bolt://127.0.0.1:${closed}`,
    NEO4J_PASSWORD: 'not-used',
  })
  expect(ended).toEqual({
    code: 4,
    stdout: '',
    stderr: `Neo4j at bolt://127.0.0.1:${closed} cannot be reached: check NEO4J_URI and that it runs.\n`,
  })
})

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

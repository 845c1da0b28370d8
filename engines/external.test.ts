import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { exitCodes } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { parseCoreNlpUrls } from './corenlp/contact.ts'
import { acquireEngines, engineStatus } from './index.ts'
import type { EngineName } from './index.ts'
import { freePort } from './ports.ts'
import { supervisorEnvironment } from './spawn-supervisor.ts'

const home = join(tmpdir(), 'dramatis-external-never-made')
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that stands for CoreNLP: it answers /ping with `status` when the credentials are right. */
async function serve(status: number, credentials: string | null): Promise<string> {
  const expected = credentials === null ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((request, response) => {
    response.statusCode =
      request.url !== '/ping' ? 404 : request.headers.authorization === expected ? status : 401
    response.end()
  })
  closing.push(() => server.close())
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has this address
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function acquire(environment: Record<string, string>, want: EngineName[], said: string[] = []) {
  return acquireEngines(readSettings({ DRAMATIS_HOME: home, ...environment }), {
    want,
    purpose: 'test',
    report: (progress) => said.push(progress.text),
  })
}

describe('CORENLP_URL', () => {
  test('lists servers, with credentials where they have some', () => {
    expect(parseCoreNlpUrls('http://127.0.0.1:9000, https://anu:se%40cret@nlp.example/base/')).toEqual([
      { url: 'http://127.0.0.1:9000/', username: null, password: null },
      { url: 'https://nlp.example/base/', username: 'anu', password: 'se@cret' },
    ])
    expect(() => parseCoreNlpUrls('localhost:9000')).toThrow(
      'CORENLP_URL "localhost:9000" is not an http or https address.',
    )
  })

  test('is used instead of the embedded engine; a dead one of several is said and left out', async () => {
    const [good, dead] = [await serve(200, 'anu:tamm'), `127.0.0.1:${await freePort()}`]
    const said: string[] = []
    const lease = await acquire({ CORENLP_URL: `http://anu:tamm@${good},http://${dead}` }, ['corenlp'], said)
    expect(lease).toMatchObject({
      neo4j: null,
      corenlp: [{ url: `http://${good}/`, username: 'anu', password: 'tamm' }],
    })
    expect(said).toEqual([
      expect.stringMatching(`^CoreNLP at http://${dead}/ cannot be reached \\(.*\\)\\.$`),
    ])
    await lease.release()
  })

  test('that wants credentials, answers nonsense or is away fails in one sentence', async () => {
    const closed = await serve(200, 'anu:tamm')
    await expect(acquire({ CORENLP_URL: `http://${closed}` }, ['corenlp'])).rejects.toThrow(
      `CoreNLP at http://${closed}/ wants a user and password in CORENLP_URL.`,
    )
    const strange = await serve(500, null)
    await expect(acquire({ CORENLP_URL: `http://${strange}` }, ['corenlp'])).rejects.toThrow(
      `CoreNLP at http://${strange}/ answers 500 instead of being ready.`,
    )
    await expect(
      acquire({ CORENLP_URL: `http://127.0.0.1:${await freePort()}` }, ['corenlp']),
    ).rejects.toMatchObject({ exitCode: exitCodes.engine })
  })
})

describe('NEO4J_URI', () => {
  test('needs a password', async () => {
    await expect(acquire({ NEO4J_URI: 'bolt://127.0.0.1:1' }, ['neo4j'])).rejects.toThrow(
      'NEO4J_URI is set, but NEO4J_PASSWORD is not.',
    )
  })

  test('that nobody listens on fails in one sentence', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    await expect(acquire({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }, ['neo4j'])).rejects.toThrow(
      `Neo4j at ${uri} cannot be reached: check NEO4J_URI and that it runs.`,
    )
    await expect(acquire({ NEO4J_URI: 'http//nowhere', NEO4J_PASSWORD: 'x' }, ['neo4j'])).rejects.toThrow(
      'NEO4J_URI "http//nowhere" is not an address Neo4j understands.',
    )
  })
})

test('the status of engines that others run', () => {
  const status = engineStatus(
    readSettings({
      DRAMATIS_HOME: home,
      NEO4J_URI: 'neo4j+s://graph.example',
      CORENLP_URL: 'http://anu:tamm@nlp.example',
    }),
  )
  expect(status).toMatchObject({
    supervisorPid: null,
    neo4j: { mode: 'external', address: 'neo4j+s://graph.example', fetched: false, phase: null, pid: null },
    corenlp: { mode: 'external', address: 'http://nlp.example/', fetched: false, phase: null, pid: null },
    leases: [],
  })
})

test('the supervisor inherits where and how large, and no password', () => {
  const settings = readSettings({
    DRAMATIS_HOME: '/home/anu/.dramatis',
    NEO4J_PASSWORD: 'secret',
    LLM_API_KEY: 'secret',
    CORENLP_THREADS: '3',
  })
  const environment = {
    PATH: '/usr/bin',
    NEO4J_PASSWORD: 'secret',
    LLM_API_KEY: 'secret',
    JAVA_HOME: undefined,
    JDK_JAVA_OPTIONS: '-XX:+UseSerialGC',
  }
  expect(supervisorEnvironment(settings, environment)).toEqual({
    PATH: '/usr/bin',
    JDK_JAVA_OPTIONS: '-XX:+UseSerialGC',
    DRAMATIS_HOME: '/home/anu/.dramatis',
    DRAMATIS_ENGINES: '/home/anu/.dramatis/engines',
    NEO4J_HEAP: '2g',
    NEO4J_PAGE_CACHE: '1g',
    CORENLP_HEAP: '4g',
    CORENLP_THREADS: '3',
  })
})

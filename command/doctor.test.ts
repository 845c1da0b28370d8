import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

/** Answers as CoreNLP does to a ping. */
const coreNlp = createServer((_request, response) => response.end('pong'))
let port: number

beforeAll(async () => {
  port = await listening(coreNlp)
})

afterAll(() => coreNlp.close())

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A port nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer()
  const closed = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return closed
}

async function doctor(
  environment: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[name] += chunk.toString('utf8')
        done()
      },
    })
  const code = await run(['doctor'], {
    environment: { DRAMATIS_HOME: '/nonexistent/dramatis', ...environment },
    stdin: Readable.from([]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    signal: new AbortController().signal,
  })
  return { code, ...written }
}

test('doctor asks the engines that the settings name, and tells each that does not answer', async () => {
  const closed = await closedPort()
  const { code, stdout, stderr } = await doctor({
    NEO4J_URI: `bolt://127.0.0.1:${closed}`,
    NEO4J_PASSWORD: 'not-used',
    CORENLP_URL: `http://127.0.0.1:${port}, http://127.0.0.1:${closed}`,
  })
  expect({ code, lines: stdout.split('\n').slice(0, 2), stderr }).toEqual({
    code: 4,
    lines: [
      `problem  Neo4j at bolt://127.0.0.1:${closed} cannot be reached: check NEO4J_URI and that it runs.`,
      `problem  CoreNLP at http://127.0.0.1:${closed}/ cannot be reached (connect ECONNREFUSED 127.0.0.1:${closed}).`,
    ],
    stderr: '',
  })
})

test('doctor tells where an engine answers', async () => {
  const { stdout } = await doctor({
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    CORENLP_URL: `http://127.0.0.1:${port}`,
  })
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'problem  NEO4J_URI is set, but NEO4J_PASSWORD is not.',
    `ok       CoreNLP answers at http://127.0.0.1:${port}/`,
  ])
})

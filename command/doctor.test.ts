import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedPort, listening, runHere } from './run.fixture.ts'

/** Answers as CoreNLP does to a ping. */
const coreNlp = createServer((_request, response) => response.end('pong'))
let port: number

beforeAll(async () => {
  port = await listening(coreNlp)
})

afterAll(() => coreNlp.close())

test('doctor asks the engines that the settings name, and tells each that does not answer', async () => {
  const closed = await closedPort()
  const { code, stdout, stderr } = await runHere(['doctor'], {
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
  const { stdout } = await runHere(['doctor'], {
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    CORENLP_URL: `http://127.0.0.1:${port}`,
  })
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'problem  NEO4J_URI is set, but NEO4J_PASSWORD is not.',
    `ok       CoreNLP answers at http://127.0.0.1:${port}/`,
  ])
})

test('doctor tells that the home is no folder', async () => {
  const { code, stdout } = await runHere(['doctor'], {
    DRAMATIS_HOME: import.meta.filename,
    CORENLP_URL: `http://127.0.0.1:${port}`,
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
  })
  expect(code).toBe(4)
  expect(stdout.split('\n').at(2)).toBe(
    `problem  DRAMATIS_HOME ${import.meta.filename} cannot be written (${import.meta.filename} is not a folder).`,
  )
})

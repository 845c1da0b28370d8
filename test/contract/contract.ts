import { request } from 'node:http'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { answerChecker } from './answer-checker.ts'
import type { Answer, AnswerChecker } from './answer-checker.ts'
import { describedIn, Document } from './described.ts'
import type { Described } from './described.ts'
import { requestsTo } from './requests.ts'
import type { Known, Sent } from './requests.ts'

/** A server and what it says of itself. */
export type Contract = {
  document: Document
  operations: readonly Described[]
  send: (sent: Sent) => Promise<Answer>
  check: AnswerChecker
}

/** Reads the contract of a running server. */
export async function contractOf(url: string): Promise<Contract> {
  const send = sender(url)
  const { text } = await send({ method: 'get', path: '/api/openapi.json', body: null, type: '' })
  const document = Document.parse(JSON.parse(text))
  return { document, operations: describedIn(document), send, check: answerChecker(document) }
}

/** Sends requests as they are written: `fetch` would put addresses right first. */
function sender(url: string): Contract['send'] {
  const { hostname, port } = new URL(url)
  return ({ method, path, body, type }) =>
    new Promise((resolve, reject) => {
      const headers = body === null ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }
      const asked = request(
        { hostname, port, path, method: method.toUpperCase(), headers, agent: false },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
          })
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          )
        },
      )
      asked.on('error', reject)
      asked.end(body ?? undefined)
    })
}

/** Requests that are sent however long they take. */
const least = 3
/** No answer comes sooner, in milliseconds. */
const quickest = 3

/** Sends generated requests to an operation and holds each answer to the contract, for so long; tells how many. A failure prints its seed. */
export async function fuzz(
  { document, send, check }: Contract,
  one: Described,
  known: Known,
  run: { seed: number; milliseconds: number },
): Promise<number> {
  const until = performance.now() + run.milliseconds
  let sendings = 0
  await fc.assert(
    fc.asyncProperty(requestsTo(one, document, known), async (sent) => {
      if (sendings >= least && performance.now() > until) return
      sendings += 1
      expect(check(one, await send(sent))).toBeNull()
    }),
    { seed: run.seed, numRuns: least + Math.ceil(run.milliseconds / quickest), endOnFailure: true },
  )
  return sendings
}

import { STATUS_CODES } from 'node:http'
import type { Headers, Response } from 'undici'
import { reasonOf, Refusal } from '../refusal.ts'
import { bodyWithin } from './body.ts'
import type { FetchAddress } from './fetch-address.ts'
import type { WebLimits } from './limits.ts'
import { networkReason } from './network-reason.ts'
import type { Pace } from './pace.ts'
import { PassingRefusal } from './web-refusals.ts'
import { retryAfter } from './retry-after.ts'

/** What a server answered. */
export type Answer = {
  status: number
  headers: Headers
  /** Unpacked, as far as the limit allows; null where it was not wanted. */
  body: { read: Uint8Array; whole: boolean } | null
}

/** What is asked for. */
export type Question = {
  headers: Record<string, string>
  /** The most that is read of the body, in bytes. */
  limit: number
  /** Whether the body is of use, by what the headers say; else it is not read. */
  wants?: (answer: Pick<Answer, 'status' | 'headers'>) => boolean
  signal: AbortSignal
}

/** Makes requests to one address each, politely; redirects are not followed here. */
export type Requests = {
  /**
   * Throws a `Refusal` that says why there is no answer, a `PassingRefusal` where there may be one another time. A server
   * that is overloaded (429, 503) is asked again when it says, if that is soon; its last such answer is answered here.
   */
  ask: (address: URL, question: Question) => Promise<Answer>
}

/** Opens requests over connections and the pace of hosts. */
export function openRequests(
  web: FetchAddress,
  pace: Pace,
  limits: Pick<WebLimits, 'requestMs' | 'restMs' | 'longestWaitMs' | 'repeats'>,
): Requests {
  const once = async (address: URL, question: Question): Promise<Answer> => {
    const timeout = AbortSignal.timeout(limits.requestMs)
    const signal = AbortSignal.any([question.signal, timeout])
    try {
      return await readAnswer(
        await web.fetch(address, { headers: question.headers, signal }),
        question.limit,
        question.wants,
      )
    } catch (error) {
      question.signal.throwIfAborted()
      if (timeout.aborted) {
        throw new PassingRefusal(`The page did not come within ${limits.requestMs / 1000} seconds.`)
      }
      throw refusalOf(error)
    }
  }
  return {
    ask: async (address, question) => {
      for (let repeats = 0; ; repeats += 1) {
        const answer = await pace.turn(
          address,
          async () => {
            const answer = await once(address, question)
            if (isOverloaded(answer)) pace.rest(address, restOf(answer, repeats, limits.restMs))
            return answer
          },
          question.signal,
        )
        const tired = isOverloaded(answer) && repeats < limits.repeats
        if (!tired || restOf(answer, repeats, limits.restMs) > limits.longestWaitMs) return answer
      }
    },
  }
}

const isOverloaded = ({ status }: Answer): boolean => status === 429 || status === 503

/** As long as the server says, else a little, and twice as long each time. */
function restOf({ headers }: Answer, repeats: number, restMs: number): number {
  return retryAfter(headers.get('retry-after'), Date.now()) ?? restMs * 2 ** repeats
}

async function readAnswer(
  response: Response,
  limit: number,
  wants: Question['wants'] = () => true,
): Promise<Answer> {
  const { status, headers } = response
  try {
    return { status, headers, body: wants({ status, headers }) ? await bodyWithin(response, limit) : null }
  } finally {
    if (response.body?.locked === false) await response.body.cancel()
  }
}

/** The guard's own word stays; what the network says may be different another time. */
function refusalOf(error: unknown): Refusal {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof Refusal) return cause
  return new PassingRefusal(networkReason(error) ?? reasonOf(error))
}

/** "404 (Not Found)" */
export function statusInWords(status: number): string {
  const words = STATUS_CODES[status]
  return words === undefined ? String(status) : `${status} (${words})`
}

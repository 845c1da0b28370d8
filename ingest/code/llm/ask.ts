import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure, messageOf } from '../../../model/failure.ts'
import type { Budget } from './budget.ts'
import type { Endpoint } from './endpoint.ts'
import { nameOf } from './endpoint.ts'
import { EndpointError } from './endpoint-error.ts'
import type { EndpointErrorKind, TokenUsage } from './endpoint-error.ts'
import type { Message } from './messages.ts'
import { readAnswer } from './read-answer.ts'
import { requestCompletion } from './request.ts'
import { firstForm, nextForm } from './request-form.ts'
import type { RequestForm } from './request-form.ts'
import { inputTokens } from './tokens.ts'

/** How long, and how often, a model is asked before it is given up. */
export type LlmPatience = {
  /** For one answer. Models on a laptop take minutes. */
  requestMs: number
  /** How often one request may run out of time, break or be answered with nonsense. */
  attempts: number
  /** For an endpoint that is busy. */
  busyMs: number
  /** For one that cannot be reached. */
  awayMs: number
  firstPauseMs: number
  longestPauseMs: number
}

export const defaultLlmPatience: LlmPatience = {
  requestMs: 240_000,
  attempts: 3,
  busyMs: 300_000,
  awayMs: 20_000,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
}

export type Question = { messages: readonly Message[]; outputTokens: number }

/** Asks a model until it answers with claims. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<string>

type AskOptions = {
  budget: Budget
  patience?: Partial<LlmPatience>
  /** Told when the endpoint makes everybody wait. */
  report?: (sentence: string) => void
}

/** Errors that every article would meet alike, with what to do about them. */
const hopeless: Partial<Record<EndpointErrorKind, string>> = {
  unauthorised: 'check LLM_API_KEY',
  'unknown-model': 'check LLM_URL and LLM_MODEL',
  unpaid: 'its account has no credit left',
  elsewhere: 'name the address it points to in LLM_URL',
}

const reminder: Message = {
  role: 'user',
  content: 'Answer with the JSON object {"claims": […]} alone: no other words, no code fence, no remarks.',
}

/**
 * Opens a line to an endpoint. What it does not take is left out of later requests, and when it is busy all wait. An answer
 * is what the model wrote, with claims in it. Rejects with `BudgetSpent` before a request that may cost too much, with a
 * `Failure` (engine) when no article would fare better, with another `Failure` when this request alone is given up.
 */
export function openLine(endpoint: Endpoint, options: AskOptions): Ask {
  const patience = { ...defaultLlmPatience, ...options.patience }
  const { budget, report } = options
  const name = nameOf(endpoint)
  let form: RequestForm = firstForm
  let freeAt = 0

  /** Asks once, and enters into the budget what it cost; what cannot be known is reckoned. */
  async function once(question: Question, signal: AbortSignal | undefined): Promise<string> {
    const { messages, outputTokens } = question
    const input = inputTokens(messages)
    const settle = budget.take({ input, output: outputTokens * form.room })
    let used: TokenUsage = { input: 0, output: 0 }
    try {
      const completion = await requestCompletion(
        endpoint,
        { messages, form, outputTokens, timeoutMs: patience.requestMs },
        signal,
      )
      used = completion.usage ?? { input, output: Math.ceil(completion.content.length / 3) }
      if (readAnswer(completion.content) !== null) return completion.content
      throw new EndpointError('malformed', 'what the model wrote holds no claims as JSON')
    } catch (error) {
      if (error instanceof EndpointError && used.input === 0) used = costOf(error, input)
      throw error
    } finally {
      settle(used)
    }
  }

  return async (question, signal) => {
    let failures = 0
    let pause = patience.firstPauseMs
    let waitingSince = performance.now()
    let asked = question
    for (;;) {
      await untilFree()
      const sent = form
      try {
        return await once(asked, signal)
      } catch (error) {
        signal?.throwIfAborted()
        if (!(error instanceof EndpointError)) throw error
        const advice = hopeless[error.kind]
        if (advice !== undefined) throw failure(error, `: ${advice}`, exitCodes.engine)
        if (error.kind === 'refused') {
          if (!changeForm(sent, error)) throw failure(error, '', exitCodes.failure)
          continue
        }
        if (error.kind === 'busy' || error.kind === 'unreachable') {
          const wait = error.waitMs ?? pause
          const most = error.kind === 'busy' ? patience.busyMs : patience.awayMs
          if (performance.now() + wait > waitingSince + most) throw gone(error, most)
          freeAt = Math.max(freeAt, performance.now() + wait)
          if (error.kind === 'busy' && wait >= 1_000)
            report?.(`The model's endpoint is busy; waiting ${Math.round(wait / 1000)} s.`)
        } else {
          failures += 1
          if (failures >= patience.attempts) throw tooOften(error, failures)
          if (error.kind === 'cut-off') changeForm(sent, error)
          if (error.kind === 'malformed') asked = { ...question, messages: [...question.messages, reminder] }
          // The time the attempt took is not held against the wait for the endpoint.
          await rest(pause, signal)
          waitingSince = performance.now()
        }
        pause = Math.min(pause * 2, patience.longestPauseMs)
      }
    }

    async function untilFree(): Promise<void> {
      for (let wait = freeAt - performance.now(); wait > 0; wait = freeAt - performance.now())
        await rest(wait, signal)
    }
  }

  /** Whether it is worth asking again in the form that holds now; another request may have changed it meanwhile. */
  function changeForm(sent: RequestForm, error: EndpointError): boolean {
    if (sent !== form) return true
    const next = nextForm(form, error)
    if (next === null) return false
    form = next
    return true
  }

  function failure(error: EndpointError, advice: string, code: Failure['exitCode']): Failure {
    return new Failure(`${capital(name)} does not serve us, ${messageOf(error)}${advice}.`, code)
  }

  function tooOften(error: EndpointError, failures: number): Failure {
    return new Failure(
      `${capital(name)} gave no usable answer in ${failures} attempts: ${error.message}.`,
      exitCodes.failure,
    )
  }

  function gone(error: EndpointError, waited: number): Failure {
    const seconds = Math.round(waited / 1000)
    return new Failure(
      `${capital(name)} was busy or away for longer than ${seconds} s: ${error.message}.`,
      exitCodes.engine,
    )
  }
}

/** Waits; rejects with the reason of the signal. */
async function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}

/** A request that was taken may have been paid for, even if no answer came back. */
function costOf(error: EndpointError, input: number): TokenUsage {
  if (error.usage !== null) return error.usage
  const taken = ['slow', 'lost', 'malformed', 'cut-off'].includes(error.kind)
  return { input: taken ? input : 0, output: 0 }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

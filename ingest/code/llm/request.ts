import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { EndpointError, errorOfFetch, errorOfStatus } from './endpoint-error.ts'
import type { TokenUsage } from './endpoint-error.ts'
import type { Message } from './messages.ts'
import { fieldsOf } from './request-form.ts'
import type { RequestForm } from './request-form.ts'

/** What a model wrote, and what it cost as the endpoint counts; null where it does not say. */
export type Completion = { content: string; usage: TokenUsage | null }

/** No honest answer about forty sentences comes near. */
const longestBody = 2_000_000

const Content = z.union([
  z.string(),
  z.array(z.object({ text: z.string() })).transform((parts) => parts.map(({ text }) => text).join('')),
])
const ChatCompletion = z.object({
  choices: z
    .tuple([z.object({ message: z.object({ content: Content }), finish_reason: z.string().nullish() })])
    .rest(z.unknown()),
  usage: z.object({ prompt_tokens: z.int(), completion_tokens: z.int() }).nullish().catch(null),
})

export type Request = {
  messages: readonly Message[]
  form: RequestForm
  /** The most that the answer may be. */
  outputTokens: number
  timeoutMs: number
}

/** Asks once. Rejects with an `EndpointError`, or with the signal's reason; the key is in neither. */
export async function requestCompletion(
  endpoint: Endpoint,
  { messages, form, outputTokens, timeoutMs }: Request,
  signal?: AbortSignal,
): Promise<Completion> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(endpoint.key === null ? {} : { Authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify({ model: endpoint.model, messages, ...fieldsOf(form, outputTokens) }),
      // The text goes to the endpoint that was named and to no other.
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    })
    const body = withoutKey(await readBody(response), endpoint)
    if (response.status !== 200)
      throw errorOfStatus(response.status, body, response.headers.get('retry-after'))
    return completionIn(body)
  } catch (error) {
    signal?.throwIfAborted()
    throw errorOfFetch(error)
  }
}

async function readBody(response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  let body = ''
  for await (const chunk of response.body) {
    body += decoder.decode(chunk, { stream: true })
    // Leaving the loop cancels the rest.
    if (body.length > longestBody) throw new EndpointError('malformed', 'its answer has no end')
  }
  return body + decoder.decode()
}

/** Some endpoints repeat the key they were given; it must not reach a message or the cache. */
function withoutKey(text: string, { key }: Endpoint): string {
  return key === null ? text : text.replaceAll(key, '…')
}

function completionIn(body: string): Completion {
  const answer = ChatCompletion.safeParse(jsonOf(body))
  if (!answer.success) throw new EndpointError('malformed', 'its answer is not that of a chat endpoint')
  const [{ message, finish_reason: reason }] = answer.data.choices
  const counted = answer.data.usage ?? null
  const usage = counted === null ? null : { input: counted.prompt_tokens, output: counted.completion_tokens }
  if (reason === 'length')
    throw new EndpointError('cut-off', 'its answer was cut off', usage === null ? {} : { usage })
  return { content: message.content, usage }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { LlmPatience } from './ask.ts'

const SentBody = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
})

/** A request as the endpoint got it. */
export type SentRequest = {
  path: string
  authorization: string | null
  body: z.infer<typeof SentBody>
}

/** How the endpoint behaves at one request. */
export type Behaviour = (response: ServerResponse) => void | Promise<void>

/** A real HTTP server on loopback in a model's place. */
export type StubEndpoint = {
  url: string
  requests: SentRequest[]
  /** What it does at each request from now on; the last stands for all that follow. */
  behaves: (...behaviours: Behaviour[]) => void
  close: () => Promise<void>
}

/** Short enough for tests. */
export const hasty: Partial<LlmPatience> = {
  requestMs: 1_000,
  attempts: 3,
  busyMs: 500,
  awayMs: 100,
  firstPauseMs: 5,
  longestPauseMs: 60_000,
}

export async function openStubEndpoint(): Promise<StubEndpoint> {
  let behaviours: Behaviour[] = [writes({ claims: [] })]
  const requests: SentRequest[] = []
  const server = createServer((request, response) => {
    void read(request).then(async (body) => {
      requests.push({
        path: request.url ?? '',
        authorization: request.headers.authorization ?? null,
        body: SentBody.parse(JSON.parse(body)),
      })
      const [now, ...later] = behaviours
      if (later.length > 0) behaviours = later
      await now?.(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    behaves: (...given) => {
      requests.length = 0
      behaviours = given
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Answers as a chat endpoint does; `answer` is what the model writes, as JSON unless it is text. */
export function writes(
  answer: unknown,
  { usage = { prompt_tokens: 100, completion_tokens: 20 }, finish = 'stop' } = {},
): Behaviour {
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return sends(200, {
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage,
  })
}

/** Answers with a status and a body. */
export function sends(status: number, body: unknown, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

/** Says nothing for longer than anybody waits. */
export const sleeps: Behaviour = () => {}

/** Hangs up in the middle of its answer. */
export const hangsUp: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
  response.write('{"choices": [', () => response.destroy())
}

/** Never stops writing. */
export const neverEnds: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const pour = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    if (!response.destroyed) response.once('drain', pour)
  }
  pour()
}

import type { z } from 'zod'
import { Problem } from '../../model/api/answer.ts'

/** A refusal or failure of the server, as its problem document tells it. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Whether an error is the server's, of one kind of problem (docs/problems.md). */
export function isProblem(error: unknown, kind: string): boolean {
  return error instanceof ProblemError && error.problem.type === `/problems/${kind}`
}

const notKnown = new EventTarget()

/** Hears whenever the server says that it does not know the reader, whatever was asked; gives the way to stop. */
export function onNotKnown(listener: () => void): () => void {
  notKnown.addEventListener('401', listener)
  return () => notKnown.removeEventListener('401', listener)
}

export type Parameters = Record<string, string | number | boolean | readonly (string | number)[] | undefined>

/**
 * Gets one resource and checks it against the contract.
 * @throws ProblemError when the server refuses, cannot be reached, or answers with something else.
 */
export async function request<Answer>(
  path: string,
  schema: z.ZodType<Answer>,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<Answer> {
  return checked(path, schema, await reach(`/api/${path}${queryString(parameters)}`, {}, signal))
}

/**
 * Sends something to one resource, as JSON or as a form with files, and checks the answer as `request` does.
 * @throws ProblemError like `request`.
 */
export async function send<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  schema: z.ZodType<Answer>,
  body: object | undefined,
  signal?: AbortSignal,
): Promise<Answer> {
  const content =
    body === undefined
      ? {}
      : body instanceof FormData
        ? { body }
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  return checked(path, schema, await reach(`/api/${path}`, { method, ...content }, signal))
}

async function checked<Answer>(path: string, schema: z.ZodType<Answer>, response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    if (response.status === 401) notKnown.dispatchEvent(new Event('401'))
    const problem = Problem.safeParse(body)
    throw new ProblemError(problem.success ? problem.data : plainProblem(response))
  }
  const answer = schema.safeParse(body)
  if (!answer.success)
    throw new ProblemError({
      type: 'about:blank',
      title: 'An answer this page does not understand',
      status: response.status,
      detail: `The server and this page seem to be of different versions: reload the page. (${answer.error.issues[0]?.path.join('.') ?? path})`,
    })
  return answer.data
}

/** "?a=1&b=x,y"; what is undefined or an empty list is left out. */
export function queryString(parameters: Parameters): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

async function reach(
  url: string,
  { headers, ...content }: { method?: string; body?: BodyInit; headers?: Record<string, string> },
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(url, {
      ...content,
      headers: { Accept: 'application/json', ...headers },
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new ProblemError({
      type: 'about:blank',
      title: 'The server does not answer',
      status: 0,
      detail: 'Dramatis does not answer: check that it is still running, then try again.',
    })
  }
}

function plainProblem(response: Response): Problem {
  return {
    type: 'about:blank',
    title: 'The server could not answer',
    status: response.status,
    detail: `It said ${response.status} ${response.statusText}.`.replace(' .', '.'),
  }
}

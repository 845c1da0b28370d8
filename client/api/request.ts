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
  const response = await reach(`/api/${path}${queryString(parameters)}`, signal)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) {
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

async function reach(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { Accept: 'application/json' },
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new ProblemError({
      type: 'about:blank',
      title: 'The server does not answer',
      status: 0,
      detail: 'Check that Dramatis is still running, then try again.',
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

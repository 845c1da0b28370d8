import type { Problem } from '../../model/api/answer.ts'
import { problemTypes } from './problem-types.ts'
import type { ProblemName } from './problem-types.ts'

/** What was wrong with which parameter. */
export type ParameterError = { path: string; message: string }

/** An answer that is a problem document. `detail` is one sentence for people. */
export class ApiProblem extends Error {
  readonly problem: ProblemName
  readonly errors: readonly ParameterError[]
  readonly retryAfterSeconds: number | null

  constructor(
    problem: ProblemName,
    detail: string,
    options: { errors?: readonly ParameterError[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(detail, { cause: options.cause })
    this.name = 'ApiProblem'
    this.problem = problem
    this.errors = options.errors ?? []
    this.retryAfterSeconds = options.retryAfterSeconds ?? null
  }

  get status(): number {
    return problemTypes[this.problem].status
  }

  /** The problem document of RFC 9457. */
  toDocument(request: { instance: string; requestId: string }): Problem {
    return {
      type: `/problems/${this.problem}`,
      title: problemTypes[this.problem].title,
      status: this.status,
      detail: this.message,
      ...request,
      ...(this.errors.length === 0 ? {} : { errors: [...this.errors] }),
    }
  }
}

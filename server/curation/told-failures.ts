import { exitCodes, Failure } from '../../model/failure.ts'
import { ApiProblem } from '../problems/problem.ts'

/** Runs work of the ingest room; what it says cannot be done becomes a problem in the same words. */
export async function tellingFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure && error.exitCode === exitCodes.usage)
      throw new ApiProblem('cannot-be-done', error.message, { cause: error })
    throw error
  }
}

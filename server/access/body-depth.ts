import type { RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'

/** Deeper than what anybody sends. Whatever reads a value goes down with it, and would run out of stack. */
const deepest = 100

/** Refuses JSON that is nested without end; stands after what parses the body. */
export function refuseDeepBodies(): RequestHandler {
  return (request, _response, next) => {
    if (isDeeper(request.body, deepest))
      throw new ApiProblem('bad-request', `The body is nested more than ${deepest} levels deep.`)
    next()
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true
    level = level.flatMap(inside).filter((one) => typeof one === 'object' && one !== null)
  }
  return false
}

function inside(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

import { createHash } from 'node:crypto'
import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { GraphAccess } from './graph-access.ts'
import type { GraphHealth } from './health/graph-health.ts'
import type { Operation } from './operation.ts'
import { isGraphAway } from './problems/problem-of.ts'

/** The routes of the operations, each answer with an ETag of the graph's epoch. */
export function mountOperations(
  operations: readonly Operation[],
  access: GraphAccess,
  health: GraphHealth,
): Router {
  const router = Router()
  for (const one of operations) router.get(one.path, answer(one, access, health))
  return router
}

function answer(one: Operation, access: GraphAccess, health: GraphHealth): RequestHandler {
  return async (request, response) => {
    try {
      // A page that asks whether its copy still holds gets a fresh look; labelling may lag, which only costs a reload.
      const { epoch } = await access.state(request.headers['if-none-match'] !== undefined)
      response.set('Cache-Control', 'private, no-cache')
      if (epoch !== null) response.set('ETag', entityTag(epoch, request.originalUrl))
      if (request.fresh) response.status(304).end()
      else response.json(await one.run(request))
    } catch (error) {
      response.removeHeader('ETag')
      if (isGraphAway(error)) health.noteAway()
      throw error
    }
  }
}

function entityTag(epoch: string, url: string): string {
  return `W/"${createHash('sha256').update(`${epoch}\n${url}`).digest('base64url').slice(0, 22)}"`
}

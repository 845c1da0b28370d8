import { Router } from 'express'
import { problemTypes } from '../problems/problem-types.ts'
import { ApiProblem } from '../problems/problem.ts'

/** `/problems/:name`, which the `type` of a problem refers to. */
export function problemRoutes(): Router {
  const router = Router()
  router.get('/problems/:name', (request, response) => {
    const found = Object.entries(problemTypes).find(([name]) => name === request.params.name)
    if (found === undefined) throw new ApiProblem('no-such-route', 'There is no problem of this name.')
    const [name, { status, title }] = found
    response.json({ name, status, title, documentation: `docs/problems.md#${name}` })
  })
  return router
}

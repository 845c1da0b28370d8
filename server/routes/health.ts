import { Router } from 'express'
import type { Readiness } from '../health/readiness.ts'

/** `/livez`: the process runs. `/readyz`: it can answer; it says no while the server stops. */
export function healthRoutes(ready: () => Promise<Readiness>): Router {
  const router = Router()
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ live: true })
  })
  router.get('/readyz', async (request, response) => {
    const readiness = request.app.enabled('stopping')
      ? { ready: false, checks: { stopping: true } }
      : await ready()
    response
      .status(readiness.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(readiness)
  })
  return router
}

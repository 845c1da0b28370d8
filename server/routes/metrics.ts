import { Router } from 'express'
import type { Metrics } from '../metrics/metrics.ts'

/** `/metrics` for Prometheus. */
export function metricsRoutes(metrics: Metrics): Router {
  const router = Router()
  router.get('/', async (_request, response) => {
    const { text, type } = await metrics.read()
    response.set('Content-Type', type).set('Cache-Control', 'no-store').send(text)
  })
  return router
}

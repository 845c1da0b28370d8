import { Router } from 'express'
import type { Metrics } from '../metrics/metrics.ts'
import type { JsonSchema } from '../openapi/schemas.ts'
import { referencePage } from '../reference/page.ts'

/** The OpenAPI document, and the same as a page to read. */
export function referenceRoutes(metrics: Pick<Metrics, 'names'>, describe: () => JsonSchema): Router {
  const router = Router()
  let document: JsonSchema | null = null
  let page: string | null = null
  router.get('/openapi.json', metrics.names('openapi'), (_request, response) => {
    document ??= describe()
    response.set('Cache-Control', 'private, no-cache').json(document)
  })
  router.get('/', metrics.names('reference'), (_request, response) => {
    document ??= describe()
    page ??= referencePage(document)
    response.set('Cache-Control', 'private, no-cache').type('html').send(page)
  })
  return router
}

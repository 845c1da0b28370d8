import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

/** Pages of the client that the browser asks for by address get the one page; assets have their hash in the name. */
export function clientFiles(folder: string | null): Router {
  const router = Router()
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    router.get('/', (_request, response) => {
      response
        .status(404)
        .type('text/plain')
        .send('The client is not built here; the API answers under /api.\n')
    })
    return router
  }
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  )
  router.use(express.static(folder, { index: false, maxAge: 0, etag: true }))
  router.get(/.*/u, (request, response, next) => {
    if (request.accepts('html') === false) next()
    else response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'), { dotfiles: 'allow' })
  })
  return router
}

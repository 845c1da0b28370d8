import helmet from 'helmet'
import type { RequestHandler } from 'express'

/** Security headers. Layouts run in workers made from blobs; the drawing and the menus set styles on elements. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server itself speaks plain HTTP on loopback; whoever puts TLS before it adds this header there.
    strictTransportSecurity: false,
  })
}

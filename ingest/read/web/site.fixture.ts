import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'

/** What a site of a test answers at one path. */
export type Served = { status?: number; headers?: Record<string, string>; body?: string | Buffer }

/** A site of a test on this machine. */
export type Site = {
  /** "127.0.0.1:40123" */
  host: string
  port: string
  /** The paths that were asked for, with the first word of who asks. */
  asked: string[]
  /** Every request as it came. */
  requests: IncomingMessage[]
  /** Answers these paths, and 404 elsewhere; what is given as a list is answered in turn, the last one from then on. */
  serve: (paths: Record<string, Served | Served[]>) => void
  answer: (listener: RequestListener) => void
  /** Forgets what was asked. */
  forget: () => void
  close: () => void
}

/** Opens a site. */
export async function openSite(): Promise<Site> {
  let listener: RequestListener = answering({})
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']?.split('/')[0]}`)
    requests.push(request)
    listener(request, response)
  })
  const port = String(await listen(server, '127.0.0.1'))
  return {
    host: `127.0.0.1:${port}`,
    port,
    asked,
    requests,
    serve: (paths) => {
      listener = answering(paths)
    },
    answer: (given) => {
      listener = given
    },
    forget: () => {
      asked.length = 0
      requests.length = 0
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function answering(paths: Record<string, Served | Served[]>): RequestListener {
  const turns = new Map<string, number>()
  return (request, response) => {
    const path = request.url ?? ''
    const given = paths[path] ?? { status: 404 }
    const turn = turns.get(path) ?? 0
    turns.set(path, turn + 1)
    const served = Array.isArray(given) ? (given[Math.min(turn, given.length - 1)] ?? {}) : given
    response.writeHead(served.status ?? 200, served.headers ?? { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(served.body ?? '')
  }
}

/** A server that nobody may reach: it counts who connects, by whatever address of this machine. */
export type Canary = { port: string; hits: () => number; close: () => void }

/** Opens the canary on all addresses of this machine. */
export async function openCanary(): Promise<Canary> {
  let hits = 0
  const server = createServer((_request, response) => void response.end('<p>Nobody should read this.</p>'))
  server.on('connection', () => {
    hits += 1
  })
  const port = await listen(server, '::').catch(() => listen(server, '0.0.0.0'))
  return {
    port: String(port),
    hits: () => hits,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, host, ready)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export const articleBody =
  'Marko Ilves met Anu Tamm in Pelmark on Friday. They agreed to meet again in the autumn of the year.'

/** A page with an article; `head` goes into its head. */
export function articlePage(head = '', title = 'Ilves meets Tamm', body = articleBody): string {
  return `<html lang="en"><head>${head}</head><body><article><h1>${title}</h1><p>${body}</p><p>${body}</p></article></body></html>`
}

import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'

/** Requests under way get so long to end when the server stops, in milliseconds. */
const drainMs = 10_000
const sweepMs = 50

export type RunningServer = {
  port: number
  url: string
  /** Says not ready, stops accepting, lets requests end for up to ten seconds, then closes. */
  stop: () => Promise<void>
}

/** Binds the app to `HOST` and `PORT` (0: any free one). Throws a `Failure` when the port is taken. */
export async function startServer(
  app: Express,
  settings: Pick<Settings, 'HOST' | 'PORT'>,
): Promise<RunningServer> {
  const server = createServer(app)
  await bind(server, settings)
  const port = addressOf(server).port
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST
  let stopping: Promise<void> | null = null
  return {
    port,
    url: `http://${host}:${port}`,
    stop: () => {
      app.enable('stopping')
      stopping ??= drain(server)
      return stopping
    },
  }
}

/** Throws now the `Failure` that `startServer` would throw after the long way to it: a taken port, a wrong address. */
export async function checkAddress(settings: Pick<Settings, 'HOST' | 'PORT'>): Promise<void> {
  const probe = createServer()
  await bind(probe, settings)
  await new Promise((resolve) => probe.close(resolve))
}

function bind(server: Server, { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new Failure(bindSentence(cause, HOST, PORT), exitCodes.usage, { cause }))
    })
    server.listen(PORT, HOST, resolve)
  })
}

function bindSentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: stop it, or choose another with PORT=${port + 1}.`
    case 'EACCES':
      return `This user may not open port ${port}: choose one above 1023 with PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine.`
    default:
      return `The server cannot listen on ${host}:${port}: ${messageOf(error)}.`
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Failure('The server has no port.')
  return address
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), drainMs)
    // Connections that fall idle while others are still busy.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
    server.close(() => {
      clearTimeout(force)
      clearInterval(sweep)
      resolve()
    })
  })
}

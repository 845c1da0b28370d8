import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { Readable, Writable } from 'node:stream'
import { run } from './run.ts'

/** Runs a command in this process, in a home that cannot be made: nothing may need it. */
export async function runHere(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[name] += chunk.toString('utf8')
        done()
      },
    })
  const code = await run(args, {
    environment: { DRAMATIS_HOME: '/nonexistent/dramatis', ...environment },
    stdin: Readable.from([]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    signal: new AbortController().signal,
  })
  return { code, ...written }
}

/** Lets a server listen on a free loopback port, and answers which. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A port nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

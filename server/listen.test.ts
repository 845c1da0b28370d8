import express from 'express'
import type { Response } from 'express'
import { expect, it } from 'vitest'
import { exitCodes, Failure } from '../model/failure.ts'
import { startServer } from './listen.ts'

const loopback = { HOST: '127.0.0.1', PORT: 0 }

it('says in one sentence that a port is taken', async () => {
  const first = await startServer(express(), loopback)
  const second = startServer(express(), { HOST: '127.0.0.1', PORT: first.port })
  await expect(second).rejects.toEqual(
    new Failure(
      `Port ${first.port} on 127.0.0.1 is taken by another program: stop it, or choose another with PORT=${first.port + 1}.`,
      exitCodes.usage,
    ),
  )
  await first.stop()
})

it('says that an address is not ours', async () => {
  await expect(startServer(express(), { HOST: '192.0.2.1', PORT: 0 })).rejects.toThrow(
    'HOST=192.0.2.1 is not an address of this machine.',
  )
})

it('lets requests under way end before it stops, and takes no new ones', async () => {
  const app = express()
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<Response>()
  app.get('/slow', (_request, response) => arrive(response))
  const server = await startServer(app, loopback)
  const slow = fetch(`${server.url}/slow`)
  const response = await arrived
  const stopped = server.stop()
  expect(app.enabled('stopping')).toBe(true)
  await expect(fetch(`${server.url}/slow`)).rejects.toThrow('fetch failed')
  response.send('done')
  expect(await (await slow).text()).toBe('done')
  await stopped
})

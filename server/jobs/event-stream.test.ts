import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import express from 'express'
import type { Response } from 'express'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startServer } from '../listen.ts'
import { streamJob } from './event-stream.ts'
import { openFeed } from './job-feed.ts'
import { queuedJob } from './job.fixture.ts'

it('writes nothing after the end to a reader that has stopped reading', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const feed = openFeed('run')
  const errors: unknown[] = []
  const { promise: streaming, resolve: stream } = Promise.withResolvers<Response>()
  const app = express()
  app.get('/', (request, response) => {
    response.on('error', (error: unknown) => errors.push(error))
    void streamJob(request, response, {
      job: { ...queuedJob, state: 'running' },
      feed,
      now: () => Promise.resolve({ ...queuedJob, state: 'done', endedAt: '2026-01-02T03:05:05.000Z' }),
    })
    stream(response)
  })
  const server = await startServer(app, { HOST: '127.0.0.1', PORT: 0 })
  const reader = connect(server.port, '127.0.0.1').pause()
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  onTestFinished(async () => {
    reader.destroy()
    await server.stop()
  })

  const response = await streaming
  while (response.writableLength === 0) {
    feed.tell({ step: 'known', path: 'a'.repeat(200_000), article: 'b' })
    await wait(5)
  }
  feed.end()
  await vi.waitUntil(() => response.writableEnded, { timeout: 20_000 })
  vi.advanceTimersByTime(60_000)
  await wait(5)
  expect(errors).toEqual([])
})

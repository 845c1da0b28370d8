import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { flushed, write } from './world.ts'

/** A reader that takes ten milliseconds for every piece. */
function slowReader(): { stream: Writable; taken: string[] } {
  const taken: string[] = []
  const stream = new Writable({
    highWaterMark: 4,
    write: (chunk: Buffer, _encoding, done) => {
      taken.push(chunk.toString())
      setTimeout(done, 10)
    },
  })
  return { stream, taken }
}

test('flushed waits until a slow reader has taken everything', async () => {
  const { stream, taken } = slowReader()
  for (const line of ['a\n', 'b\n', 'c\n']) void write(stream, line)
  await flushed(stream)
  expect(taken.join('')).toBe('a\nb\nc\n')
})

test('a reader that is gone ends the waiting', async () => {
  const { stream } = slowReader()
  stream.on('error', () => {})
  stream.destroy()
  await flushed(stream)
  await expect(
    (async () => {
      await write(stream, 'a')
      await write(stream, 'b'.repeat(10))
    })(),
  ).rejects.toThrow('Cannot call write after a stream was destroyed')
})

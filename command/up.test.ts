import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listening, runHere } from './run.fixture.ts'

test('up refuses an address without tokens before it fetches or starts anything', async () => {
  expect(await runHere(['up'], { HOST: '0.0.0.0' })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'HOST is 0.0.0.0, which other machines can reach: set DRAMATIS_TOKENS=name:role:secret so that only those you choose get in.\n',
  })
})

test('up says at once that its port is taken', async () => {
  const other = createServer()
  const port = await listening(other)
  const ended = await runHere(['up'], { PORT: String(port) })
  other.close()
  expect(ended).toEqual({
    code: 2,
    stdout: '',
    stderr: `Port ${port} on 127.0.0.1 is taken by another program: stop it, or choose another with PORT=${port + 1}.\n`,
  })
})

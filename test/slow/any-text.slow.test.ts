import { expect, test } from 'vitest'
import { checkAnyText } from '../../ingest/any-text.fixture.ts'
import { startEngines } from '../engines/temporary-home.ts'

test('any text is read, parsed and coded without falling over, and nothing said that does not stand there', async () => {
  const { lease, stop } = await startEngines(['corenlp'])
  try {
    await expect(checkAnyText(lease.corenlp, 400)).resolves.toBeUndefined()
  } finally {
    await stop()
  }
})

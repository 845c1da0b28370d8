import { expect, inject, it } from 'vitest'
import { checkAnyText } from './any-text.fixture.ts'

it('reads, parses and codes any text without falling over, and says nothing that does not stand there', async () => {
  await expect(checkAnyText(inject('corenlp'), 40)).resolves.toBeUndefined()
})

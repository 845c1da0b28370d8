import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))

describe('what one account says twice', () => {
  it.each([
    ['Chile mobilized troops and attacked Peru.', ['ASSAULT']],
    ['A court convicted Marko Ilves and sentenced him.', ['SANCTION', 'SANCTION']],
    ['Protesters rallied against Anu Tamm.', ['PROTEST']],
  ])('%s', async (text, types) => {
    expect((await code(text)).claims.map((claim) => claim.type)).toEqual(types)
  })
})

import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))

describe('how many', () => {
  it.each([
    ['Chile killed 15 soldiers in Peru.', 'dead', 15, 15, '15'],
    ['At least three children were wounded by Chile.', 'injured', 3, 3, 'At least three'],
    ['Police in Peru arrested dozens of protesters.', 'arrested', 24, 99, 'dozens'],
    ['Chile killed two hundred soldiers.', 'dead', 200, 200, 'two hundred'],
  ] as const)('%s', async (text, kind, low, high, words) => {
    const { article, claims } = await code(text)
    const size = claims.find((claim) => claim.size !== null)?.size?.[kind]
    expect([size?.low, size?.high]).toEqual([low, high])
    expect(article.text.slice(size?.start, size?.end)).toBe(words)
  })

  it('is not said where nobody counts', async () => {
    expect((await code('Chile attacked Peru.')).claims[0]?.size).toBeNull()
  })
})

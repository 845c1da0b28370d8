import { describe, expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('reference')

describe('a place that no table knows', () => {
  it.each([
    [
      'is an actor where it acts as states do',
      'In Vostria it rained. The parliament in Vostria met. Vostria has accused Peru of theft.',
      'Vostria',
      ['org:vostria', 'org:vostria', 'org:vostria'],
    ],
    [
      'is one where such is done to it',
      'Lania urged Vostria to withdraw its troops.',
      'Vostria',
      ['org:vostria'],
    ],
    ['is one that has envoys', 'Ilves is a former envoy of Lania to the UN.', 'Lania', ['org:lania']],
    ['is none as a place', 'Anu Tamm travelled to Vostria on Friday.', 'Vostria', [null]],
  ])('%s', async (_, text, words, expected) => {
    expect((await readText(text)).meantBy(words)).toEqual(expected)
  })
})

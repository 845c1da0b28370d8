import { describe, expect, it } from 'vitest'
import { parseAsId, readIds } from './parameters.ts'

describe('an id in the address', () => {
  it('is taken as it stands', () => {
    expect(['person:kim', '__proto__', '%', 'א'].map((text) => parseAsId.parse(text))).toEqual([
      'person:kim',
      '__proto__',
      '%',
      'א',
    ])
  })

  it('is absent when a link was cut off or tampered with', () => {
    expect(['', ' ', '.', '..', 'x'.repeat(301)].map((text) => parseAsId.parse(text))).toEqual(
      Array.from({ length: 5 }, () => null),
    )
  })
})

describe('ids in the address', () => {
  it('are parted by commas, each once', () => {
    expect(readIds('a,,b, ,a,..')).toEqual(['a', 'b'])
  })
})

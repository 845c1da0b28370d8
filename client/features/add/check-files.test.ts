import { describe, expect, it } from 'vitest'
import { megabytes, whyNot, withFiles } from './check-files.ts'

describe('a file offered', () => {
  it('is taken when its kind is read, in whatever case the ending is written', () => {
    expect(whyNot({ name: 'Talks in Ostrava.PDF', size: 1000 })).toBeNull()
    expect(whyNot({ name: 'archive.2025.jsonl', size: 1000 })).toBeNull()
  })

  it('is refused with the reason', () => {
    expect(whyNot({ name: 'map.png', size: 1000 })).toBe('Files ending in .png are not read.')
    expect(whyNot({ name: 'README', size: 1000 })).toBe('Its name has no ending that says what it is.')
    expect(whyNot({ name: 'a.txt', size: 0 })).toBe('It is empty.')
    expect(whyNot({ name: 'a.txt', size: 50_000_001 })).toBe('It is larger than 50 MB.')
  })
})

it('files chosen twice are taken once', () => {
  const [one, other] = [
    { name: 'a.txt', size: 1, lastModified: 1 },
    { name: 'a.txt', size: 1, lastModified: 2 },
  ]
  expect(withFiles([one], [one, other, other])).toEqual([one, other])
})

it('sizes are rounded to what one can read', () => {
  expect([0, 1499, 999_999, 1_250_000, 50_000_000].map(megabytes)).toEqual([
    '1 kB',
    '1 kB',
    '1,000 kB',
    '1.3 MB',
    '50 MB',
  ])
})

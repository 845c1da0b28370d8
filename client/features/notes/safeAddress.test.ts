import { expect, it } from 'vitest'
import { safeAddress } from './safeAddress.ts'

it('lets pages, mail and places here through, and nothing that could run', () => {
  const passed = [
    'https://a.example/b#:~:text=c',
    'HTTP://a.example',
    'mailto:a@b.example',
    '?article=a',
    '#note-a',
  ]
  expect(passed.map(safeAddress)).toEqual(passed)
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    ' javascript:x',
    'file:///etc',
  ])
    expect(safeAddress(address)).toBe(null)
})

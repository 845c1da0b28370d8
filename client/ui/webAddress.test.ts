import { expect, it } from 'vitest'
import { webAddress } from './webAddress.ts'

it('lets a link lead to pages of the web alone', () => {
  expect(['https://post.example/a', 'HTTP://post.example'].map(webAddress)).toEqual([
    'https://post.example/a',
    'HTTP://post.example',
  ])
  for (const address of [
    null,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)//https://post.example',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//post.example',
    'post.example',
  ])
    expect(webAddress(address)).toBeNull()
})

import { expect, it } from 'vitest'
import { webAddress } from './webAddress.ts'

it('writes what could end an address somewhere as its code', () => {
  expect(webAddress('https://post.example/"><b>?q={1}|\\ 2&ü=3')).toBe(
    'https://post.example/%22%3E%3Cb%3E?q=%7B1%7D%7C%5C%202&ü=3',
  )
})

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

import { expect, it } from 'vitest'
import { isNestedDeeperThan } from './nesting.ts'

it.each([
  ['<div><div><div>x</div></div></div>', true],
  ['<div><div>x</div><div>y</div></div>', false],
  ['<div><P>one<p>two<br>three<img src=x><ul><li>a<li>b</ul></div>', false],
  ['<div><font>a</div><div><font>b</div><div><font>c</div>', false],
  ['<div><svg/><svg/><svg/></div>', false],
  ['<div><!-- <div><div> --><script>"<div><div>"</script></div>', false],
  ['1 < 2 <3 <<<', false],
  ['<div><div', false],
  ['<!-- <div><div><div>', false],
  ['<script><div><div><div>', false],
])('tells the depth of %j by its tags', (html, deep) => {
  expect(isNestedDeeperThan(2, html)).toBe(deep)
})

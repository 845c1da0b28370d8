import { expect, it } from 'vitest'
import { forgetLinked, linkedId, rememberLinked } from './linkedView.ts'

it('knows the view of the last link until that is gone', () => {
  expect(linkedId('a')).toBeNull()
  rememberLinked({ id: '1', text: 'a' })
  forgetLinked('2')
  expect([linkedId('a'), linkedId('b')]).toEqual(['1', null])
  rememberLinked({ id: '2', text: 'b' })
  expect([linkedId('a'), linkedId('b')]).toEqual([null, '2'])
  forgetLinked('2')
  expect(linkedId('b')).toBeNull()
})

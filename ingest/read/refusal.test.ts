import { expect, it } from 'vitest'
import { reasonOf, Refusal } from './refusal.ts'

it.each([
  [new Refusal('It is empty.'), 'It is empty.'],
  [Object.assign(new Error('no'), { code: 'EACCES' }), 'The file cannot be read: permission is denied.'],
  [Object.assign(new Error('no'), { code: 'ENOENT' }), 'There is no such file or folder.'],
  [new Error('disk is on fire'), 'The file cannot be read: disk is on fire.'],
])('gives one sentence for %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason)
})

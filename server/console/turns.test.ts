import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('a user has so many turns, all users together so many', () => {
  const take = turns({ perUser: 2, all: 3 })
  const first = take('anna')
  take('anna')
  expect(() => take('anna')).toThrow('2 statements of yours are running')
  take('desk')
  expect(() => take('guest')).toThrow('The console is busy')
  first()
  first()
  expect(() => take('guest')).not.toThrow()
  expect(() => take('anna')).toThrow('The console is busy')
})

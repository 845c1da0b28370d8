import { expect, it } from 'vitest'
import { useNameList } from './nameList.ts'

it('keeps a choice for names that JavaScript has a meaning of its own for', () => {
  useNameList.getState().ask(['__proto__', 'constructor', 'Kim'])
  expect(['__proto__', 'constructor'].map((name) => useNameList.getState().chosen.get(name))).toEqual([
    undefined,
    undefined,
  ])
  useNameList.getState().choose('__proto__', 'person:proto')
  useNameList.getState().choose('Kim', null)
  expect([...useNameList.getState().chosen]).toEqual([
    ['__proto__', 'person:proto'],
    ['Kim', null],
  ])
})

import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it('takes an age for the person spoken of', async () => {
  const { all } = await readText(
    'Grace Tamm resigned on Monday. The 61-year-old apologised. The 61-year-old former judge left at once.',
  )
  expect(all).toEqual([
    'Grace Tamm = person:grace-tamm',
    'The 61-year-old = person:grace-tamm',
    'The 61-year-old former judge = person:grace-tamm',
  ])
})

it('leaves the age out of the name of somebody unnamed', async () => {
  const { actors } = await readText('A 19-year-old student was killed in Lania City.')
  expect(actors.map(({ id, name }) => [id, name])).toEqual([['person:student@a1', 'student']])
})

it('takes a number for the group that was so many, and what is done to it', async () => {
  const { all } = await readText(
    'Six sailors left the ship. Police took the six to Oslo, where they were charged and released.',
  )
  expect(all).toEqual([
    'Six sailors = org:six-sailors@a1',
    'Police = org:police@a1',
    'the six = org:six-sailors@a1',
    'Oslo = place',
    'they = org:six-sailors@a1',
  ])
})

it('takes "one of them" and "two of them" for those named beside', async () => {
  const { all } = await readText(
    'Many lawmakers left. One of them, Tom Farrell, apologised. Two of them, Anu Tamm and Marko Berg, said they would stay.',
  )
  expect(all).toEqual([
    'Many lawmakers = org:lawmakers@a1',
    'One = person:tom-farrell',
    'them = org:lawmakers@a1',
    'Tom Farrell = person:tom-farrell',
    'Two = person:anu-tamm',
    'Two = person:marko-berg',
    'them = org:lawmakers@a1',
    'Anu Tamm = person:anu-tamm',
    'Marko Berg = person:marko-berg',
    'they = person:anu-tamm',
    'they = person:marko-berg',
  ])
})

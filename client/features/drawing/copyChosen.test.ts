import { expect, it } from 'vitest'
import { copyObstacle } from './copyChosen.ts'

it('copies the links among two actors or more, as many as one question takes', () => {
  expect([0, 1, 2, 200, 201].map(copyObstacle)).toEqual([
    'choose two actors or more',
    'choose two actors or more',
    null,
    null,
    'choose 200 actors or fewer',
  ])
})

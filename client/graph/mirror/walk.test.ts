import { describe, expect, it } from 'vitest'
import { neighbourTowards } from './walk.ts'

const places = new Map([
  ['middle', { x: 100, y: 100 }],
  ['right', { x: 160, y: 110 }],
  ['far right', { x: 300, y: 100 }],
  ['above', { x: 100, y: 20 }],
])

describe('walking the drawing with arrow keys', () => {
  it('goes to the nearest node that way', () => {
    expect(neighbourTowards(places, 'middle', 'right')).toBe('right')
    expect(neighbourTowards(places, 'right', 'right')).toBe('far right')
    expect(neighbourTowards(places, 'middle', 'up')).toBe('above')
  })

  it('stays where nothing lies that way', () => {
    expect(neighbourTowards(places, 'middle', 'left')).toBeNull()
    expect(neighbourTowards(places, 'nobody', 'left')).toBeNull()
  })
})

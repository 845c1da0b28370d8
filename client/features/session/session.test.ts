import { describe, expect, it } from 'vitest'
import { whyNoWriting } from './session.ts'

describe('who may change something', () => {
  it('is everybody on a server without tokens, and who is signed in to write', () => {
    expect(whyNoWriting({ required: false, user: null })).toBeNull()
    expect(whyNoWriting({ required: true, user: { name: 'anu', role: 'write' } })).toBeNull()
  })

  it('is nobody else, and the reason is told', () => {
    expect(whyNoWriting({ required: true, user: null })).toBe('This needs the role write: sign in first.')
    expect(whyNoWriting({ required: true, user: { name: 'marko', role: 'read' } })).toBe(
      'This needs the role write; marko is signed in to read.',
    )
  })

  it('is not known before the server has told', () => {
    expect(whyNoWriting(undefined)).toBeNull()
  })
})

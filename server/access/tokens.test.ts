import { describe, expect, it } from 'vitest'
import { isLoopback, readTokens } from './tokens.ts'

const refusal = (settings: { DRAMATIS_TOKENS?: string; HOST: string }): string => {
  try {
    readTokens(settings)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('readTokens', () => {
  it('leaves loopback open to its user', () => {
    const tokens = readTokens({ HOST: '127.0.0.1' })
    expect(tokens.required).toBe(false)
    expect(tokens.userOf('anything')).toBeNull()
  })

  it('knows the holder of a secret, colons in it included', () => {
    const tokens = readTokens({
      HOST: '0.0.0.0',
      DRAMATIS_TOKENS: 'anna:write:a-long-secret, desk:read:with:colons',
    })
    expect(tokens.required).toBe(true)
    expect(tokens.userOf('a-long-secret')).toEqual({ name: 'anna', role: 'write' })
    expect(tokens.userOf('with:colons')).toEqual({ name: 'desk', role: 'read' })
    expect(tokens.userOf('a-long-secre')).toBeNull()
  })

  it('refuses to let other machines in without tokens', () => {
    expect(refusal({ HOST: '0.0.0.0' })).toBe(
      'HOST is 0.0.0.0, which other machines can reach: set DRAMATIS_TOKENS=name:role:secret so that only those you choose get in.',
    )
  })

  it.each(['anna', 'anna:admin:a-long-secret', 'anna:read:short', ':read:a-long-secret'])(
    'refuses %s',
    (entry) => {
      expect(refusal({ HOST: '127.0.0.1', DRAMATIS_TOKENS: entry })).toMatch(
        /^DRAMATIS_TOKENS must be a list/u,
      )
    },
  )
})

describe('isLoopback', () => {
  it('knows the names of this machine', () => {
    expect(['127.0.0.1', '127.1.2.3', 'localhost', '::1'].map(isLoopback)).toEqual([true, true, true, true])
    expect(['0.0.0.0', '10.0.0.1', '127.0.0.1.evil.example', '::'].map(isLoopback)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

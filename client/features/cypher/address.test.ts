import { describe, expect, it } from 'vitest'
import { addressOf, statementOf } from './address.ts'

describe('a statement in the address', () => {
  it.each([
    { query: 'MATCH (a) RETURN a', params: {} },
    { query: 'MATCH (a {id: $id}) RETURN a // & ?', params: { id: 'person:anu-tamm', ids: [1, null] } },
  ])('comes back as it was', (statement) => {
    expect(statementOf(addressOf(statement))).toEqual(statement)
  })

  it('stays out when it is long', () => {
    expect(addressOf({ query: `RETURN '${'ä'.repeat(400)}'`, params: {} })).toEqual({
      query: null,
      params: null,
    })
  })

  it('does without parameters that are no map', () => {
    expect(statementOf({ query: 'RETURN 1', params: '{broken' })).toEqual({ query: 'RETURN 1', params: {} })
    expect(statementOf({ query: 'RETURN 1', params: '[1]' })).toEqual({ query: 'RETURN 1', params: {} })
    expect(statementOf({ query: null, params: '{"a": 1}' })).toBeNull()
  })
})

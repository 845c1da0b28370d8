import { describe, expect, it } from 'vitest'
import type { AttributionLink } from '../../../model/claim.ts'
import { attributionChain } from './attribution.ts'

const anu = { id: 'person:anu-tamm', name: 'Anu Tamm', type: 'person' as const }
function said(given: Partial<AttributionLink>): AttributionLink {
  return {
    actor: null,
    kind: 'speaker',
    anonymous: false,
    description: null,
    quote: 'indirect',
    cue: null,
    ...given,
  }
}
const nobody = { actors: [], recipients: [], saidBy: [] }

describe('who says it', () => {
  it('goes from the innermost speaker outwards and stops before the outlet', () => {
    const attribution = [
      said({ actor: anu.id, quote: 'direct' }),
      said({ actor: 'org:lania-wire', kind: 'carrier' }),
      said({ actor: 'org:vostria-post', kind: 'outlet' }),
    ]
    expect(attributionChain({ ...nobody, saidBy: [anu], attribution })).toBe(
      'Anu Tamm (in quotes), carried by Lania Wire',
    )
  })

  it('keeps the words for those without a name', () => {
    const attribution = [said({ anonymous: true, description: 'two officials' })]
    expect(attributionChain({ ...nobody, attribution })).toBe('two officials (unnamed)')
  })

  it('tells a document from its author', () => {
    const attribution = [said({ kind: 'document', actor: anu.id })]
    expect(attributionChain({ ...nobody, saidBy: [anu], attribution })).toBe('a document of Anu Tamm')
    expect(
      attributionChain({
        ...nobody,
        attribution: [said({ kind: 'document', description: 'a leaked report' })],
      }),
    ).toBe('a leaked report')
  })

  it('is empty when the outlet itself says it', () => {
    expect(attributionChain({ ...nobody, attribution: [said({ kind: 'outlet' })] })).toBe('')
  })
})

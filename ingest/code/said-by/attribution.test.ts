import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))

describe('who says so', () => {
  it.each([
    ['Chile bombed Peru, Anu Tamm said.', 'Anu Tamm'],
    ['Oslo bombed Peru, according to Anu Tamm.', 'Anu Tamm'],
    [
      'According to a report published by the United Nations, Chile bombed Peru.',
      'United Nations (document)',
    ],
    [
      'Chile bombed Peru, the Norwegian foreign ministry said in a statement carried by KCNA.',
      'Norwegian foreign ministry < KCNA (carrier)',
    ],
    ['Anu Tamm said Marko Ilves had told Norway that Chile bombed Peru.', 'Marko Ilves < Anu Tamm'],
    ['South Korean officials said Chile bombed Peru.', 'South Korean officials'],
    ['"Chile bombed Peru," said Anu Tamm.', 'Anu Tamm in quotes'],
  ])('%s', async (text, speakers) => {
    const { lines } = await code(text)
    expect(lines.at(-1)?.split(' | by ')[1]).toBe(speakers)
  })

  it('carries a quote over its sentences', async () => {
    const { lines } = await code(
      '"Chile bombed Peru. It killed villagers," Anu Tamm said. "Norway condemned the attack."',
    )
    expect(lines).toEqual([
      'ASSAULT explosives: Chile > Peru | by Anu Tamm in quotes',
      'ASSAULT: Chile > villagers | by Anu Tamm in quotes',
      'ACCUSE disapprove: Norway > Chile | by Anu Tamm in quotes',
    ])
  })

  it('reads a statement behind a colon', async () => {
    const { lines } = await code(
      'Foreign Minister Anu Tamm said:\n\nI welcome the treaty.\n\nChile bombed Peru.',
    )
    expect(lines).toEqual([
      'SUPPORT: Anu Tamm | by Anu Tamm',
      'ASSAULT explosives: Chile > Peru | by Anu Tamm',
    ])
  })

  it('gives denied allegations back to whoever made them', async () => {
    const { lines } = await code('Anu Tamm accused Chile of fraud. Chile denied the allegations.')
    expect(lines.at(-1)).toBe('REJECT: Chile > Anu Tamm')
  })

  it('ends with the outlet, which is none of those who say it', async () => {
    const { claims } = await code('Chile bombed Peru, Anu Tamm said.', { outlet: 'The Lanian Post' })
    expect(claims[0]?.saidBy).toEqual(['person:anu-tamm'])
    expect(claims[0]?.attribution).toEqual([
      {
        actor: 'person:anu-tamm',
        kind: 'speaker',
        anonymous: false,
        description: null,
        quote: 'indirect',
        cue: { start: 28, end: 32 },
      },
      {
        actor: 'org:lanian-post',
        kind: 'outlet',
        anonymous: false,
        description: null,
        quote: 'indirect',
        cue: null,
      },
    ])
  })

  it('leaves its own outlet out of those who say it, though it is told', async () => {
    const { claims } = await code('Anu Tamm told the BBC that Chile had bombed Peru.', { outlet: 'BBC' })
    expect(claims[0]?.saidBy).toEqual(['person:anu-tamm'])
    expect(claims[0]?.attribution.map(({ actor, kind }) => [actor, kind])).toEqual([
      ['person:anu-tamm', 'speaker'],
      ['org:bbc', 'carrier'],
    ])
  })

  it('gives a quotation to who utters it, not to whom he quotes', async () => {
    const { claims } = await code('"Marko Ilves told me that Chile had bombed Peru," Anu Tamm said.')
    expect(claims[0]?.attribution.map(({ actor, quote }) => [actor, quote])).toEqual([
      ['person:marko-ilves', 'indirect'],
      ['person:anu-tamm', 'direct'],
    ])
  })

  it('describes those who are not named', async () => {
    const { claims } = await code('Two people familiar with the matter said Chile bombed Peru.')
    const [link] = claims[0]?.attribution ?? []
    expect(link).toMatchObject({ kind: 'speaker', anonymous: true })
    expect(link?.description).toContain('people')
  })
})

import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import { relationOfTitle } from './offices.ts'

const code = textCoder(recordedParses('code'))

describe('standing relations', () => {
  it.each([
    ["Chile's president, Anu Tamm, met Marko Ilves.", 'Anu Tamm leads Chile (president)'],
    ['Peruvian President Anu Tamm met Marko Ilves.', 'Anu Tamm leads Peru (President)'],
    ['Peruvian Defence Minister Anu Tamm met Marko Ilves.', 'Anu Tamm member_of Peru (Defence Minister)'],
    [
      'Anu Tamm, a former envoy of Norway to Kenya, met Marko Ilves.',
      'Anu Tamm member_of Norway (envoy) former',
    ],
    ['Anu Tamm is the director of the World Bank.', 'Anu Tamm leads World Bank (director)'],
    ['Anu Tamm, who heads the World Bank, met Marko Ilves.', 'Anu Tamm leads World Bank'],
    ['Marko Ilves was elected president of Peru.', 'Marko Ilves leads Peru (president)'],
    ["Tamm's sister Leena met Marko Ilves.", 'Leena sibling_of Tamm (sister)'],
    ['Leena Tamm, the daughter of Marko Ilves, met Anu Tamm.', 'Leena Tamm child_of Marko Ilves (daughter)'],
    ['Russia, an ally of Iran, condemned Peru.', 'Russia allied_with Iran'],
  ])('%s', async (text, fact) => {
    expect((await code(text)).facts).toContain(fact)
  })

  it('takes ruling out for no rule', async () => {
    expect((await code('Anu Tamm ruled out Peru as a partner.')).facts).toEqual([])
  })

  it('marks the words that state it', async () => {
    const { article, relations } = await code('Peruvian President Anu Tamm met Marko Ilves.')
    const [relation] = relations
    expect(article.text.slice(relation?.start, relation?.end)).toBe('Peruvian President Anu Tamm')
  })

  it('states each once', async () => {
    const { facts } = await code(
      'Peruvian President Anu Tamm met Marko Ilves. President Tamm left. The president of Peru slept.',
    )
    expect(facts.filter((fact) => fact.includes('leads'))).toEqual(['Anu Tamm leads Peru (President)'])
  })
})

describe('a title', () => {
  it.each([
    ['president', 'country', 'leads'],
    ['prime minister', 'country', 'leads'],
    ['vice president', 'country', 'member_of'],
    ['defence minister', 'country', 'member_of'],
    ['rebel leader', 'country', 'member_of'],
    ['director', 'organization', 'leads'],
    ['deputy director', 'organization', 'member_of'],
    ['spokesman', 'organization', 'member_of'],
  ] as const)('%s of a %s: %s', (title, what, relation) => {
    expect(relationOfTitle(title, what)).toBe(relation)
  })
})

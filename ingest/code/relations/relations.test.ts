import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('relations'))

describe('standing relations', () => {
  it('mark the words that state them', async () => {
    const { article, relations } = await code('Peruvian President Anu Tamm met Marko Ilves.')
    const [relation] = relations
    expect(article.text.slice(relation?.start, relation?.end)).toBe('Peruvian President Anu Tamm')
  })

  it('are stated once each', async () => {
    const { facts } = await code(
      'Peruvian President Anu Tamm met Marko Ilves. President Tamm left. The president of Peru slept.',
    )
    expect(facts.filter((fact) => fact.includes('leads'))).toEqual(['Anu Tamm leads Peru (President)'])
  })

  it('are over where a clause ends them', async () => {
    const { facts } = await code(
      'Peruvian President Anu Tamm met Marko Ilves in Oslo. Tamm stepped down as president of Peru in May.',
    )
    expect(facts).toEqual(['Anu Tamm leads Peru (president) former'])
  })

  it('take a bare office of the state the text is about', async () => {
    const { facts } = await code(
      'Peru closed its border. Peruvian troops left the town. Peru will act, Interior Minister Marko Ilves said.',
    )
    expect(facts).toEqual(['Peruvian troops part_of Peru', 'Marko Ilves member_of Peru (Interior Minister)'])
  })
})

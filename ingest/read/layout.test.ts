import { describe, expect, it } from 'vitest'
import { endsAsSentence, paragraphsOf } from './layout.ts'

describe('paragraphs of a plain text', () => {
  it('takes each line as a paragraph where lines are whole paragraphs', () => {
    const text = [
      'Lania and Vostria agree on the harbour',
      '',
      'The president of Lania, Marko Ilves, and his colleague from Vostria signed an agreement on the harbour on Friday, after weeks of talks.',
      'Fishermen had blocked the port for a month.',
      'A long quarrel',
      'The quarrel began in spring.',
    ].join('\n')
    expect(paragraphsOf(text)).toEqual([
      'Lania and Vostria agree on the harbour',
      'The president of Lania, Marko Ilves, and his colleague from Vostria signed an agreement on the harbour on Friday, after weeks of talks.',
      'Fishermen had blocked the port for a month.',
      'A long quarrel',
      'The quarrel began in spring.',
    ])
  })

  it('joins the lines of hard-wrapped text', () => {
    const text = [
      'The president of Lania, Marko Ilves, signed an agreement on',
      'the harbour on Friday. It ends a quarrel of many years that',
      'had cost both countries dearly.',
      '',
      'Anu Tamm, who leads the opposition, called the agreement a',
      'mistake and said that she would vote against it.',
    ].join('\n')
    expect(paragraphsOf(text)).toEqual([
      'The president of Lania, Marko Ilves, signed an agreement on the harbour on Friday. It ends a quarrel of many years that had cost both countries dearly.',
      'Anu Tamm, who leads the opposition, called the agreement a mistake and said that she would vote against it.',
    ])
  })

  it('sees a new paragraph in hard-wrapped text by its indentation or the short line before', () => {
    const text = [
      'The president of Lania, Marko Ilves, signed an agreement on',
      'the harbour on Friday, after weeks of talks behind closed',
      'doors.',
      'Anu Tamm, who leads the opposition, called it a very costly',
      'mistake and said that she would vote against it in autumn.',
      '  The vote in the parliament of Lania is planned for October',
      'at the earliest.',
    ].join('\n')
    expect(paragraphsOf(text).map((paragraph) => paragraph.split(' ').slice(0, 2).join(' '))).toEqual([
      'The president',
      'Anu Tamm,',
      'The vote',
    ])
  })

  it('joins lines that break off in mid-sentence, as web exports have them', () => {
    expect(paragraphsOf('The Lanian-led \ncoalition\n flew five sorties.\nVostria protested.')).toEqual([
      'The Lanian-led coalition flew five sorties.',
      'Vostria protested.',
    ])
  })

  it('leaves list items apart', () => {
    expect(paragraphsOf('They agreed:\n- trade goes on\n- the border opens')).toEqual([
      'They agreed:',
      '- trade goes on',
      '- the border opens',
    ])
  })
})

it.each([
  ['He left.', true],
  ['“He left.”', true],
  ['Did he leave?', true],
  ['He left (at noon.)', true],
  ['Lania leaves talks', false],
  ['“Lania leaves talks”', false],
])('knows whether %j ends as a sentence', (paragraph, expected) => {
  expect(endsAsSentence(paragraph)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { codeQuestion } from './code-question.ts'
import { fittingForms, questionForms, questionProper } from './question-forms.ts'

const parser = recordedParser('questions')

describe('questionForms', () => {
  it.each(questionForms)('takes “$example” by “$wording”', async ({ asks, wording, example }) => {
    const { start, end } = questionProper(example)
    expect(fittingForms(example, start, end)[0]?.form.wording).toBe(wording)
    const coded = await codeQuestion(example, { parser, today: '2025-09-01' })
    expect(coded.understood ? coded.reading.asks : coded.why).toBe(asks)
  })
})

describe('questionProper', () => {
  it('leaves out what may stand before a question, and its mark', () => {
    const text = 'Please, can you tell me who met Putin?'.replace(',', '')
    const { start, end } = questionProper(text)
    expect(text.slice(start, end)).toBe('who met Putin')
  })
})

import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('attack'))

it.each([
  ['Anu Tamm meets Marko Ilves in Riga on Sunday.', 'AGREE: Anu Tamm, Marko Ilves | future | 2025-08-24'],
  ['Anu Tamm met Marko Ilves in Riga on Sunday.', 'CONSULT: Anu Tamm, Marko Ilves | 2025-08-17'],
  ['Anu Tamm will meet Marko Ilves on Tuesday.', 'AGREE: Anu Tamm, Marko Ilves | future | 2025-08-26'],
  [
    'Anu Tamm is expected to meet Marko Ilves on Tuesday.',
    'AGREE: Anu Tamm, Marko Ilves | future | 2025-08-26',
  ],
  ['Anu Tamm is to meet Marko Ilves on Tuesday.', 'AGREE: Anu Tamm, Marko Ilves | future | 2025-08-26'],
  [
    'Norway let Chile send grain to Peru next week.',
    'AGREE: Chile > Peru | future | 2025-08-25..2025-08-31 week',
  ],
  ['Anu Tamm is visiting Peru next week.', 'AGREE: Anu Tamm > Peru | future | 2025-08-25..2025-08-31 week'],
])('tells what is dated ahead of the publication: %s', async (text, line) => {
  expect((await code(text, { publishedOn: '2025-08-22' })).lines.at(-1)).toBe(line)
})

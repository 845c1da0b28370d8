import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('certainty'))

it.each([
  ['Chile denied having shelled Peru.', 'ASSAULT heavy-weapons: Chile > Peru | negated | by Chile'],
  ['It was not Chile who attacked Peru.', 'ASSAULT: Chile > Peru | negated'],
  ['Seoul believes Chile has attacked Peru.', 'ASSAULT: Chile > Peru | suspected | by South Korea'],
  ['Soldiers prevented Chile from attacking Peru.', 'ASSAULT: Chile > Peru | negated'],
  ['The attack on Peru was blamed on Chile.', 'ASSAULT: Chile > Peru | accused'],
])('puts right or reads through: %s', async (text, line) => {
  expect((await code(text)).lines).toContain(line)
})

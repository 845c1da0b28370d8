import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('events'))

it.each([
  ['The rebels have since May fired on sixty ships.', ['ASSAULT firearms: rebels']],
  ['The council has in the past accused Kenya of fraud.', ['ACCUSE allege: council > Kenya | historical']],
  [
    'The minister said politics had no place in sport and threatened the three clubs with fines.',
    ['THREATEN restrict: minister > clubs'],
  ],
  [
    'The company sued the group last year, then dropped the suit.',
    ['ACCUSE investigate: company > group', 'CONCEDE: company'],
  ],
])('%s', async (text, lines) => {
  expect((await code(text)).lines).toEqual(lines)
})

import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))

type Example = readonly [text: string, ...lines: string[]]

function codes(examples: readonly Example[]): void {
  it.each(examples)('%s', async (text, ...lines) => {
    expect((await code(text, { publishedOn: '2025-08-22' })).lines).toEqual(lines)
  })
}

describe('negation and denial', () => {
  codes([
    ['Chile did not attack Peru.', 'ASSAULT: Chile > Peru | negated'],
    [
      'Chile didn’t attack Peru, and Norway hasn’t bombed Kenya.',
      'ASSAULT: Chile > Peru | negated',
      'ASSAULT explosives: Norway > Kenya | negated',
    ],
    ['Norway has never attacked Peru.', 'ASSAULT: Norway > Peru | negated'],
    ['No soldiers were killed in Peru.', 'ASSAULT: > soldiers | negated'],
    ['Chile denied bombing Peru.', 'ASSAULT explosives: Chile > Peru | negated | by Chile'],
    ['Chile denied that it had bombed Peru.', 'ASSAULT explosives: Chile > Peru | negated | by Chile'],
    ['Norway denied involvement in the attack on Peru.', 'ASSAULT: Norway > Peru | negated | by Norway'],
  ])
})

describe('what may, will or should happen', () => {
  codes([
    ['Chile may attack Peru.', 'ASSAULT: Chile > Peru | hypothetical'],
    ['Chile is likely to attack Peru.', 'ASSAULT: Chile > Peru | hypothetical'],
    ['Anu Tamm hopes that Chile will help Peru.', 'AID: Chile > Peru | hypothetical | by Anu Tamm'],
    ['Chile will attack Peru.', 'THREATEN violence: Chile > Peru'],
    ['Chile plans to attack Peru.', 'THREATEN violence: Chile > Peru'],
    ['“We’ll attack Peru,” said Anu Tamm.', 'THREATEN violence: Anu Tamm > Peru | by Anu Tamm in quotes'],
    ['Chile and Peru will meet on Tuesday.', 'AGREE: Chile, Peru | future | 2025-08-26'],
    ['Chile and Peru are to meet on Tuesday.', 'AGREE: Chile, Peru | future | 2025-08-26'],
    [
      'The planned meeting of Anu Tamm and Marko Ilves was welcomed by Norway.',
      'AGREE: Anu Tamm, Marko Ilves | future',
      'SUPPORT: Norway > Anu Tamm, Marko Ilves',
    ],
    ['Anu Tamm held a ceremony to honour Marko Ilves.', 'SUPPORT: Anu Tamm > Marko Ilves'],
  ])
})

describe('hedges', () => {
  codes([
    ['Chile allegedly bombed Peru.', 'ASSAULT explosives: Chile > Peru | alleged'],
    ['Chile reportedly attacked Peru.', 'ASSAULT: Chile > Peru | reportedly'],
    ['Chile is suspected of attacking Peru.', 'ACCUSE allege: > Chile', 'ASSAULT: Chile > Peru | suspected'],
    ['Anu Tamm asked whether Chile had attacked Peru.', 'ASSAULT: Chile > Peru | hypothetical question'],
    [
      'Anu Tamm accused Norway of killing more than 60 civilians.',
      'ACCUSE allege: Anu Tamm > Norway',
      'ASSAULT: Norway > 60 civilians | accused | by Anu Tamm',
    ],
  ])
})

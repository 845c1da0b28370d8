import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('relations'))

describe('kinship', () => {
  it.each([
    ["Tamm's sister Leena met Marko Ilves.", ['Leena sibling_of Tamm (sister)']],
    [
      'Leena Tamm, the daughter of Marko Ilves, met Anu Tamm.',
      ['Leena Tamm child_of Marko Ilves (daughter)'],
    ],
    ['Marko Ilves and his brother Jaan met Anu Tamm.', ['Jaan sibling_of Marko Ilves (brother)']],
    ['Marko Ilves and his wife, Leena Ilves, met Jaan Kask.', ['Leena Ilves spouse_of Marko Ilves (wife)']],
    [
      'Leena Ilves, wife of President Marko Ilves, met Jaan Kask.',
      ['Leena Ilves spouse_of Marko Ilves (wife)'],
    ],
    [
      'Leena Tamm, the widow of Jaan Tamm, met Marko Ilves.',
      ['Leena Tamm spouse_of Jaan Tamm (widow) former'],
    ],
    [
      "Leena Kask, Marko Ilves's ex-wife, was arrested.",
      ['Leena Kask spouse_of Marko Ilves (ex-wife) former'],
    ],
    [
      'Leena Kask, the former wife of Marko Ilves, was arrested.',
      ['Leena Kask spouse_of Marko Ilves (wife) former'],
    ],
    ['Leena Kask, divorced from Marko Ilves, was arrested.', ['Leena Kask spouse_of Marko Ilves former']],
    ['Marko Ilves divorced Leena Kask in 2010.', ['Marko Ilves spouse_of Leena Kask former']],
    ['Jaan Tamm is married to Leena Kask.', ['Jaan Tamm spouse_of Leena Kask']],
    ['Leena Kask married Jaan Tamm in 2010.', ['Leena Kask spouse_of Jaan Tamm']],
    ['Marko Ilves and Leena Kask got married in Oslo.', ['Marko Ilves spouse_of Leena Kask']],
    ["Marko Ilves's son Jaan was arrested.", ['Jaan child_of Marko Ilves (son)']],
    [
      'Jaan Ilves, the eldest son of former president Marko Ilves, was arrested.',
      ['Jaan Ilves child_of Marko Ilves (son)'],
    ],
    ['Jaan Ilves is the son of Marko Ilves.', ['Jaan Ilves child_of Marko Ilves (son)']],
    [
      'Jaan Ilves, whose father Marko Ilves was president, was arrested.',
      ['Marko Ilves parent_of Jaan Ilves (father)'],
    ],
    ["Jaan Ilves's late father, Marko Ilves, was a farmer.", ['Marko Ilves parent_of Jaan Ilves (father)']],
    ['Brothers Jaan and Marko Ilves were arrested.', ['Jaan sibling_of Marko Ilves (brother)']],
    [
      'Jaan Ilves and his sisters, Leena and Mari, were arrested.',
      ['Leena sibling_of Jaan Ilves (sister)', 'Mari sibling_of Jaan Ilves (sister)'],
    ],
    ['Marko Ilves, brother of Jaan Ilves, praised Peru.', ['Marko Ilves sibling_of Jaan Ilves (brother)']],
    ["Marko Ilves's brother-in-law Jaan Kask was arrested.", []],
    ['Jaan Kask, a cousin of Marko Ilves, was arrested.', []],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

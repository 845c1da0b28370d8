import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('relations'))

describe('coming into a post and leaving it', () => {
  it.each([
    ['Marko Ilves was elected president of Peru.', ['Marko Ilves leads Peru (president)']],
    ['Marko Ilves was re-elected president of Peru.', ['Marko Ilves leads Peru (president)']],
    [
      'Marko Ilves was appointed defence minister of Peru.',
      ['Marko Ilves member_of Peru (defence minister)'],
    ],
    [
      'Marko Ilves, appointed head of the World Bank in May, praised Norway.',
      ['Marko Ilves leads World Bank (head)'],
    ],
    ['Marko Ilves became head of the World Bank in 2010.', ['Marko Ilves leads World Bank (head)']],
    ['Marko Ilves was sworn in as president of Peru.', ['Marko Ilves leads Peru (president)']],
    ['Marko Ilves took over as head of the World Bank.', ['Marko Ilves leads World Bank (head)']],
    ['Marko Ilves remains head of the Nordic Bank.', ['Marko Ilves leads Nordic Bank (head)']],
    ['Marko Ilves serves as head of the World Bank.', ['Marko Ilves leads World Bank (head)']],
    ['Marko Ilves served as head of the World Bank.', ['Marko Ilves leads World Bank (head) former']],
    ["Marko Ilves, Peru's newly elected president, praised Chile.", ['Marko Ilves leads Peru (president)']],
    [
      "Peru's parliament elected Marko Ilves president.",
      ['Peru’s parliament part_of Peru', 'Marko Ilves leads Peru (president)'],
    ],
    ['The Green Party elected Marko Ilves as its leader.', ['Marko Ilves leads Green Party (leader)']],
    ['The Green Party named Marko Ilves its leader.', ['Marko Ilves leads Green Party (leader)']],
    [
      'Acme Holdings appointed Marko Ilves as chief executive.',
      ['Marko Ilves leads Acme Holdings (chief executive)'],
    ],
    [
      'Marko Ilves succeeded Anu Tamm as president of Peru.',
      ['Marko Ilves leads Peru (president)', 'Anu Tamm leads Peru (president) former'],
    ],
    [
      'Marko Ilves replaced Anu Tamm as head of the World Bank.',
      ['Marko Ilves leads World Bank (head)', 'Anu Tamm leads World Bank (head) former'],
    ],
    [
      'Marko Ilves was replaced by Jaan Kask as head of the World Bank.',
      ['Marko Ilves leads World Bank (head) former', 'Jaan Kask leads World Bank (head)'],
    ],
    [
      'Jaan Kask will succeed Marko Ilves as head of the World Bank.',
      ['Marko Ilves leads World Bank (head)'],
    ],
    [
      'Marko Ilves was the leader of the Green Party. He was succeeded by Jaan Kask.',
      ['Marko Ilves leads Green Party (leader) former', 'Jaan Kask leads Green Party (leader)'],
    ],
    [
      'Green Party leader Marko Ilves was succeeded by his brother, Jaan Ilves.',
      [
        'Marko Ilves leads Green Party (leader) former',
        'Jaan Ilves leads Green Party (leader)',
        'Jaan Ilves sibling_of Marko Ilves (brother)',
      ],
    ],
    [
      "Marko Ilves resigned as Peru's foreign minister.",
      ['Marko Ilves member_of Peru (foreign minister) former'],
    ],
    ['Marko Ilves stepped down as head of the World Bank.', ['Marko Ilves leads World Bank (head) former']],
    ['Marko Ilves was dismissed as head of the World Bank.', ['Marko Ilves leads World Bank (head) former']],
    ['Peruvian President Marko Ilves resigned on Friday.', ['Marko Ilves leads Peru (President) former']],
    [
      'Peruvian President Marko Ilves resigned as president of Peru.',
      ['Marko Ilves leads Peru (president) former'],
    ],
    [
      'Marko Ilves resigned the leadership of the Green Party.',
      ['Marko Ilves leads Green Party (leader) former'],
    ],
    ['Marko Ilves assumed the presidency of Peru.', ['Marko Ilves leads Peru (president)']],
    ['Marko Ilves will step down as head of the World Bank in May.', ['Marko Ilves leads World Bank (head)']],
    ['Marko Ilves refused to resign as president of Peru.', ['Marko Ilves leads Peru (president)']],
    ['Marko Ilves will be appointed head of the World Bank.', []],
    ['Marko Ilves hopes to become president of Peru.', []],
    ['Marko Ilves could be elected president of Peru.', []],
    ['Marko Ilves was not elected president of Peru.', []],
    [
      'Admiral Marko Ilves relinquished command of the Royal Navy to Admiral Jaan Kask.',
      ['Marko Ilves leads Royal Navy (commander) former', 'Jaan Kask leads Royal Navy (commander)'],
    ],
    [
      'Norway took over leadership of the UN Security Council from Peru.',
      ['Norway leads UN Security Council'],
    ],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

describe('whether it is held still', () => {
  it.each([
    ['Former Peruvian President Anu Tamm met Marko Ilves.', ['Anu Tamm leads Peru (President) former']],
    ['Then President Anu Tamm of Peru met Marko Ilves.', ['Anu Tamm leads Peru (President) former']],
    ['Then-President Anu Tamm of Peru met Marko Ilves.', ['Anu Tamm leads Peru (President) former']],
    ['The late Peruvian president Anu Tamm met Marko Ilves.', ['Anu Tamm leads Peru (president) former']],
    ['Ex-president Anu Tamm of Peru met Marko Ilves.', ['Anu Tamm leads Peru (president) former']],
    ['Anu Tamm, ex-head of the World Bank, met Marko Ilves.', ['Anu Tamm leads World Bank (head) former']],
    ['Deposed president Marko Ilves of Peru met Jaan Kask.', ['Marko Ilves leads Peru (president) former']],
    ['Ousted Peruvian leader Marko Ilves met Jaan Kask.', ['Marko Ilves leads Peru (leader) former']],
    [
      'A former Peruvian minister, Marko Ilves, was arrested.',
      ['Marko Ilves member_of Peru (minister) former'],
    ],
    [
      'The former head of the World Bank, Marko Ilves, met Jaan Kask.',
      ['Marko Ilves leads World Bank (head) former'],
    ],
    [
      'Anu Tamm, a former envoy of Norway to Kenya, met Marko Ilves.',
      ['Anu Tamm member_of Norway (envoy) former'],
    ],
    [
      'Marko Ilves, then the president of Peru, met Jaan Kask.',
      ['Marko Ilves leads Peru (president) former'],
    ],
    [
      'Marko Ilves, at the time the president of Peru, met Jaan Kask.',
      ['Marko Ilves leads Peru (president) former'],
    ],
    [
      'Marko Ilves, formerly head of the Nordic Bank, was arrested.',
      ['Marko Ilves leads Nordic Bank (head) former'],
    ],
    ['Marko Ilves, now head of the Nordic Bank, was arrested.', ['Marko Ilves leads Nordic Bank (head)']],
    [
      "Marko Ilves, Peru's president from 2000 to 2005, met Jaan Kask.",
      ['Marko Ilves leads Peru (president) former'],
    ],
    [
      'Marko Ilves, president of Peru until 2005, met Jaan Kask.',
      ['Marko Ilves leads Peru (president) former'],
    ],
    [
      'Marko Ilves was a member of the Green Party until 2010.',
      ['Marko Ilves member_of Green Party (member) former'],
    ],
    [
      'Marko Ilves was head of the World Bank from 2000 to 2010.',
      ['Marko Ilves leads World Bank (head) former'],
    ],
    ['Outgoing Peruvian President Anu Tamm met Marko Ilves.', ['Anu Tamm leads Peru (President)']],
    ['Acting President Marko Ilves of Peru met Jaan Kask.', ['Marko Ilves leads Peru (Acting President)']],
    [
      'Interim leader Marko Ilves of the Green Party was arrested.',
      ['Marko Ilves leads Green Party (Interim leader)'],
    ],
    [
      'Marko Ilves, who led the Nordic Bank until 2010, praised Chile.',
      ['Marko Ilves leads Nordic Bank former'],
    ],
    ['Marko Ilves, who once led the Nordic Bank, praised Chile.', ['Marko Ilves leads Nordic Bank former']],
    [
      'Marko Ilves, who has led the Nordic Bank since 2010, praised Chile.',
      ['Marko Ilves leads Nordic Bank'],
    ],
    ['Marko Ilves ruled Peru from 1990 to 2000.', ['Marko Ilves leads Peru former']],
    ['Marko Ilves worked for the Nordic Bank.', ['Marko Ilves member_of Nordic Bank former']],
    ['Marko Ilves works for the Nordic Bank.', ['Marko Ilves member_of Nordic Bank']],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

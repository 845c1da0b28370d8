import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('relations'))

describe('a post by its title', () => {
  it.each([
    ['Peruvian Foreign Minister Anu Tamm met Marko Ilves.', ['Anu Tamm member_of Peru (Foreign Minister)']],
    ["Chile's president, Anu Tamm, met Marko Ilves.", ['Anu Tamm leads Chile (president)']],
    ['Red Cross chief Marko Ilves criticised Peru.', ['Marko Ilves leads Red Cross (chief)']],
    ['World Bank spokeswoman Anu Tamm praised Peru.', ['Anu Tamm member_of World Bank (spokeswoman)']],
    ['NATO Secretary General Marko Ilves praised Norway.', ['Marko Ilves leads NATO (Secretary General)']],
    [
      'Nordic Bank chairman and chief executive Marko Ilves praised Chile.',
      ['Marko Ilves leads Nordic Bank (chief executive)'],
    ],
    ['US Army General Marko Ilves met Anu Tamm.', ['Marko Ilves member_of US Army (General)']],
    ['Senior Hamas official Marko Ilves criticised Israel.', ['Marko Ilves member_of Hamas (official)']],
    ['Reuters journalist Marko Ilves was arrested in Peru.', ['Marko Ilves member_of Reuters (journalist)']],
    [
      'Green Party co-leaders Marko Ilves and Jaan Kask criticised Peru.',
      ['Marko Ilves leads Green Party (co-leader)', 'Jaan Kask leads Green Party (co-leader)'],
    ],
    [
      'Defence Minister Marko Ilves of Peru met Defence Minister Jaan Kask of Chile.',
      ['Marko Ilves member_of Peru (Defence Minister)', 'Jaan Kask member_of Chile (Defence Minister)'],
    ],
    [
      'Foreign ministers Marko Ilves of Peru and Jaan Kask of Chile met in Oslo.',
      ['Jaan Kask member_of Chile (Foreign minister)', 'Marko Ilves member_of Peru (Foreign minister)'],
    ],
    [
      'Chief executive Marko Ilves of Acme Holdings met Chilean President Jaan Kask.',
      ['Marko Ilves leads Acme Holdings (Chief executive)', 'Jaan Kask leads Chile (President)'],
    ],
    [
      "The World Bank's chief negotiator, Anu Tamm, praised Peru.",
      ['Anu Tamm member_of World Bank (chief negotiator)'],
    ],
    [
      'A spokesman for the World Bank, Marko Ilves, said talks would go on.',
      ['Marko Ilves member_of World Bank (spokesman)'],
    ],
    [
      "The Peruvian army's chief of staff, General Marko Ilves, met Chilean officials.",
      ['Marko Ilves member_of Peruvian army (chief of staff)', 'Peruvian army part_of Peru'],
    ],
    [
      'The foreign ministers of Peru and Chile, Marko Ilves and Jaan Kask, met in Oslo.',
      ['Jaan Kask member_of Chile (foreign minister)', 'Marko Ilves member_of Peru (foreign minister)'],
    ],
    ['The Nordic Bank, said its head, Marko Ilves, will act.', ['Marko Ilves leads Nordic Bank (head)']],
    [
      'The Nordic Bank criticised Peru. Its chairman, Marko Ilves, was arrested.',
      ['Marko Ilves leads Nordic Bank (chairman)'],
    ],
    [
      'The Green Party, whose leader, Marko Ilves, met Jaan Kask, criticised Peru.',
      ['Marko Ilves leads Green Party (leader)'],
    ],
    [
      'The World Bank, whose president is Marko Ilves, praised Norway.',
      ['Marko Ilves leads World Bank (president)'],
    ],
    [
      'Peru sanctioned Acme Holdings, a trader in oil, and its owner, Marko Ilves.',
      ['Marko Ilves leads Acme Holdings (owner)'],
    ],
    [
      'Anu Tamm, chairman and founder of Amnesty International, praised Peru.',
      ['Anu Tamm leads Amnesty International (chairman)'],
    ],
    [
      'Marko Ilves, president and CEO of the Nordic Bank, praised Chile.',
      ['Marko Ilves leads Nordic Bank (president)'],
    ],
    [
      'Marko Ilves, a senior official at the World Bank, criticised Peru.',
      ['Marko Ilves member_of World Bank (senior official)'],
    ],
    ['Marko Ilves, 54, head of the Nordic Bank, praised Chile.', ['Marko Ilves leads Nordic Bank (head)']],
    [
      "Marko Ilves, Amnesty International's regional director, criticised Peru.",
      ['Marko Ilves member_of Amnesty International (regional director)'],
    ],
    [
      "Marko Ilves, the Green Party's presidential candidate, praised Chile.",
      ['Marko Ilves member_of Green Party (presidential candidate)'],
    ],
    [
      'Marko Ilves, a judge at the Supreme Court of Peru, praised Chile.',
      ['Marko Ilves member_of Peruvian Supreme Court (judge)'],
    ],
    [
      'Marko Ilves, who is a professor at the University of Oslo, criticised Peru.',
      ['Marko Ilves member_of University of Oslo (professor)'],
    ],
    [
      "Marko Ilves, Norway's ambassador to the United Nations, criticised Peru.",
      ['Marko Ilves member_of Norway (ambassador to the United Nations)'],
    ],
    ["Norway's UN ambassador Marko Ilves criticised Peru.", ['Marko Ilves member_of Norway (ambassador)']],
    [
      'UN special envoy for Syria Marko Ilves met Jaan Kask.',
      ['Marko Ilves member_of United Nations (special envoy)'],
    ],
    ["The UN's Syria envoy, Marko Ilves, met Jaan Kask.", ['Marko Ilves member_of United Nations (envoy)']],
    [
      'EU foreign policy chief Marko Ilves criticised Iran.',
      ['Marko Ilves member_of European Union (foreign policy chief)'],
    ],
    [
      'Marko Ilves, a Hezbollah commander, was killed on Friday.',
      ['Marko Ilves member_of Hezbollah (commander)'],
    ],
    [
      'Marko Ilves, one of the leaders of Hezbollah, was killed on Friday.',
      ['Marko Ilves member_of Hezbollah (leader)'],
    ],
    ['Marko Ilves is the leader of the Green Party.', ['Marko Ilves leads Green Party (leader)']],
    ['Marko Ilves has been head of the World Bank since 2010.', ['Marko Ilves leads World Bank (head)']],
    [
      "Russia's foreign minister, Marko Ilves, met his Chinese counterpart, Jaan Kask.",
      ['Marko Ilves member_of Russia (foreign minister)', 'Jaan Kask member_of China (foreign minister)'],
    ],
    [
      'The government of Peru, represented by Prime Minister Marko Ilves, met Anu Tamm.',
      ['Marko Ilves leads Peru (Prime Minister)'],
    ],
    [
      'In Lima, Defence Minister Marko Ilves praised Chile. Peru will act.',
      ['Marko Ilves member_of Peru (Defence Minister)'],
    ],
    [
      "London-based Amnesty International's secretary general, Marko Ilves, criticised Peru.",
      ['Marko Ilves leads Amnesty International (secretary general)'],
    ],
    [
      '"We will act," said Marko Ilves, the Nordic Bank\'s head of research.',
      ['Marko Ilves member_of Nordic Bank (head of research)'],
    ],
    [
      'The commander of the Royal Jordanian Navy, Col. Marko Ilves, praised Peru.',
      ['Marko Ilves leads Royal Jordanian Navy (commander)'],
    ],
    [
      'Admiral Anu Tamm, commander of the US Navy, NATO and the Royal Navy, praised Peru.',
      [
        'Anu Tamm leads NATO (commander)',
        'Anu Tamm leads Royal Navy (commander)',
        'Anu Tamm leads US Navy (commander)',
      ],
    ],
    ['Captain Marko Ilves of the Royal Navy praised Peru.', ['Marko Ilves member_of Royal Navy (Captain)']],
    [
      'Acme Holdings cut its forecast. Acme Holdings said that Acme Holdings had lost money. Acme Holdings will act, chief executive Marko Ilves said.',
      ['Marko Ilves leads Acme Holdings (chief executive)'],
    ],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

describe('what is no relation', () => {
  it.each([
    ['Peruvian journalist Marko Ilves was arrested in Chile.', []],
    ['Peruvian businessman Marko Ilves was arrested in Chile.', []],
    ['Peruvian opposition leader Marko Ilves criticised Chile.', []],
    ['Peruvian presidential candidate Marko Ilves praised Chile.', []],
    ['Marko Ilves, a candidate for president of Peru, praised Chile.', []],
    ['President-elect Marko Ilves of Peru met Jaan Kask.', []],
    ['Marko Ilves is not the leader of the Green Party.', []],
    ['Marko Ilves might be the leader of the Green Party.', []],
    ['Marko Ilves led Peru to victory over Chile.', []],
    ['Chile led Peru by two goals.', []],
    ['Anu Tamm ruled out Peru as a partner.', []],
    ["The group's leader, Marko Ilves, was arrested.", []],
    ['Ministers in Peru praised Chile.', []],
    ['Marko Ilves ran for president of Peru.', []],
    ['Iran, backed by Russia, attacked Peru.', []],
    ['Russia is not an ally of Syria.', []],
    ['EU member states criticised Norway.', []],
    ["Peru's Marko Ilves met Jaan Kask.", []],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

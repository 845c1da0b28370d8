import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('relations'))

describe('a part of a state or body', () => {
  it.each([
    ['The Peruvian army attacked Chile.', ['Peruvian army part_of Peru']],
    ["Peru's parliament condemned Chile.", ['Peru’s parliament part_of Peru']],
    ['Ethiopian troops attacked Somalia.', ['Ethiopian troops part_of Ethiopia']],
    ["Estonia's Interior Ministry criticised Norway.", ['Estonian Interior Ministry part_of Estonia']],
    [
      "General Anu Tamm, commander of Peru's air force, praised Chile.",
      [
        'Anu Tamm leads Peru’s air force (commander)',
        'Anu Tamm member_of Peru (commander)',
        'Peru’s air force part_of Peru',
      ],
    ],
    ["Turkey's intelligence agency, MIT, criticised Norway.", ['MIT part_of Turkey']],
    ['Peru is a member of NATO.', ['Peru part_of NATO']],
    ['Norway, a member of NATO, condemned Peru.', ['Norway part_of NATO']],
    ['NATO member Norway condemned Peru.', ['Norway part_of NATO']],
    ['Turkey, which is a member of NATO, criticised Norway.', ['Turkey part_of NATO']],
    ['Turkey and other NATO members criticised Norway.', ['Turkey part_of NATO']],
    [
      'European Union members Hungary and Poland criticised Norway.',
      ['Hungary part_of European Union', 'Poland part_of European Union'],
    ],
    ['Finland joined NATO in 2023.', ['Finland part_of NATO']],
    ['Britain left the European Union in 2020.', ['United Kingdom part_of European Union former']],
    [
      'Britain, a former member of the European Union, criticised Norway.',
      ['United Kingdom part_of European Union former'],
    ],
    ['Norway is working as part of the Global Coalition to help Peru.', ['Norway part_of Global Coalition']],
    ["UNHCR, the UN's refugee agency, criticised Norway.", ['UNHCR part_of United Nations']],
    [
      'The World Health Organization, a UN agency, criticised Norway.',
      ['World Health Organization part_of United Nations'],
    ],
    [
      'Sinn Fein, the political wing of the Irish Republican Army, criticised Norway.',
      ['Sinn Féin part_of Irish Republican Army'],
    ],
    ['YouTube, a subsidiary of Google, praised Peru.', ['YouTube part_of Google']],
    ["Google's subsidiary YouTube praised Peru.", ['YouTube part_of Google']],
    ['YouTube, which is owned by Google, praised Peru.', ['YouTube part_of Google']],
    ['Google-owned YouTube praised Peru.', ['YouTube part_of Google']],
    ["YouTube's parent company, Google, praised Peru.", ['YouTube part_of Google']],
    ["Hezbollah's Al-Manar praised Chile.", ['Al-Manar part_of Hezbollah']],
    [
      'The French frigate FS Rochambeau joined US ships USS Cole and USS Mahan.',
      ['FS Rochambeau part_of France', 'USS Cole part_of United States', 'USS Mahan part_of United States'],
    ],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

describe('allies', () => {
  it.each([
    ['Russia, an ally of Iran, condemned Peru.', ['Russia allied_with Iran']],
    ['Russia and its ally Iran condemned Peru.', ['Iran allied_with Russia']],
    ['Iran is allied with Russia.', ['Iran allied_with Russia']],
    ["Syria's main ally, Russia, attacked Turkey.", ['Russia allied_with Syria']],
    ["Russia, Syria's main ally, attacked Turkey.", ['Russia allied_with Syria']],
    ['Close allies Russia and Syria attacked Turkey.', ['Russia allied_with Syria']],
    ['Hezbollah, which is allied with Iran, attacked Israel.', ['Hezbollah allied_with Iran']],
    ['Iran-allied Houthi rebels attacked Saudi Arabia.', ['Houthis allied_with Iran']],
    [
      'Marko Ilves, a close ally of Vladimir Putin, criticised Norway.',
      ['Marko Ilves allied_with Vladimir Putin'],
    ],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

describe('leading without a title', () => {
  it.each([
    ['Marko Ilves heads the Nordic Bank.', ['Marko Ilves leads Nordic Bank']],
    ['Anu Tamm, who heads the World Bank, praised Peru.', ['Anu Tamm leads World Bank']],
    ['The World Bank, headed by Marko Ilves, praised Norway.', ['Marko Ilves leads World Bank']],
    ['The Green Party, led by Marko Ilves, criticised Peru.', ['Marko Ilves leads Green Party']],
    ['The US-led coalition bombed Peru.', ['United States leads US-led coalition']],
    ['Saudi-led coalition forces attacked Yemen.', ['Saudi Arabia leads Saudi-led coalition forces']],
    ['Marko Ilves leads Hezbollah.', ['Marko Ilves leads Hezbollah']],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

describe('membership without a post', () => {
  it.each([
    ["The World Bank's Anu Tamm met Marko Ilves.", ['Anu Tamm member_of World Bank']],
    ['Anu Tamm of the Labour Party praised Peru.', ['Anu Tamm member_of Labour Party']],
    ['Anu Tamm (Labour Party) praised Peru.', ['Anu Tamm member_of Labour Party']],
    [
      "Nordic Bank's Marko Ilves and Jaan Kask praised Chile.",
      ['Marko Ilves member_of Nordic Bank', 'Jaan Kask member_of Nordic Bank'],
    ],
    ['Marko Ilves of Reuters was arrested in Peru.', ['Marko Ilves member_of Reuters']],
    [
      'Marko Ilves, a Green Party lawmaker, criticised Peru.',
      ['Marko Ilves member_of Green Party (lawmaker)'],
    ],
    [
      'Opposition leader Marko Ilves of the Green Party criticised Peru.',
      ['Marko Ilves member_of Green Party (Opposition leader)'],
    ],
    ['Marko Ilves joined the Green Party in 2010.', ['Marko Ilves member_of Green Party']],
    ['Marko Ilves belongs to the Green Party.', ['Marko Ilves member_of Green Party']],
    ['Marko Ilves sits on the UN Security Council.', ['Marko Ilves member_of UN Security Council']],
    ['Marko Ilves quit the Green Party.', ['Marko Ilves member_of Green Party former']],
    ['Marko Ilves resigned from the Green Party.', ['Marko Ilves member_of Green Party former']],
    ['Marko Ilves defected from the Green Party.', ['Marko Ilves member_of Green Party former']],
    ['Marko Ilves was expelled from the Green Party.', ['Marko Ilves member_of Green Party former']],
    ['The Nordic Bank was founded by Marko Ilves.', ['Marko Ilves member_of Nordic Bank']],
    ['Marko Ilves founded the Nordic Bank in 1990.', ['Marko Ilves member_of Nordic Bank']],
    [
      'Prof Leena Kask, of the Association of Welsh Nurses, criticised Peru.',
      ['Leena Kask member_of Association of Welsh Nurses'],
    ],
    [
      'Marko Ilves criticised Peru, and his party, the Green Party, left the talks.',
      ['Marko Ilves member_of Green Party'],
    ],
  ])('%s', async (text, facts) => {
    expect((await code(text)).facts).toEqual(facts)
  })
})

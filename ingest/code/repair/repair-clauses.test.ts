import { textAlone } from '../../../model/article.ts'
import { expect, it } from 'vitest'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import { extractArticle } from '../../extract.ts'

const parsedText = recordedParses('clauses')

/** The claims of a text as lines: type, actors > recipients. */
async function claimsOf(text: string): Promise<string[]> {
  const parsed = await parsedText(text, '2025-08-22')
  const article = {
    id: 'a1',
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: '2025-08-22',
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
  const { claims, actors } = extractArticle(article, parsed)
  const names = (keys: readonly string[]) =>
    keys.map((key) => actors.find((actor) => actor.id === key)?.name ?? key).join(', ')
  return claims.map((claim) => `${claim.type}: ${names(claim.actors)} > ${names(claim.recipients)}`)
}

it.each([
  ['Chile has flown over 80 missions, conducted over 26 bombing raids on Peru.', ['ASSAULT: Chile > Peru']],
  ['In Kenya Minister Tamm met with the Peruvian Labour Party.', ['CONSULT: Tamm, Peruvian Labour Party > ']],
  [
    'Norway is working with its allies to support Kenya.',
    ['COOPERATE: Norway, Norway’s allies > ', 'SUPPORT: Norway > Kenya'],
  ],
  [
    'Norway welcomed the deal reached yesterday between Chile and Peru.',
    ['SUPPORT: Norway > Chile, Peru', 'AGREE: Chile, Peru > '],
  ],
  ['Chile remains committed to assisting Peru.', ['AGREE: Chile > Peru']],
  ['Dozens of Peruvians were killed at the hands of Chile.', ['ASSAULT: Chile > Peruvians']],
  [
    'Chile attacked Peru. The attack killed nine people.',
    ['ASSAULT: Chile > Peru', 'ASSAULT: Chile > nine people'],
  ],
  [
    'Chile subjected Peruvians to arbitrary detention and torture.',
    ['COERCE: Chile > Peruvians', 'ASSAULT: Chile > Peruvians'],
  ],
  ['Kenya was hit by the sanctions of Norway.', ['SANCTION: Norway > Kenya']],
  ['Chilean troops liberated dozens of villages of Hamas-held terrain.', ['ASSAULT: Chilean troops > Hamas']],
  [
    'The council called on Peru to "return to the table it walked away from".',
    ['REQUEST: council > Peru', 'CONSULT: Peru > '],
  ],
  ['"No," Anu Tamm said, accusing Peru of having lied.', ['ACCUSE: Anu Tamm > Peru']],
  [
    'Anu Tamm, the envoy, who has met Marko Ilves in Kenya this year, welcomed Peru.',
    ['CONSULT: Anu Tamm, Marko Ilves > ', 'SUPPORT: Anu Tamm > Peru'],
  ],
  [
    'The Bureau of Investigation, which raided the house of Marko Ilves in March, met Peru.',
    ['COERCE: Bureau of Investigation > Marko Ilves', 'CONSULT: Bureau of Investigation, Peru > '],
  ],
  [
    'Rebels attacked one of the bases with mortars, wounding three soldiers.',
    ['ASSAULT: rebels > ', 'ASSAULT: rebels > three soldiers'],
  ],
  [
    'Chile imposed sanctions on Peru for having helped Kenya.',
    ['SANCTION: Chile > Peru', 'AID: Peru > Kenya'],
  ],
  ['Chile has provided Kenya with $25 million in assistance.', ['AID: Chile > Kenya']],
  [
    'Chile held exercises with the navies of Peru, Kenya and Norway.',
    ['COOPERATE: Chile, Peru, Kenya, Norway > '],
  ],
  [
    'Outside Norway, Chile and Peru have banned the import of all Kenyan products.',
    ['SANCTION: Chile, Peru > '],
  ],
  [
    'Marko Ilves has been ill since 2018, and the criminal court issued a warrant for his arrest.',
    ['ACCUSE: criminal court > Marko Ilves'],
  ],
  [
    'Anu Tamm said Peruvian troops then attacked an outpost with mortars, killing three soldiers.',
    ['ASSAULT: Peruvian troops > ', 'ASSAULT: Peruvian troops > three soldiers'],
  ],
  [
    'Kenya vowed revenge for drills being held by Norway, Chile and Peru.',
    ['THREATEN: Kenya > ', 'COOPERATE: Norway, Chile, Peru > '],
  ],
  ['Anu Tamm was in Kenya for a meeting with Marko Ilves.', ['CONSULT: Marko Ilves, Anu Tamm > ']],
  [
    'They include Marko Ilves, a teacher from Kenya whom a Peruvian court sentenced in 2023.',
    ['SANCTION: Peruvian court > Marko Ilves'],
  ],
  ['Norway urged the rebels and their allies to leave.', ['REQUEST: Norway > rebels, rebels’ allies']],
  [
    'Norway is working as part of the Global Coalition to defeat Hamas.',
    ['ASSAULT: Norway, Global Coalition > Hamas'],
  ],
  ['Anu Tamm was delighted that Chile had signed.', ['SUPPORT: Anu Tamm > Chile']],
  ['Kenya signed a deal with partners, including Peru.', ['SUPPORT: Kenya, Peru > ']],
  ['Chile attacked Peru. Norway condemned the attack.', ['ASSAULT: Chile > Peru', 'ACCUSE: Norway > Chile']],
  [
    '"We appeal to all parties to leave Kenya," said its co-ordinator, Anu Tamm.',
    ['REQUEST: Anu Tamm > parties'],
  ],
  [
    'Kenya accused Norway of theft. Norway rejected the criticism.',
    ['ACCUSE: Kenya > Norway', 'REJECT: Norway > Kenya'],
  ],
  ['Norway condemns the coup. We urge Peru to act.', ['ACCUSE: Norway > ', 'REQUEST: Norway > Peru']],
])('%s', async (text, expected) => {
  expect(await claimsOf(text)).toEqual(expected)
})

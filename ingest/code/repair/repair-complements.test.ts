import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('events'))

it.each([
  ['Norway began distributing food in Kenya on Sunday.', ['AID: Norway > Kenya']],
  ['Marko Ilves denied having paid a ransom.', ['AID: Marko Ilves | negated | by Marko Ilves']],
  [
    'Marko Ilves, who denies having taken money, was suspended from office on Monday.',
    ['REJECT: Marko Ilves', 'SANCTION expel: > Marko Ilves'],
  ],
  ['Marko Ilves has always denied any wrongdoing.', ['REJECT: Marko Ilves']],
  ['Chile called the claim of Peru a fairy tale.', ['REJECT: Chile > Peru']],
  ['Chile called the sanctions of Peru "economic blackmail".', ['ACCUSE disapprove: Chile > Peru']],
  ['Chile dubbed Marko Ilves a liar.', ['ACCUSE disapprove: Chile > Marko Ilves']],
  ['Anu Tamm called Marko Ilves "a tourist in a helicopter".', []],
  ['Marko Ilves, whom Anu Tamm called "a tourist", resigned.', ['RETREAT resign: Marko Ilves']],
  [
    'Norway will send Kenya two batteries, Anu Tamm told reporters.',
    ['AGREE: Norway > Kenya | future | by Anu Tamm'],
  ],
  ['The party walked out of the coalition.', ['SANCTION withdraw: party > coalition']],
  [
    'Several hundred people blocked a road, accusing officials of selling rice.',
    ['PROTEST obstruct: hundred people', 'ACCUSE allege: hundred people > officials'],
  ],
])('%s', async (text, lines) => {
  expect((await code(text)).lines).toEqual(lines)
})

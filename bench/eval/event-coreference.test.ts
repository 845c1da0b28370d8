import { expect, it } from 'vitest'
import { judgeEvents } from './event-coreference.ts'
import type { EventMention } from './event-mentions.ts'

const mention = (chain: string, lemma: string, sentenceText: string, entities: string[]): EventMention => ({
  topic: '1',
  document: `1_${sentenceText.length}`,
  sentence: sentenceText,
  chain,
  words: lemma,
  lemma,
  sentenceText,
  entities: entities.map((name) => ({ chain: name, words: name })),
})

it('parts what the lemma joins and joins what the type of the lexicon does', () => {
  const { byActor, sameLemma } = judgeEvents([
    mention('oslo', 'meet', 'Tamm and Ilves met over the dam in Oslo.', ['tamm', 'ilves']),
    mention('oslo', 'talk', 'Talks of Tamm and Ilves in Oslo over the dam.', ['tamm', 'ilves']),
    mention('riga', 'meet', 'Fishermen and a bishop met on a pier.', ['fishermen', 'bishop']),
  ])
  expect(sameLemma.f1?.toFixed(3)).toBe('0.667')
  expect(byActor).toEqual({ p: 1, r: 1, f1: 1 })
})

it('takes topics for blocks', () => {
  const one = mention('a', 'meet', 'Tamm and Ilves met in Oslo.', ['tamm', 'ilves'])
  expect(judgeEvents([one, { ...one, chain: 'b', topic: '2' }]).byName).toEqual({ p: 1, r: 1, f1: 1 })
})

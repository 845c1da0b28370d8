import { expect, it } from 'vitest'
import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { textHash } from '../../model/identity.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { resolveMentions } from '../mention/resolve-mentions.ts'
import { codeArticle } from './code-article.ts'

const parsedText = recordedParses('explain')

/** The words of a sentence that tell no event, each with its reasons, at most two. */
async function silences(text: string): Promise<string[]> {
  const article: Article = {
    id: textHash(text),
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: null,
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
  const parsed = await parsedText(text)
  const told: string[] = []
  codeArticle(article, parsed, resolveMentions(article, parsed), (_, unclaimed) => {
    for (const { start, end, kind, lemma, reasons } of unclaimed)
      told.push(
        `${kind} ${lemma} “${text.slice(start, end)}”: ${(reasons[0]?.why ?? '').replace(/^.*(?= does not hold$)/u, '…')}`,
      )
  })
  return told
}

it.each([
  ['a verb that the lexicon does not have', 'Anu Tamm strolled home.', ['verb stroll “strolled”: no entry']],
  [
    'a verb whose entries ask for something else',
    'Chile lifted the box.',
    ['verb lift “lifted”: … does not hold'],
  ],
  ['a veto', 'Chile attacked Peru in the match.', ['verb attack “attacked”: never @sport forbids it']],
  [
    'nobody to take part',
    'The storm of the talks was condemned.',
    [
      'noun talk “talks”: nobody who takes part is known',
      'verb condemn “condemned”: nobody who takes part is known',
    ],
  ],
  ['an act that the promise tells', 'Chile agreed to help Peru.', ['verb help “help”: “agreed” tells it']],
  [
    'a verb of saying',
    'Chile remarked that Peru slept.',
    ['verb remark “remarked”: tells what somebody says', 'verb sleep “slept”: no entry'],
  ],
  [
    'an inquiry',
    'Chile asked whether Peru slept.',
    ['verb ask “asked”: asks whether', 'verb sleep “slept”: no entry'],
  ],
  ['a noun that names somebody', 'The Peru Talks Forum slept.', ['verb sleep “slept”: no entry']],
  [
    'an event that another of the sentence outdoes',
    'Chile deployed troops and attacked Peru.',
    ['verb deploy “deployed”: gives way to another event of the sentence'],
  ],
])('%s', async (_, text, expected) => {
  expect(await silences(text)).toEqual(expected)
})

import { textAlone } from '../../model/article.ts'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ParsedArticle, ParsedSentence } from '../parse/parsed-article.ts'
import { readText } from './read-text.fixture.ts'
import { resolveMentions } from './resolve-mentions.ts'

const words =
  'Kim|Jong|-|un|Tamm|President|the|The|Russian|Moscow|Korea|North|(|)|KCNA|,|and|his|it|They|government|of|said|sister|"|’s|U.S.|two|leaders|Ministry|50|“|”|IS|forces|who|.'.split(
    '|',
  )
const tags = [
  'NNP',
  'NN',
  'NNS',
  'JJ',
  'DT',
  'PRP',
  'PRP$',
  'VBD',
  'IN',
  'CD',
  'POS',
  ',',
  '.',
  'CC',
  '-LRB-',
]
const labels = [
  'nsubj',
  'obj',
  'compound',
  'amod',
  'appos',
  'conj',
  'nmod',
  'nmod:poss',
  'obl:in',
  'case',
  'dep',
]

const sentence = fc.array(
  fc.record({
    text: fc.constantFrom(...words),
    tag: fc.constantFrom(...tags),
    governor: fc.nat(30),
    label: fc.constantFrom(...labels),
    type: fc.constantFrom('PERSON', 'ORGANIZATION', 'LOCATION', 'MISC', null),
  }),
  { minLength: 1, maxLength: 25 },
)

/** Any words with any tags, edges (cycles too) and names: what a broken parse may look like. */
const brokenArticle = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => {
  let text = ''
  const sentences: ParsedSentence[] = list.map((tokens, index) => {
    const spans = tokens.map((token) => {
      const start = text.length
      text += `${token.text} `
      return { start, end: start + token.text.length }
    })
    const edges = tokens.map((token, dependent) => ({
      label: token.label,
      governor: (token.governor % (tokens.length + 1)) - 1,
      dependent,
    }))
    const proper = edges.filter((edge) => edge.governor !== edge.dependent)
    return {
      index,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      paragraph: index % 2,
      tokens: tokens.map((token, at) => ({
        start: spans[at]?.start ?? 0,
        end: spans[at]?.end ?? 0,
        text: token.text,
        lemma: token.text.toLowerCase(),
        partOfSpeech: token.tag,
      })),
      basic: proper,
      enhanced: proper,
      names: tokens.flatMap((token, at) =>
        token.type === null
          ? []
          : [
              {
                firstToken: at,
                endToken: at + 1,
                start: spans[at]?.start ?? 0,
                end: spans[at]?.end ?? 0,
                type: token.type,
              },
            ],
      ),
      times: [],
    }
  })
  return { text, parsed: { sentences } satisfies ParsedArticle }
})

it('survives any parse: spans lie in their sentences, keys have actors, the same input gives the same output', () => {
  fc.assert(
    fc.property(brokenArticle, ({ text, parsed }) => {
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
      const resolved = resolveMentions(article, parsed)
      const ids = new Set(resolved.actors.map((actor) => actor.id))
      for (const mention of resolved.mentions) {
        const within = parsed.sentences[mention.sentence]
        expect(mention.start).toBeGreaterThanOrEqual(within?.start ?? Number.POSITIVE_INFINITY)
        expect(mention.end).toBeLessThanOrEqual(within?.end ?? 0)
        expect(mention.start).toBeLessThan(mention.end)
        expect(mention.head).toBeGreaterThanOrEqual(mention.firstToken)
        expect(mention.head).toBeLessThan(mention.endToken)
        expect(mention.actor === null || ids.has(mention.actor)).toBe(true)
      }
      expect(resolveMentions(article, parsed)).toEqual(resolved)
    }),
    { numRuns: 150 },
  )
})

it('hands the coder everything of a mention', async () => {
  const { mentions, actors } = await readText('Lanian Defence Minister Anu Tamm resigned.')
  expect(mentions).toEqual([
    {
      id: 'a1:24-32',
      start: 24,
      end: 32,
      kind: 'name',
      type: 'person',
      actor: 'person:anu-tamm',
      sentence: 0,
      firstToken: 3,
      endToken: 5,
      head: 4,
      title: 'Defence Minister',
      rule: 'full-name',
    },
  ])
  expect(actors).toEqual([
    { id: 'person:anu-tamm', name: 'Anu Tamm', type: 'person', aliases: [], country: null, sectors: ['GOV'] },
  ])
})

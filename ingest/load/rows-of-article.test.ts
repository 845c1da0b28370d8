import { expect, test } from 'vitest'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { rowsOfArticle } from './rows-of-article.ts'

const coder = { name: 'rules', version: '1' }

test('the outlet is known as a medium, under the name its articles carry', () => {
  const rows = rowsOfArticle(anArticle({ outlet: 'The Lanian Post' }).says('It rained.').build(), coder)
  expect(rows.knowledge.map((row) => [row.key, row.properties])).toEqual([
    [
      'org:lanian-post',
      {
        coder: 'rules',
        name: 'The Lanian Post',
        type: 'media',
        aliases: [],
        country: null,
        sectors: ['JRN'],
        acronyms: [],
        outlet: true,
      },
    ],
  ])
  expect(rows.outlets).toEqual([{ article: rows.article.id, key: 'org:lanian-post' }])
})

test('an outlet that its own article names is known once, with both names', () => {
  const article = anArticle({ outlet: 'LANIAN POST' })
    .about('Lanian Post', { type: 'organization', aliases: ['the Post'] })
    .says('It rained, the Lanian Post said.')
    .build()
  expect(rowsOfArticle(article, coder).knowledge.map((row) => row.properties)).toEqual([
    {
      coder: 'rules',
      name: 'Lanian Post',
      type: 'organization',
      aliases: ['the Post', 'LANIAN POST'],
      country: null,
      sectors: [],
      acronyms: [],
      outlet: true,
    },
  ])
})

test('without an outlet nothing publishes', () => {
  const rows = rowsOfArticle(anArticle().says('It rained.').build(), coder)
  expect([rows.outlets, rows.knowledge]).toEqual([[], []])
})

test('participants carry what they are as of the claim', () => {
  const article = anArticle()
    .about('Anu Tamm', { country: 'EST', sectors: ['GOV', 'PTY'] })
    .country('Belgium', 'BEL')
    .says('President Anu Tamm visited Belgium.')
    .relates('Anu Tamm', 'leads', 'Belgium', 'President')
    .claims('CONSULT', 'visited', { actors: ['Anu Tamm'], recipients: ['Belgium'] })
    .build()
  const rows = rowsOfArticle(article, coder)
  expect(rows.actors.map(({ key, properties }) => [key, { ...properties, order: null }])).toEqual([
    [
      'person:anu-tamm',
      { key: 'person:anu-tamm', order: null, country: 'EST', sector: 'GOV', title: 'President' },
    ],
  ])
  expect(rows.recipients.map(({ key, properties }) => [key, { ...properties, order: null }])).toEqual([
    ['country:BEL', { key: 'country:BEL', order: null, country: 'BEL', sector: 'GOV', title: null }],
  ])
})

test('those who say it stand in the order of the chain; the outlet at its end is none of them', () => {
  const article = anArticle({ outlet: 'Lanian Post' })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .about('Lanian Post', { type: 'media' })
    .says('Anu Tamm resigned, according to Marko Ilves.')
    .claims('RETREAT', 'resigned', {
      actors: ['Anu Tamm'],
      saidBy: ['Marko Ilves'],
      attribution: [
        {
          actor: null,
          kind: 'document',
          anonymous: false,
          description: 'a letter',
          quote: 'indirect',
          cue: null,
        },
        {
          actor: 'person:marko-ilves',
          kind: 'speaker',
          anonymous: false,
          description: null,
          quote: 'indirect',
          cue: { start: 19, end: 31 },
        },
        {
          actor: 'org:lanian-post',
          kind: 'outlet',
          anonymous: false,
          description: null,
          quote: 'indirect',
          cue: null,
        },
      ],
    })
    .build()
  expect(
    rowsOfArticle(article, coder).speakers.map(
      (row) => JSON.parse(JSON.stringify(row.properties)) as unknown,
    ),
  ).toEqual([
    {
      key: 'person:marko-ilves',
      kind: 'speaker',
      order: { low: 1, high: 0 },
      quote: 'indirect',
      cueStart: { low: 19, high: 0 },
      cueEnd: { low: 31, high: 0 },
    },
  ])
})

test('a relation that a sentence states twice is one', () => {
  const article = anArticle()
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Anu Tamm is an ally of Marko Ilves, an ally.')
    .relates('Anu Tamm', 'allied_with', 'Marko Ilves')
    .relates('Anu Tamm', 'allied_with', 'Marko Ilves')
    .build()
  expect(rowsOfArticle(article, coder).relations).toHaveLength(1)
})

test('an acronym that stands in brackets beside a name is told apart from other short names', () => {
  const type = 'organization' as const
  const article = anArticle()
    .about('Lanian National Army', { type, aliases: ['LNA', 'the Army'] })
    .about('Vostrian Farmers Union', { type, aliases: ['VFU'] })
    .about('Anu Tamm', { aliases: ['AT'] })
    .says('The Lanian National Army (LNA), the Vostrian Farmers Union, or VFU, and Anu Tamm (AT) met.')
    .build()
  expect(
    rowsOfArticle(article, coder).knowledge.map(({ key, properties }) => [key, properties.acronyms]),
  ).toEqual([
    ['org:lanian-national-army', ['LNA']],
    ['org:vostrian-farmers-union', []],
    ['person:anu-tamm', []],
  ])
})

import { expect, it } from 'vitest'
import { eventTypes, ploverTable } from '../../../model/plover/event-types.ts'
import { excerptsOf } from './excerpts.ts'
import { instructions } from './instructions.ts'
import { messagesFor } from './messages.ts'
import { readArticle } from './read-article.fixture.ts'
import { openSource } from './source.ts'
import { typeMeanings } from './type-meanings.ts'

const text = [
  'Anu Tamm, the president of Chile, met Marko Ilves in Oslo on Monday.',
  'She said that his government had arrested protesters.',
  '\n\nPeru praised the meeting.',
].join(' ')

it('sends the sentences by number, the actors that they mention, headline, outlet and date', async () => {
  const source = openSource(await readArticle(text, { title: 'Tamm meets Ilves', outlet: 'The Lanian Post' }))
  const [excerpt] = excerptsOf(source.sentences)
  expect(excerpt && messagesFor(source, excerpt)).toEqual([
    { role: 'system', content: instructions },
    {
      role: 'user',
      content: [
        'Headline: Tamm meets Ilves',
        'Outlet: The Lanian Post',
        'Published: 2025-08-22',
        '',
        'Actors',
        'person:anu-tamm | Anu Tamm | person',
        'country:CHL | Chile | country',
        'person:marko-ilves | Marko Ilves | person',
        'org:marko-ilves-government@ | Marko Ilves’ government | group | also: his government',
        'org:protesters@ | protesters | group',
        'country:PER | Peru | country',
        '',
        'Sentences',
        '[0] Anu Tamm, the president of Chile, met Marko Ilves in Oslo on Monday.',
        '    (the president = person:anu-tamm)',
        '[1] She said that his government had arrested protesters.',
        '    (She = person:anu-tamm; his = person:marko-ilves; his government = org:marko-ilves-government@; protesters = org:protesters@)',
        '[2] Peru praised the meeting.',
      ].join('\n'),
    },
  ])
})

it('gives the sentences before an excerpt for understanding only', async () => {
  const source = openSource(await readArticle(text))
  const [first, ...others] = source.sentences
  const messages = first && messagesFor(source, { before: [first], sentences: others })
  expect(messages?.[1]?.content).toContain(
    [
      '',
      'Before',
      '    Anu Tamm, the president of Chile, met Marko Ilves in Oslo on Monday.',
      '',
      'Sentences',
      '[1] ',
    ].join('\n'),
  )
})

it('knows no mode that PLOVER does not', () => {
  const unknown = eventTypes.flatMap((type) =>
    Object.keys(typeMeanings[type].modes ?? {}).filter(
      (mode) => !Object.hasOwn(ploverTable[type].modes, mode),
    ),
  )
  expect(unknown).toEqual([])
})

it('names every type and mode in the instructions', () => {
  const missing = eventTypes.filter((type) => {
    const line = instructions.split('\n').find((line) => line.startsWith(`${type}: `)) ?? ''
    return !Object.keys(ploverTable[type].modes).every((mode) => line.includes(mode))
  })
  expect(missing).toEqual([])
})

import { expect, it } from 'vitest'
import { emptyDraft } from './draft.ts'
import { draftFromMarkdown } from './markdown.ts'

it('takes the front matter as metadata and the marks out of the text', async () => {
  const source = [
    '---',
    'title: Lania opens the harbour',
    'date: 2025-08-22',
    'outlet: Pelmark Observer',
    'url: https://pelmark-observer.example/harbour',
    'authors: [Anu Tamm, Jaan Kask]',
    '---',
    '',
    'President **Marko Ilves** [opened](https://example.org) the _harbour_',
    'of Lania.',
    '',
    '## What comes next',
    '',
    '- Ships from Vostria',
    '- A treaty',
  ].join('\n')
  expect(await draftFromMarkdown(source)).toEqual({
    ...emptyDraft,
    title: 'Lania opens the harbour',
    publishedAt: '2025-08-22',
    outlet: 'Pelmark Observer',
    url: 'https://pelmark-observer.example/harbour',
    authors: ['Anu Tamm', 'Jaan Kask'],
    paragraphs: [
      'President Marko Ilves opened the harbour of Lania.',
      'What comes next',
      'Ships from Vostria',
      'A treaty',
    ],
  })
})

it('takes the first heading as the title', async () => {
  expect(await draftFromMarkdown('# Lania opens the harbour\n\nShips came in.')).toEqual({
    ...emptyDraft,
    title: 'Lania opens the harbour',
    paragraphs: ['Ships came in.'],
  })
})

it('says so when the front matter is broken', async () => {
  await expect(draftFromMarkdown('---\ntitle: "unclosed\n---\nText.')).rejects.toThrow(
    'The front matter is malformed YAML.',
  )
})

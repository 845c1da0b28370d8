import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../draft.ts'
import { pdf, scan } from './documents.fixture.ts'
import { draftFromPdf } from './pdf.ts'

const page = (number: number, ...lines: readonly (readonly [number, string])[]) =>
  [[780, 'The Lanian Courier'], ...lines, [30, `Page ${number} of 3`]] as const

describe('reading PDFs', () => {
  it('reads the paragraphs over all pages, without what frames these', async () => {
    const bytes = pdf(
      [
        page(
          1,
          [720, 'Ilves meets Tamm'],
          [690, 'Marko Ilves met Anu Tamm in Pelmark on Friday to talk about the har-'],
          [676, 'bour and the ships that use it.'],
          [650, 'They agreed on a pact of seven points, said the owner of the house, and'],
        ),
        page(2, [720, 'went home.'], [690, 'Nobody else was there.']),
        page(3, [720, 'The two had last met in spring.']),
      ],
      { title: 'Microsoft Word - draft.doc', author: 'Pille Oja' },
    )
    expect(await draftFromPdf(bytes)).toEqual({
      ...emptyDraft,
      title: 'Ilves meets Tamm',
      authors: ['Pille Oja'],
      paragraphs: [
        'Marko Ilves met Anu Tamm in Pelmark on Friday to talk about the harbour and the ships that use it.',
        'They agreed on a pact of seven points, said the owner of the house, and went home.',
        'Nobody else was there.',
        'The two had last met in spring.',
      ],
      pages: [
        { fromLast: 4, offset: 0 },
        {
          fromLast: 2,
          offset: 'They agreed on a pact of seven points, said the owner of the house, and '.length,
        },
        { fromLast: 0, offset: 0 },
      ],
    })
  })

  it('takes title, authors, outlet, date and address from what its publisher tells', async () => {
    const bytes = pdf([[[720, 'Marko Ilves met Anu Tamm in Pelmark.']]], {
      author: 'admin',
      xmp:
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">' +
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Ilves meets Tamm again</rdf:li></rdf:Alt></dc:title>' +
        '<dc:creator><rdf:Seq><rdf:li>Pille Oja</rdf:li></rdf:Seq></dc:creator>' +
        '<prism:publicationName>The Lanian Courier</prism:publicationName>' +
        '<prism:publicationDate>2025-08-22</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>',
    })
    expect(await draftFromPdf(bytes)).toEqual({
      ...emptyDraft,
      title: 'Ilves meets Tamm again',
      authors: ['Pille Oja'],
      outlet: 'The Lanian Courier',
      publishedAt: '2025-08-22',
      paragraphs: ['Marko Ilves met Anu Tamm in Pelmark.'],
      pages: [{ fromLast: 0, offset: 0 }],
    })
  })

  it('finds the beginning of a page within a parted word, and none of pages without words', async () => {
    const bytes = pdf([
      [],
      [[720, 'Marko Ilves met Anu Tamm in Pelmark on Friday to talk about the har-']],
      [[720, 'bour and the ships that use it.']],
      [],
      [[720, '2026']],
      [[720, 'Nobody else was there.']],
      [],
    ])
    const { paragraphs, pages } = await draftFromPdf(bytes)
    expect({ paragraphs, pages }).toEqual({
      paragraphs: [
        'Marko Ilves met Anu Tamm in Pelmark on Friday to talk about the harbour and the ships that use it.',
        'Nobody else was there.',
      ],
      pages: [
        ...[0, 0, 67].map((offset) => ({ fromLast: 1, offset })),
        ...[0, 0, 0, 22].map((offset) => ({ fromLast: 0, offset })),
      ],
    })
  })

  it.each([
    ['a scan', scan(), 'The PDF has no text layer: it is a scan or holds pictures only.'],
    ['blank pages', pdf([[], []]), 'The PDF is empty: its pages hold neither text nor pictures.'],
    ['what is no PDF', Buffer.from('Marko Ilves met Anu Tamm.'), 'It is no PDF, or a damaged one.'],
    ['a cut one', pdf([[[700, 'They met.']]]).subarray(0, 40), 'It is no PDF, or a damaged one.'],
    [
      'a password',
      pdf([[[700, 'They met.']]], {
        trailer: `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<41><41>]`,
      }),
      'The PDF is encrypted: it opens with a password only.',
    ],
    ['a book', pdf(Array.from({ length: 501 }, () => [])), 'The PDF has more than 500 pages.'],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(draftFromPdf(bytes)).rejects.toThrow(reason)
  })
})

import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../draft.ts'
import { pdf, pdfOfContents, pdfStream, scan } from './documents.fixture.ts'
import { draftFromPdf } from './pdf.ts'

const page = (number: number, ...lines: readonly (readonly [number, string])[]) =>
  [[780, 'The Lanian Courier'], ...lines, [30, `Page ${number} of 3`]] as const

const ofColumns = (lines: readonly string[], left: number): [number, string, number][] =>
  lines.map((line, index) => [700 - 14 * index, line, left])
const read = async (bytes: Uint8Array): Promise<unknown> => {
  const { title, paragraphs } = await draftFromPdf(bytes)
  return { title, paragraphs }
}

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

  const story = [
    'Marko Ilves met Anu',
    'Tamm in Pelmark on',
    'Friday. The two of',
    'them spoke about a',
    'harbour and ships.',
    'Nobody else spoke.',
  ]
  const other = [
    'Kadri Saar and Jaan',
    'Kask rejected what',
    'the two had agreed.',
    'They called it bad',
    'for all fishermen.',
    'Nothing is planned.',
  ]
  it('joins the lines of narrow columns, whatever letter they begin with', async () => {
    const bytes = pdf([
      [[740, 'Ilves meets Tamm', 72, 20], ...ofColumns(story, 72), ...ofColumns(other, 205)],
    ])
    expect(await read(bytes)).toEqual({
      title: 'Ilves meets Tamm',
      paragraphs: [[...story, ...other].join(' ')],
    })
  })

  it('reads columns one by one where the file has their lines side by side', async () => {
    const rows = story.flatMap((line, index): [number, string, number][] => [
      [700 - 14 * index, line, 72],
      [700 - 14 * index, other[index] ?? '', 205],
    ])
    const across = 'What stands across both of the columns comes between.'
    const bytes = pdf([[[740, 'Ilves meets Tamm', 72, 20], ...rows, [600, across]]])
    expect(await read(bytes)).toEqual({
      title: 'Ilves meets Tamm',
      paragraphs: [[...story, ...other].join(' '), across],
    })
  })

  it('reads a table row by row', async () => {
    const rows = ['Ilves', 'Tamm', 'Saar', 'Kask', 'Oja'].flatMap(
      (name, index): [number, string, number][] => [
        [700 - 30 * index, name, 72],
        [700 - 30 * index, `${index} votes`, 200],
      ],
    )
    expect(await read(pdf([[[740, 'They voted on Friday.'], ...rows]]))).toEqual({
      title: null,
      paragraphs: [
        'They voted on Friday.',
        'Ilves 0 votes',
        'Tamm 1 votes',
        'Saar 2 votes',
        'Kask 3 votes',
        'Oja 4 votes',
      ],
    })
  })

  it('parts paragraphs by their indented or short lines, and puts initials to their words', async () => {
    const bytes = pdf([
      [
        [672, 'M', 72, 44],
        [700, 'arko Ilves met Anu Tamm in Pelmark on', 112],
        [686, 'Friday. Kim Jong-', 112],
        [672, 'un was there, and the har-', 112],
        [658, 'bour was closed for the day of the talks.', 72],
        [644, 'Kadri Saar rejected what they had agreed', 84],
        [630, 'upon.', 72],
        [616, 'Jaan Kask did not.', 72],
      ],
    ])
    expect(await read(bytes)).toEqual({
      title: null,
      paragraphs: [
        'Marko Ilves met Anu Tamm in Pelmark on Friday. Kim Jong-un was there, and the harbour was closed for the day of the talks.',
        'Kadri Saar rejected what they had agreed upon.',
        'Jaan Kask did not.',
      ],
    })
  })

  it('leaves the heads of left and right pages, and what browsers print around a page', async () => {
    const text = ['Ilves', 'Tamm', 'Saar', 'Kask'].map(
      (name) => `${name} and the two ministers, who had met in Pelmark before, spoke again.`,
    )
    const heads = text.map((line, index): [number, string, number?][] => [
      [780, index % 2 === 0 ? 'The Lanian Courier' : '22 August 2025'],
      [766, index % 2 === 0 ? 'World' : 'Politics', 300],
      [700, line.replace(/ before.*/u, '')],
      [686, 'before, spoke again.'],
      [30, `- ${index + 1} -`],
    ])
    expect(await read(pdf(heads))).toEqual({ title: null, paragraphs: text })
    const printed: [number, string, number?][] = [
      [780, '8/22/25, 8:15 AM'],
      [780, 'Ilves meets Tamm | The Lanian Courier', 300],
      [700, 'Marko Ilves met Anu Tamm.'],
      [30, 'https://courier.example/talks'],
      [30, '1/1', 500],
    ]
    expect(await read(pdf([printed]))).toEqual({ title: null, paragraphs: ['Marko Ilves met Anu Tamm.'] })
  })

  it('leaves what stands beside the page, and the marks of layout programs', async () => {
    const bytes = pdf([
      [
        [820, 'Cut here and nowhere else.'],
        [700, 'Marko Ilves met Anu Tamm.', -300],
        [700, 'Kadri Saar met Jaan Kask.'],
        [20, 'COURIER_P01.indd 1'],
        [20, '22/08/2025 10:15', 400],
      ],
    ])
    expect(await read(bytes)).toEqual({ title: null, paragraphs: ['Kadri Saar met Jaan Kask.'] })
  })

  it('reads what is drawn twice once, and puts what is raised on its line', async () => {
    const bytes = pdf([
      [
        [740, 'Ilves meets Tamm', 72, 20],
        [739.6, 'Ilves meets Tamm', 72.4, 20],
        [700, 'Marko Ilves', 72],
        [704.5, '12', 135, 7],
        [700, 'met Anu Tamm on the 19', 146],
        [704.5, 'th', 282, 7],
        [700, 'of May.', 293],
      ],
    ])
    expect(await read(bytes)).toEqual({
      title: 'Ilves meets Tamm',
      paragraphs: ['Marko Ilves met Anu Tamm on the 19th of May.'],
    })
  })

  it('reads a page that is turned, without what stands across it', async () => {
    const turned = story.map(
      (line, index) => `BT /F1 12 Tf 0 1 -1 0 ${100 + 14 * index} 72 Tm (${line}) Tj ET`,
    )
    const stamp = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET'
    expect(await read(pdfOfContents([pdfStream([stamp, ...turned].join('\n'))]))).toEqual({
      title: null,
      paragraphs: [story.join(' ')],
    })
  })

  it.each([
    [
      'the wrong letters',
      pdf([
        Array.from(
          { length: 10 },
          (_, at) => [700 - 14 * at, 'WKH PLQLVWHUV RI WKH WZR FRXQWULHV PHW'] as const,
        ),
      ]),
      'The letters of the PDF cannot be told: its fonts do not say which sign is which.',
    ],
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

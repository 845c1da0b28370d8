import { expect, it } from 'vitest'
import { publishedOf } from './xmp.ts'

const packet = (inside: string, attributes = ''): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`

it('reads what publishers tell, as elements and lists', () => {
  expect(
    publishedOf(
      packet(
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Talks &amp; tea</rdf:li></rdf:Alt></dc:title>' +
          '<dc:creator><rdf:Seq><rdf:li>Pille Oja</rdf:li><rdf:li>Anu Tamm</rdf:li></rdf:Seq></dc:creator>' +
          '<dc:publisher><rdf:Bag><rdf:li>Courier Group</rdf:li></rdf:Bag></dc:publisher>' +
          '<prism:publicationName>The Lanian Courier</prism:publicationName>' +
          '<prism:publicationDate>2025-08-22</prism:publicationDate>' +
          '<prism:url>https://courier.example/talks</prism:url>' +
          '<xmp:CreateDate>2025-12-01</xmp:CreateDate>',
      ),
    ),
  ).toEqual({
    title: 'Talks & tea',
    authors: ['Pille Oja', 'Anu Tamm'],
    outlet: 'The Lanian Courier',
    publishedAt: '2025-08-22',
    url: 'https://courier.example/talks',
  })
})

it('reads attributes, and takes the publisher where no publication is named', () => {
  expect(
    publishedOf(packet('<dc:publisher>Courier Group</dc:publisher>', 'prism:coverDate="2025-08-22"')),
  ).toEqual({
    title: null,
    authors: [],
    outlet: 'Courier Group',
    publishedAt: '2025-08-22',
    url: null,
  })
})

it('takes nothing from a packet that says when a file was made, or says nothing', () => {
  const nothing = { title: null, authors: [], outlet: null, publishedAt: null, url: null }
  expect(
    [packet('<xmp:CreateDate>2025-12-01</xmp:CreateDate><dc:title> </dc:title>'), '<x:xmpmeta', ''].map(
      publishedOf,
    ),
  ).toEqual([nothing, nothing, nothing])
})

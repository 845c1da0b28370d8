import { strToU8, zipSync } from 'fflate'

/** A Word document of paragraphs, each with the id of its style, and further parts of its package. */
export function docx(
  paragraphs: readonly { style?: string; text: string }[],
  properties: { title?: string; creator?: string } = {},
  parts: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const body = paragraphs.map(
    ({ style, text }) =>
      `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}` +
      `<w:r><w:t>${text.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`,
  )
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${word}>${[
        ['Title', 'Title'],
        ['Heading1', 'heading 1'],
      ]
        .map(
          ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    ),
    'word/document.xml': strToU8(`<w:document ${word}><w:body>${body.join('')}</w:body></w:document>`),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
        'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
        `<dc:title>${properties.title ?? ''}</dc:title><dc:creator>${properties.creator ?? ''}</dc:creator></cp:coreProperties>`,
    ),
    ...parts,
  })
}

/** The package with another size written where its directory tells how large a part unpacks. */
export function claimingSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const entry = copy.lastIndexOf(part) - 46
  copy.writeUInt32LE(size, entry + 24)
  return copy
}

type Lines = readonly (readonly [height: number, text: string, left?: number, size?: number])[]

/** A PDF whose pages draw lines of text, each at its place on the page; a page without lines is a blank one. */
export function pdf(
  pages: readonly Lines[],
  properties: { title?: string; author?: string; trailer?: string; xmp?: string } = {},
): Uint8Array {
  return pdfOfContents(
    pages.map((lines) =>
      pdfStream(
        lines
          .map(
            ([height, text, left = 72, size = 12]) =>
              `BT /F1 ${size} Tf ${left} ${height} Td (${text}) Tj ET`,
          )
          .join('\n'),
      ),
    ),
    properties,
  )
}

/** A stream of a PDF, as it stands in the file. */
export function pdfStream(content: string | Uint8Array, dictionary = ''): string {
  const bytes = typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
  return `<<${dictionary}/Length ${bytes.length}>>stream\n${bytes}\nendstream`
}

/** A PDF whose pages are drawn by these streams. */
export function pdfOfContents(
  contents: readonly string[],
  {
    title = '',
    author = '',
    trailer = '',
    xmp = '',
  }: { title?: string; author?: string; trailer?: string; xmp?: string } = {},
): Uint8Array {
  const first = 6
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`)
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${xmp === '' ? '' : '/Metadata 5 0 R'}>>`,
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${contents.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Title(${title})/Author(${author})/CreationDate(D:20251202120000Z)>>`,
    pdfStream(xmp, '/Type/Metadata/Subtype/XML'),
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      content,
    ]),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.4\n'
  const places = objects.map((_, index) => head.length + objects.slice(0, index).join('').length)
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const body = head + objects.join('')
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
      `trailer<</Size ${size}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}

/** A page that is a picture of a page. */
export function scan(): Uint8Array {
  const picture = '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'
  return pdfOfContents([pdfStream('612 0 0 792 0 0 cm /I1 Do'), pdfStream('\0', picture)])
}

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

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../draft.ts'
import { draftFromDocx } from './docx.ts'
import { claimingSize, docx } from './documents.fixture.ts'

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('reading Word documents', () => {
  it('takes the title by its style and the author from the properties', async () => {
    const bytes = docx(
      [
        { style: 'Title', text: 'Ilves & Tamm meet' },
        { text: body },
        { text: '' },
        { text: 'They agreed on a pact.' },
      ],
      { title: 'Normal template', creator: 'Pille Oja; Windows User' },
    )
    expect(await draftFromDocx(bytes)).toEqual({
      ...emptyDraft,
      title: 'Ilves & Tamm meet',
      authors: ['Pille Oja'],
      paragraphs: [body, 'They agreed on a pact.'],
    })
  })

  it.each([
    ['a heading', { style: 'Heading1', text: 'Ilves meets Tamm.' }, {}, 'Ilves meets Tamm.'],
    ['a first paragraph that is no sentence', { text: 'Ilves meets Tamm' }, {}, 'Ilves meets Tamm'],
    ['the properties', { text: body }, { title: 'Ilves &amp; Tamm meet' }, 'Ilves & Tamm meet'],
    ['no file name', { text: body }, { title: 'Microsoft Word - my draft.doc' }, null],
  ])('takes the title from %s', async (_, first, properties, title) => {
    expect((await draftFromDocx(docx([first, { text: body }], properties))).title).toBe(title)
  })

  it('reads what is said, not what is hidden or deleted', async () => {
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const deleted = '<w:del w:id="1"><w:r><w:delText>on Monday</w:delText></w:r></w:del>'
    const runs = `${run('They met ')}${deleted}<w:ins w:id="2">${run('on Friday.')}</w:ins>${run('Hidden.', '<w:vanish/>')}`
    const document = strToU8(`<w:document ${word}><w:body><w:p>${runs}</w:p></w:body></w:document>`)
    const bytes = docx([], {}, { 'word/document.xml': document })
    expect((await draftFromDocx(bytes)).paragraphs).toEqual(['They met on Friday.'])
  })

  it('finds the text where Word on the web puts it', async () => {
    const {
      'word/document.xml': document,
      '_rels/.rels': relations,
      ...parts
    } = unzipSync(docx([{ text: body }]))
    const bytes = zipSync({
      ...parts,
      '_rels/.rels': strToU8(strFromU8(relations ?? strToU8('')).replace('document.xml', 'document2.xml')),
      'word/document2.xml': document ?? strToU8(''),
    })
    expect((await draftFromDocx(bytes)).paragraphs).toEqual([body])
  })

  it('leaves pictures packed, however large they say they are', async () => {
    const bytes = docx([{ text: body }], {}, { 'word/media/image1.png': new Uint8Array(10) })
    const claiming = claimingSize(bytes, 'word/media/image1.png', 150_000_000)
    expect((await draftFromDocx(claiming)).paragraphs).toEqual([body])
  })

  it.each([
    ['no package', strToU8('Marko Ilves met Anu Tamm.'), 'It is no Word document, or a damaged one.'],
    ['two bytes', strToU8('PK'), 'It is no Word document, or a damaged one.'],
    ['a cut package', docx([{ text: body }]).subarray(0, 300), 'It is no Word document, or a damaged one.'],
    [
      'another package',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'It is no Word document, or a damaged one.',
    ],
    [
      'broken XML',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      'It is no Word document, or a damaged one.',
    ],
    [
      'a bomb',
      claimingSize(docx([{ text: body }]), 'word/styles.xml', 150_000_000),
      'The document unpacks to more than 100000000 bytes.',
    ],
    [
      'a part that unpacks to more than it says',
      claimingSize(docx([{ text: body }]), 'word/document.xml', 100),
      'It is no Word document, or a damaged one.',
    ],
    [
      'a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'The document is encrypted: it opens with a password only.',
    ],
    [
      'old Word',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'It is a Word document of before 2007; only .docx is read.',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(draftFromDocx(bytes)).rejects.toThrow(reason)
  })
})

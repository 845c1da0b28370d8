import { describe, expect, it } from 'vitest'
import { withoutHidden } from './hidden-text.ts'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`

const styles =
  style('Hidden', '<w:rPr><w:vanish/></w:rPr>') +
  style('Note', '<w:basedOn w:val="Hidden"/>') +
  style('Shown', '<w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="0"/></w:rPr>') +
  style('Ring', '<w:basedOn w:val="Ring"/>')

const shown = (document: string): string =>
  [...withoutHidden(document, styles).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('')

describe('hidden text', () => {
  it.each([
    ['by itself', paragraph(run('Said.') + run('Hidden.', '<w:b/><w:vanish/>')), 'Said.'],
    ['by its style', paragraph(run('Said.') + run('Hidden.', '<w:rStyle w:val="Hidden"/>')), 'Said.'],
    ['by a style that its style is based on', paragraph(run('Hidden.', '<w:rStyle w:val="Note"/>')), ''],
    ['by its paragraph', paragraph(run('Hidden.'), '<w:pStyle w:val="Hidden"/>'), ''],
    [
      'with what lies in it',
      paragraph(
        `<w:r><w:rPr><w:vanish/></w:rPr><w:txbxContent>${paragraph(run('Box.'))}</w:txbxContent></w:r>`,
      ),
      '',
    ],
  ])('is left out %s', (_, document, text) => {
    expect(shown(document)).toBe(text)
  })

  it.each([
    ['says so', run('Said.', '<w:vanish w:val="false"/>')],
    ['overrules its style', run('Said.', '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>')],
    ['has a style that overrules another', run('Said.', '<w:rStyle w:val="Shown"/>')],
    ['has a style without an end', run('Said.', '<w:rStyle w:val="Ring"/>')],
    ['was hidden before a change', run('Said.', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')],
    ['has an end of paragraph that is hidden', run('Said.')],
  ])('is not what %s', (_, said) => {
    expect(shown(paragraph(said, '<w:rPr><w:vanish/></w:rPr>'))).toBe('Said.')
  })

  it('takes nothing else with it', () => {
    const before =
      '<w:p w:a="x>y"><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar/><w:t>Hidden.</w:t><w:tab/></w:r></w:p>'
    expect(withoutHidden(before, '')).toBe(before.replace('Hidden.', ''))
  })
})

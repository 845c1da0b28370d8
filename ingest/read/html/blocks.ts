import { endsAsSentence } from '../layout.ts'

/** A paragraph of a page: its text, one line; the element it stands in; how much of it is link text (0–1), and its first word. */
export type Block = { text: string; tag: string; linked: number; startsLinked: boolean }

/** Elements that begin and end a paragraph. */
const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT TEXTAREA HEAD'.split(' '),
)

/** The paragraphs of an element's text in reading order. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linkedLength = 0
  let startsLinked = false
  const finish = (tag: string): void => {
    const line = text.replaceAll(/\s+/gu, ' ').trim()
    if (line !== '')
      blocks.push({ text: line, tag, linked: Math.min(1, linkedLength / line.length), startsLinked })
    text = ''
    linkedLength = 0
    startsLinked = false
  }
  const visit = (node: Node, block: string, inLink: boolean): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const value = node.nodeValue ?? ''
      if (inLink && text.trim() === '' && value.trim() !== '') startsLinked = true
      text += value
      if (inLink) linkedLength += value.replaceAll(/\s+/gu, ' ').trim().length
      return
    }
    const name = node.nodeName.toUpperCase()
    if (silentTags.has(name)) return
    if (name === 'BR') {
      // One line break within a sentence is layout, after a sentence or twice it is a paragraph.
      if (/\n\s*$/u.test(text) || endsAsSentence(text)) finish(block)
      else text += '\n'
      return
    }
    const begins = blockTags.has(name)
    if (begins) finish(block)
    for (const child of node.childNodes) visit(child, begins ? name : block, inLink || name === 'A')
    if (begins) finish(name)
  }
  visit(root, root.nodeName.toUpperCase(), false)
  finish(root.nodeName.toUpperCase())
  return blocks
}

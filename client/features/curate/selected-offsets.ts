/** Where a paragraph says how far into the article it begins. */
const paragraphSelector = '[data-start]'

/** The offsets into the article's text of what is selected on the page; null when nothing of the text is selected. */
export function selectedOffsets(selection: Selection | null): { start: number; end: number } | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest(paragraphSelector)
  const begins = Number(paragraph?.getAttribute('data-start'))
  if (paragraph === null || paragraph === undefined || !Number.isInteger(begins)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  // The text of a range is counted in UTF-16 units, as offsets are.
  return begins + before.toString().length
}

import { joinedList } from '../sink.ts'
import type { Cell, ColumnDescription } from '../table.ts'

/** What a cell of Excel can hold. */
export const mostCharacters = 32_767

/** Styles of `styles.xml`, by their place there. */
const dateStyle = 1
const headerStyle = 2

/** The beginning of a sheet: the header stays in view, and all columns are wide enough for an id. */
export function sheetStart(columns: readonly Pick<ColumnDescription, 'name'>[]): string {
  const header = columns
    .map((column, index) => textCell(`${columnLetters(index)}1`, column.name, headerStyle))
    .join('')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${header}</row>`
  )
}

export const sheetEnd = '</sheetData></worksheet>'

/** A row of a sheet; texts are always texts, so that none is taken for a formula, and longer ones are cut with a note. */
export function sheetRow(
  columns: readonly Pick<ColumnDescription, 'type'>[],
  cells: readonly Cell[],
  row: number,
): string {
  const written = columns.map((column, index) => {
    const place = `${columnLetters(index)}${row}`
    const cell = cells[index] ?? null
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
    if (typeof cell !== 'string') return cell.length === 0 ? '' : textCell(place, joinedList(cell))
    const serial = column.type === 'date' ? dateSerial(cell) : null
    return serial === null ? textCell(place, cell) : `<c r="${place}" s="${dateStyle}"><v>${serial}</v></c>`
  })
  return `<row r="${row}">${written.join('')}</row>`
}

function textCell(place: string, text: string, style?: number): string {
  const styled = style === undefined ? '' : ` s="${style}"`
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cut(text))}</t></is></c>`
}

/** Whether a text, or a list as it stands in a cell, does not fit into one. */
export function isTooLong(cell: Cell): boolean {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return false
  return (typeof cell === 'string' ? cell : joinedList(cell)).length > mostCharacters
}

/** A text that fits into a cell. */
function cut(text: string): string {
  if (text.length <= mostCharacters) return text
  const note = `…[cut: ${text.length} characters]`
  return `${text.slice(0, mostCharacters - note.length).replace(/[\uD800-\uDBFF]$/u, '')}${note}`
}

/** Days since 1899-12-30, as Excel counts; null for days before 1900-03-01, which it counts wrongly or not at all. */
function dateSerial(day: string): number | null {
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
  return Number.isInteger(serial) && serial >= 61 ? serial : null
}

/** Text for XML 1.0; characters that it cannot hold are written as Excel does, `_x0008_`. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/_x(?=[\dA-Fa-f]{4}_)/gu, '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '_x000D_')
    .replaceAll(
      // oxlint-disable-next-line no-control-regex -- these are the ones that XML forbids
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu,
      (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

/** "A" for 0, "AB" for 27. */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`
}

import { decodeText } from './decode.ts'
import { fieldNamed } from './record-fields.ts'
import type { FileKind } from './sources.ts'

/** How much of the beginning is looked at as text. */
const sniffBytes = 65_536

/** The kind of what came without a name, by its content: by the marks that formats begin with, else by its first lines. */
export function kindOfContent(bytes: Uint8Array): FileKind {
  return binaryKindOf(bytes) ?? textKindOf(bytes.subarray(0, sniffBytes))
}

/** The kinds that are no text, by the marks that they begin with; null for what has none of these. */
export function binaryKindOf(bytes: Uint8Array): 'pdf' | 'docx' | 'zip' | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Readers of PDF take it with a little before its mark, too.
  if (content.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return holdsDocument(content) ? 'docx' : 'zip'
  // Word before 2007, and Word under a password: its reader says so.
  return content.subarray(0, 4).toString('hex') === 'd0cf11e0' ? 'docx' : null
}

const mainPart = 'word/document'

/**
 * Whether the main part of a Word document is named: `word/document.xml`, or with a number. Looked for in place: archives are
 * large.
 */
function holdsDocument(archive: Buffer): boolean {
  for (let at = archive.indexOf(mainPart); at !== -1; at = archive.indexOf(mainPart, at + 1)) {
    const end = at + mainPart.length
    if (/^\d*\.xml/u.test(archive.subarray(end, end + 32).toString('latin1'))) return true
  }
  return false
}

/** A page begins with its root, or with what may stand before that. */
const page = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!doctype html[\s>]|<html[\s>])/iu

function textKindOf(bytes: Uint8Array): FileKind {
  const beginning = textOf(bytes).trimStart()
  const firstLine = beginning.split('\n', 1)[0]?.trim() ?? ''
  if (page.test(beginning)) return 'html'
  if (firstLine.startsWith('[{') || firstLine === '[' || firstLine === '{') return 'json'
  if (firstLine.startsWith('{')) return 'jsonl'
  return messageKindOf(beginning) ?? (isTable(beginning) ? 'table' : 'text')
}

/** A beginning that is cut within a character is text all the same. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch {
    // Whoever reads it as text says what is wrong.
    return ''
  }
}

const headerLine = /^[A-Za-z][A-Za-z0-9-]*:[ \t]?/u

/** A block of header fields, some of which every message has; a saved page is a message that was sent to nobody. */
function messageKindOf(beginning: string): 'mail' | 'saved-page' | null {
  const [head = ''] = beginning.split(/\r?\n\r?\n/u, 1)
  const fields = head.split(/\r?\n(?![ \t])/u)
  if (fields.length < 2 || !fields.every((field) => headerLine.test(field))) return null
  const has = (name: string): boolean => fields.some((field) => field.toLowerCase().startsWith(`${name}:`))
  const isMessage =
    has('mime-version') || has('message-id') || (has('from') && (has('date') || has('subject')))
  if (!isMessage) return null
  const isPage = /^content-type:\s*multipart\/related/imu.test(head)
  return isPage &&
    (has('snapshot-content-location') || /^from:.*saved by/imu.test(head) || !has('message-id'))
    ? 'saved-page'
    : 'mail'
}

/** Two columns or more, one of which names texts, and a row below them. */
function isTable(beginning: string): boolean {
  const [names = '', row = ''] = beginning.split(/\r?\n/u, 2)
  return [',', '\t', ';', '|'].some((mark) => {
    const columns = names.split(mark).map((name) => name.trim().replaceAll(/^"|"$/gu, ''))
    return (
      columns.length > 1 &&
      columns.every((name) => name.length < 40) &&
      columns.some((name) => fieldNamed(name) === 'text') &&
      row.includes(mark)
    )
  })
}

/** Characters that take no room and mean nothing in English text: soft hyphen, zero-width and bidirectional marks. */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu
/** A joiner is kept between the parts of an emoji only. */
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
// oxlint-disable-next-line no-control-regex -- vertical tab and form feed part lines too
const lineEnd = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu
// oxlint-disable-next-line no-control-regex -- control characters are what is removed here
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu
/** Quotation marks doubled by a table's escaping (CSV). */
const doubledQuote = /"{2,}/gu
/** Letters drawn as one sign; U+F001 and U+F002 are those of many fonts for ﬁ and ﬂ, which PDF tells as they are. */
const ligature = /[\uFB00-\uFB06\uF001\uF002]/gu
const ligatures: ReadonlyMap<string, string> = new Map([
  ['\uF001', 'fi'],
  ['\uF002', 'fl'],
])
const blank = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu

/** Text of any script with `\n` as the only line end, without control characters and lone surrogates. */
export function plainLines(text: string): string {
  return text.toWellFormed().replaceAll(lineEnd, '\n').replaceAll(control, '')
}

/**
 * One form for what looks the same: NFC, `\n` as the only line end, plain spaces, no invisible or control characters, no
 * lone surrogates, no doubled quotation marks, no ligatures. Leaves blanks and lines where they are. Idempotent.
 */
export function cleanCharacters(text: string): string {
  return plainLines(text)
    .replaceAll(invisible, '')
    .replaceAll(looseJoiner, '')
    .replaceAll(ligature, (letters) => ligatures.get(letters) ?? letters.normalize('NFKC'))
    .replaceAll(blank, ' ')
    .replaceAll(doubledQuote, '"')
    .normalize('NFC')
}

/** One line: every run of white space becomes one space, none at the ends; null when nothing is left. */
export function oneLine(text: string): string | null {
  const line = cleanCharacters(text).replaceAll(/\s+/gu, ' ').trim().normalize('NFC')
  return line === '' ? null : line
}

/** The body of an article from its paragraphs: one line each, an empty line between two. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.flatMap((paragraph) => oneLine(paragraph) ?? []).join('\n\n')
}

import { Refusal } from '../refusal.ts'

/** Groups that hold no text of the document. */
const silent = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable info pict object header headerl headerr headerf footer footerl ' +
    'footerr footerf footnote annotation fldinst datafield themedata colorschememapping latentstyles rsidtbl generator xmlnstbl ' +
    'bkmkstart bkmkend filetbl revtbl mmathPr pgptbl'
  ).split(' '),
)
/** Words that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n\n',
  line: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}
/** A control word with its number, a control symbol, a byte in hexadecimal, a brace, or text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z\d])|([{}])|([^\\{}\r\n]+)/giu
const deepest = 1000

/** What a group inherits from the one around it: whether it is silent, and how many characters stand behind `\u` for old readers. */
type Group = { silent: boolean; fallback: number }

/** The text of an RTF document, paragraphs parted by empty lines, cells by tabs. Throws a `Refusal` for what is none. */
export function textOfRtf(rtf: string): string {
  if (!/^\s*\{\\rtf/u.test(rtf)) throw new Refusal('It is no RTF document, or a damaged one.')
  const decoder = decoderOf(/\\ansicpg(\d+)/u.exec(rtf)?.[1])
  const groups: Group[] = []
  let group: Group = { silent: false, fallback: 1 }
  let text = ''
  let bytes: number[] = []
  let skip = 0
  const flush = (): void => {
    if (bytes.length > 0) text += decoder.decode(Uint8Array.from(bytes))
    bytes = []
  }
  const say = (words: string): void => {
    flush()
    const left = words.slice(skip)
    skip = Math.max(0, skip - words.length)
    if (!group.silent) text += left
  }
  for (const [, word, number, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    if (hex !== undefined) {
      if (skip > 0) skip -= 1
      else if (!group.silent) bytes.push(Number.parseInt(hex, 16))
    } else if (brace === '{') {
      if (groups.length > deepest) throw new Refusal(`Its groups are nested more than ${deepest} deep.`)
      groups.push(group)
      group = { ...group }
    } else if (brace === '}') {
      flush()
      skip = 0
      group = groups.pop() ?? { silent: true, fallback: 1 }
    } else if (plain !== undefined) say(plain)
    else if (word === 'u' && number !== undefined) {
      flush()
      if (!group.silent) text += String.fromCharCode(Number(number) & 0xffff)
      skip = group.fallback
    } else if (word === 'uc') group.fallback = Number(number ?? 1)
    else if (word !== undefined && silent.has(word)) group.silent = true
    else if (word !== undefined && !group.silent) {
      flush()
      text += Object.hasOwn(characters, word) ? (characters[word] ?? '') : ''
    } else if (symbol === '*') group.silent = true
    else if (symbol === '~') say(' ')
    else if (symbol === '_') say('-')
    else if (symbol === '\n' || symbol === '\r') say('\n\n')
    else if (symbol === '\\' || symbol === '{' || symbol === '}') say(symbol)
  }
  flush()
  return text
}

function decoderOf(page: string | undefined): TextDecoder {
  try {
    return new TextDecoder(
      page === undefined ? 'windows-1252' : page === '65001' ? 'utf-8' : `windows-${page}`,
    )
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** Tags of XML with their attributes; in quotes a `>` may stand, too. */
const tags = /<(\/?)(w:\w+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gu

/** What hides text by itself: true, false, or null where it does not say. */
type Hides = boolean | null
/** An open paragraph or run, with its style. */
type Open = { kind: 'w:p' | 'w:r'; style: string | null; hides: Hides }

/**
 * The main part of a Word document without the text that is marked as hidden (`w:vanish`), by itself or by the style of its
 * run or paragraph (ISO 29500, 17.3.2.41). Only the text goes, so that fields and pictures stay whole.
 */
export function withoutHidden(document: string, styles: string): string {
  if (!/<w:vanish\b/u.test(document) && !/<w:vanish\b/u.test(styles)) return document
  const hidesByStyle = hidingStyles(styles)
  const kept: string[] = []
  const open: Open[] = []
  let from = 0
  let formerly = 0
  for (const { 0: tag, 1: close, 2: name, 3: attributes = '', 4: empty, index } of document.matchAll(tags)) {
    const opens = close === '' && empty === ''
    const within = open.at(-1)
    if (name === 'w:rPrChange' || name === 'w:pPrChange') formerly += opens ? 1 : close === '/' ? -1 : 0
    else if (formerly > 0) continue
    else if (name === 'w:p' || name === 'w:r') {
      if (opens) open.push({ kind: name, style: null, hides: null })
      else if (close === '/') open.pop()
    } else if (name === 'w:vanish' && within?.kind === 'w:r') within.hides = isOn(attributes)
    else if (within !== undefined && name === (within.kind === 'w:r' ? 'w:rStyle' : 'w:pStyle'))
      within.style = valueOf(attributes)
    else if (name === 'w:t' && isHidden(open, hidesByStyle)) {
      if (opens) kept.push(document.slice(from, index + tag.length))
      from = close === '/' ? index : index + tag.length
    }
  }
  return [...kept, document.slice(from)].join('')
}

function isHidden(open: readonly Open[], hidesByStyle: (style: string | null) => Hides): boolean {
  return open.some(({ kind, style, hides }, index) => {
    if (kind !== 'w:r') return false
    const paragraph = open.slice(0, index).findLast((one) => one.kind === 'w:p')
    return hides ?? hidesByStyle(style) ?? hidesByStyle(paragraph?.style ?? null) ?? false
  })
}

/** What each style says, by itself or by the style that it is based on. */
function hidingStyles(styles: string): (style: string | null) => Hides {
  const own = new Map<string, { hides: Hides; base: string | null }>()
  for (const [, head = '', inner = ''] of styles.matchAll(/<w:style\b([^>]*)>([^]*?)<\/w:style>/gu)) {
    const id = /\bw:styleId="([^"]*)"/u.exec(head)?.[1]
    const vanish = /<w:vanish\b([^>]*)>/u.exec(inner)?.[1]
    const base = /<w:basedOn\b([^>]*)>/u.exec(inner)?.[1]
    if (id === undefined) continue
    own.set(id, {
      hides: vanish === undefined ? null : isOn(vanish),
      base: base === undefined ? null : valueOf(base),
    })
  }
  return (style) => {
    const seen = new Set<string>()
    for (let at = style; at !== null && !seen.has(at); at = own.get(at)?.base ?? null) {
      seen.add(at)
      const hides = own.get(at)?.hides ?? null
      if (hides !== null) return hides
    }
    return null
  }
}

const valueOf = (attributes: string): string | null => /\bw:val="([^"]*)"/u.exec(attributes)?.[1] ?? null

/** `<w:vanish/>` is on, unless it says otherwise. */
const isOn = (attributes: string): boolean => !/^(?:0|false|off)$/u.test(valueOf(attributes) ?? '')

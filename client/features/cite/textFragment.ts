/** A quote, and the text of the article before and after it where that is known. */
export type Quoted = { quote: string; before?: string; after?: string }

/** A quote of fewer characters may stand more than once on a page: it is sought with the words around it. */
const shortQuote = 40
/** A longer one is named by its ends, so that a difference of a comma inside does not lose it. */
const longQuote = 160
const edgeWords = 6
const contextWords = 4

/** Whether a quote is so short that the words around it are needed to find it. */
export function needsContext(quote: string): boolean {
  return words(quote).join(' ').length < shortQuote
}

/**
 * A link that opens a page at the quote and marks it there (`#:~:text=`, the text fragments of the WICG draft). A part
 * of the page that the address names already is kept.
 */
export function linkToQuote(url: string, quoted: Quoted): string {
  const directive = directiveOf(quoted)
  if (directive === null) return url
  const [page = url] = url.split(':~:')
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`
}

function directiveOf({ quote, before = '', after = '' }: Quoted): string | null {
  const all = words(quote)
  if (all.length === 0) return null
  const whole = all.join(' ')
  // A range may cross paragraphs, which an exact text may not.
  const isRange = (whole.length > longQuote || /\n/u.test(quote.trim())) && all.length > 2 * edgeWords
  const text = isRange
    ? `${encoded(all.slice(0, edgeWords))},${encoded(all.slice(-edgeWords))}`
    : encoded(all)
  if (!needsContext(quote)) return text
  const prefix = words(before).slice(-contextWords)
  const suffix = words(after).slice(0, contextWords)
  return [
    ...(prefix.length > 0 ? [`${encoded(prefix)}-`] : []),
    text,
    ...(suffix.length > 0 ? [`-${encoded(suffix)}`] : []),
  ].join(',')
}

/**
 * Comma, ampersand and hyphen have a meaning in a directive; `encodeURIComponent` leaves the hyphen and a few more. Who
 * reads a link out of a text may take a full stop at its end for the sentence's.
 */
function encoded(parts: readonly string[]): string {
  return encodeURIComponent(parts.join(' ')).replaceAll(
    /[-.!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function words(text: string): string[] {
  return text
    .toWellFormed()
    .split(/\s+/u)
    .filter((word) => word !== '')
}

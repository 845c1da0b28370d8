import type { Draft } from '../draft.ts'
import { draftOfParts } from './exported-article.ts'
import type { ExportedParts } from './exported-article.ts'
import { factivaParts } from './factiva.ts'
import { factivaEnding, nexisBeginning, nexisEnding } from './layouts.ts'
import { nexisParts } from './nexis.ts'

/** An article of an export, to be made a draft of its own: one that is broken leaves the others alone. */
export type ExportedDraft = () => Draft

/** How an export is told, and cut into its articles. */
type Layout = {
  /** Words that stand in every export of this kind. */
  signs: readonly RegExp[]
  cut: (text: string) => string[]
  parts: (article: string) => ExportedParts
}

const layouts: readonly Layout[] = [
  {
    signs: [factivaEnding, /\b\d+ words\b/u],
    cut: (text) => endingWith(text, factivaEnding),
    parts: factivaParts,
  },
  {
    signs: [nexisEnding, /^[ \t]*length:[ \t]+[\d,]+ words/imu],
    cut: (text) => endingWith(text, nexisEnding).map(withoutContents),
    parts: nexisParts,
  },
  {
    signs: [nexisBeginning, /^[ \t]*length:[ \t]+[\d,]+ words/imu, /^[ \t]*load-date:/imu],
    cut: beginningWith,
    parts: nexisParts,
  },
]

/** The articles of an export of Nexis or Factiva; null for a text that is none. */
export function draftsOfExport(given: string): ExportedDraft[] | null {
  const text = given.replaceAll(/\r\n?/gu, '\n').replaceAll('\u00A0', ' ')
  const layout = layouts.find(({ signs }) => signs.every((sign) => text.search(sign) !== -1))
  if (layout === undefined) return null
  return layout
    .cut(text)
    .filter((article) => article.trim() !== '')
    .map((article) => () => draftOfParts(layout.parts(article)))
}

/** Whether a page may be an export, so that it is worth looking at all of it. */
export function mayBeExport(html: string): boolean {
  return /\bDocument\s+[A-Z][A-Z\d]+0\d{8}e|\bof\s+\d{1,5}\s+DOCUMENTS\b|LOAD-DATE|End of Document/iu.test(
    html,
  )
}

/** The articles behind the lines that count to one total; another total is of a text that quotes an export. */
function beginningWith(text: string): string[] {
  const found = [...text.matchAll(nexisBeginning)]
  const beginnings = found.filter((match) => totalOf(match) === totalOf(found[0]))
  return beginnings.map((match, index) =>
    text.slice(match.index + match[0].length, beginnings[index + 1]?.index ?? text.length),
  )
}

const totalOf = (match: RegExpExecArray | undefined): string => match?.[1] ?? match?.[2] ?? ''

/** Each article with the line that ends it; what follows the last one is the search, unless it has a length: then it was cut off. */
function endingWith(text: string, ending: RegExp): string[] {
  const articles: string[] = []
  let start = 0
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length
    articles.push(text.slice(start, ending === nexisEnding ? match.index : end))
    start = end
  }
  const rest = text.slice(start)
  return /^[ \t]*(?:length:|WC)?[ \t]*[\d,]+ words\b/imu.test(rest) ? [...articles, rest] : articles
}

/** Before the first article of a Word export stands a list of all of them, which ends with the search. */
function withoutContents(article: string): string {
  const list = /^[ \t]*(?:Client\/Matter|Search Terms|Search Type|Narrowed by|Content Type)\b.*$/gimu
  const last = [...article.matchAll(list)].at(-1)
  return last === undefined ? article : article.slice(last.index + last[0].length)
}

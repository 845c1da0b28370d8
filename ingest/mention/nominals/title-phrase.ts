import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { endsTitle, honorifics, longestTitle, titleOf } from '../../../knowledge/titles.ts'
import type { Title } from '../../../knowledge/titles.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { tagOf, textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/** Title words with what they say; `first` and `end` are tokens. */
export type TitlePhrase = {
  first: number
  /** Where the title's own words begin, after country and "former". */
  own: number
  end: number
  /** As written, without country: "President", "defence minister". */
  text: string
  title: Title
  /** Alpha-3 code of the country named before it, or null. */
  country: string | null
  former: boolean
}

const former = new Set(['former', 'ex', 'then', 'late', 'outgoing', 'retired'])

/**
 * The title that ends right before a token ("South Korean President | Lee Jae Myung", "US Defense Secretary Ash | …").
 * Null when the words before it are none.
 */
export function titleBefore(document: DocumentView, view: SentenceView, token: number): TitlePhrase | null {
  let end = token
  if (tokenText(view, end - 1) === ',') end -= 1
  const found = longestTitleBefore(document, view, end)
  if (found === null) return titleWithPortfolio(document, view, token)
  const { first, title } = found
  // "Lt Gen Sir Nick Carter": titles in front of titles; the weightier one, with an office, is kept.
  const outer = titleBefore(document, view, first)
  if (outer !== null && first < end && outer.end === first && honorifics.has(foldName(title.words)))
    return outer
  const before = countryBefore(document, view, first)
  return {
    first: before.first,
    own: first,
    end: token,
    text: textBetween(document, view, first, end),
    title,
    country: before.country,
    former: before.former,
  }
}

function longestTitleBefore(
  document: DocumentView,
  view: SentenceView,
  end: number,
): { first: number; title: Title } | null {
  let found: { first: number; title: Title } | null = null
  if (!endsTitle(textBetween(document, view, end - 1, end))) return found
  for (let first = end - 1; first >= 0 && end - first <= longestTitle; first -= 1) {
    const title = titleOf(textBetween(document, view, first, end))
    if (title !== null) found = { first, title }
  }
  return found
}

/** "Minister for the Middle East X", "Under Secretary of State for Lania X": capitalised words between the title and the name. */
function titleWithPortfolio(document: DocumentView, view: SentenceView, token: number): TitlePhrase | null {
  let link = token - 1
  while (link > 0 && token - link < 5 && /^\p{Lu}/u.test(tokenText(view, link))) link -= 1
  if (link === token - 1) return null
  if (tokenText(view, link) === 'the') link -= 1
  if (!/^(?:for|of)$/u.test(tokenText(view, link))) return null
  const title = titleBefore(document, view, link)
  if (title === null || title.end !== link || !/^\p{Lu}/u.test(title.text)) return null
  return { ...title, end: token, text: textBetween(document, view, title.own, token).replace(/,$/u, '') }
}

/** The country and the mark "former" in the words that lead up to a token: "former South Korean | defence minister". */
export function countryBefore(
  document: DocumentView,
  view: SentenceView,
  token: number,
): { first: number; country: string | null; former: boolean } {
  let first = token
  let country: string | null = null
  let isFormer = false
  for (let steps = 0; steps < 7 && first > 0; steps += 1) {
    const two = first >= 2 ? textBetween(document, view, first - 2, first) : ''
    const one = textBetween(document, view, first - 1, first)
    const wide: string | null = country === null ? codeOf(two) : null
    const narrow: string | null = country === null && wide === null ? codeOf(one) : null
    if (wide !== null || narrow !== null) {
      const width = wide === null ? 1 : 2
      // "In Lania Minister Tamm met": where it happened, not whose minister she is.
      const name = width === 2 ? two : one
      if (tagOf(view, first - width - 1) === 'IN' && countryOfDemonym(name) === null && !/\./u.test(name))
        break
      country = wide ?? narrow
      first -= width
    } else if (former.has(foldName(one))) {
      isFormer = true
      first -= 1
    } else if (
      /^(?:['’]s?|-|new|acting|deputy|vice|liberal|conservative|incoming|current|military|senior)$/iu.test(
        one,
      )
    )
      first -= 1
    else break
  }
  return { first, country, former: isFormer }
}

function codeOf(words: string): string | null {
  if (!/^\p{Lu}[\p{L}.’' -]*$/u.test(words)) return null
  const named = countryNamed(words)
  if (named !== null) return words === words.toUpperCase() || !/^(?:us|uk)$/iu.test(words) ? named.code : null
  return countryOfDemonym(words)?.code ?? governmentSeat(words)
}

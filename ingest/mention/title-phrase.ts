import { countryNamed, countryOfDemonym } from '../../knowledge/countries.ts'
import { honorifics, longestTitle, titleOf } from '../../knowledge/titles.ts'
import type { Title } from '../../knowledge/titles.ts'
import { governmentSeat } from '../../knowledge/metonyms.ts'
import { foldName } from '../../knowledge/phrases.ts'
import { textBetween, tokenText } from './sentence-view.ts'
import type { DocumentView, SentenceView } from './sentence-view.ts'

/** Title words with what they say; `first` and `end` are tokens. */
export type TitlePhrase = {
  first: number
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
  let found: { first: number; title: Title } | null = null
  for (let first = end - 1; first >= 0 && end - first <= longestTitle; first -= 1) {
    const title = titleOf(textBetween(document, view, first, end))
    if (title !== null) found = { first, title }
  }
  if (found === null) return null
  const { first, title } = found
  // "Lt Gen Sir Nick Carter": titles in front of titles; the weightier one, with an office, is kept.
  const outer = titleBefore(document, view, first)
  if (outer !== null && first < end && outer.end === first && honorifics.has(foldName(title.words)))
    return outer
  const before = countryBefore(document, view, first)
  return {
    first: before.first,
    end: token,
    text: textBetween(document, view, first, end),
    title,
    country: before.country,
    former: before.former,
  }
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
    const code = codeOf(two) ?? null
    if (country === null && code !== null) {
      country = code
      first -= 2
    } else if (country === null && codeOf(one) !== null) {
      country = codeOf(one)
      first -= 1
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
  if (!/^\p{Lu}/u.test(words)) return null
  const named = countryNamed(words)
  if (named !== null) return words === words.toUpperCase() || !/^(?:us|uk)$/iu.test(words) ? named.code : null
  return countryOfDemonym(words)?.code ?? governmentSeat(words)
}

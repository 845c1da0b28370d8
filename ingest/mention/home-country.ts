import { countryNamed } from '../../knowledge/countries.ts'
import { governmentSeat } from '../../knowledge/metonyms.ts'
import { countryOfPlace } from '../../knowledge/places.ts'
import { datelineEnd } from './dateline.ts'
import type { Found } from './found.ts'
import { textBetween, tokenText } from './sentence-view.ts'
import type { DocumentView, SentenceView } from './sentence-view.ts'

/**
 * The country an article is written from ("LA PAZ, Bolivia — …") or is about: where most of its places and bodies are, if
 * they are twice as many as in any other and more than in all others together. It is whose government "the government" is,
 * and the interior minister's state. Null where none stands out.
 */
export function homeCountry(document: DocumentView, names: readonly Found[]): string | null {
  return ofDateline(document.sentences[0]) ?? mostNamed(document, names)
}

/** The capital or country in the dateline, which begins with capitals. */
function ofDateline(view: SentenceView | undefined): string | null {
  if (view === undefined) return null
  const opening = view.tokens.slice(0, Math.max(0, datelineEnd(view.tokens) - 1)).map(({ text }) => text)
  if (!/^\p{Lu}[\p{Lu}.'’]+$/u.test(opening[0] ?? '')) return null
  for (let length = Math.min(4, opening.length); length > 0; length -= 1)
    for (let first = 0; first + length <= opening.length; first += 1) {
      const words = opening.slice(first, first + length).join(' ')
      const code =
        governmentSeat(words) ?? governmentSeat(titleCase(words)) ?? countryNamed(words)?.code ?? null
      if (code !== null && tokenText(view, first) !== ',') return code
    }
  return null
}

const titleCase = (words: string) =>
  words.toLowerCase().replaceAll(/(?:^|[ -])\p{L}/gu, (start) => start.toUpperCase())

function mostNamed(document: DocumentView, names: readonly Found[]): string | null {
  const votes = new Map<string, number>()
  for (const name of names) {
    // What the first sentences name counts twice.
    const weight = name.sentence < 2 ? 2 : 1
    for (const code of countriesOf(document, name)) votes.set(code, (votes.get(code) ?? 0) + weight)
  }
  const [first, ...others] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (first === undefined || first[1] < 3 || first[1] < 2 * (others[0]?.[1] ?? 0)) return null
  return first[1] > others.reduce((sum, [, count]) => sum + count, 0) ? first[0] : null
}

/** Where a named place lies, and to which countries named bodies belong; persons are at home anywhere. */
function countriesOf(document: DocumentView, { sentence, first, end, type, entities }: Found): string[] {
  const view = document.sentences[sentence]
  if (type === 'person' || view === undefined) return []
  const code = entities.length > 0 ? null : countryOfPlace(textBetween(document, view, first, end))
  return [...(code === null ? [] : [code]), ...entities.flatMap(({ country }) => country ?? [])]
}

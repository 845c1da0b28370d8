import { countryNamed } from '../../knowledge/countries.ts'
import { governmentSeat } from '../../knowledge/metonyms.ts'
import type { Found } from './found.ts'
import { tokenText } from './sentence-view.ts'
import type { DocumentView, SentenceView } from './sentence-view.ts'

/**
 * The country an article is written from ("LA PAZ, Bolivia — …") or is about, naming it far more often than any other: whose
 * government "the government" is. Null where none stands out.
 */
export function homeCountry(document: DocumentView, names: readonly Found[]): string | null {
  return ofDateline(document.sentences[0]) ?? mostNamed(names)
}

/** The capital or country in capitals that opens the text before a dash or a date. */
function ofDateline(view: SentenceView | undefined): string | null {
  if (view === undefined) return null
  const dash = view.tokens.findIndex(({ text }, at) => at > 0 && at < 14 && /^[-–—]+$/u.test(text))
  const opening = view.tokens.slice(0, dash < 0 ? 0 : dash).map(({ text }) => text)
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

function mostNamed(names: readonly Found[]): string | null {
  const times = new Map<string, number>()
  for (const { type, entities } of names) {
    const code = type === 'country' && entities.length === 1 ? entities[0]?.country : null
    if (code !== null && code !== undefined) times.set(code, (times.get(code) ?? 0) + 1)
  }
  const [first, second] = [...times].toSorted((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

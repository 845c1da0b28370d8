import { francAll } from 'franc-min'

/** Words that make up a fifth and more of any English prose. */
const functionWords = new Set(
  'the of and to in a that is was for on with as at by it from be are were has have had this not but his her an which will their they he she'.split(
    ' ',
  ),
)
/** From this share of function words on a text is English, whatever the names in it look like. */
const englishShare = 0.12
/** Below this number of words nothing is said about the language. */
const fewestWords = 8
/** Only with this many letters is a text refused as not English. */
const surelyEnough = 160

/**
 * The language of a text as far as it matters here: `en`, the ISO 639 code of another language when that is sure, or null.
 * `declared` is what the source says (`en-GB`); it decides only what the text leaves open.
 */
export function languageOf(text: string, declared: string | null = null): string | null {
  const sample = text.slice(0, 4000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const said = declared === null ? null : (declared.toLowerCase().match(/^[a-z]{2,3}/u)?.[0] ?? null)
  const share = words.filter((word) => functionWords.has(word)).length / Math.max(1, words.length)
  if (words.length >= fewestWords && share >= englishShare) return 'en'
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < surelyEnough) return said === 'en' ? 'en' : null
  const [best, second] = francAll(sample)
  if (best === undefined || best[0] === 'und') return null
  if (best[0] === 'eng') return 'en'
  const runnerUp = second?.[1] ?? 0
  const english = francAll(sample).find(([code]) => code === 'eng')?.[1] ?? 0
  // Lists of foreign names in English text look like any language: a sure answer leaves English far behind.
  return runnerUp <= 1 && english < 0.85 && share < englishShare / 2 ? shortCode(best[0]) : null
}

/** "fra" → "French". */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}

/** ISO 639-3 → 639-1 where there is one ("fra" → "fr"). */
function shortCode(code: string): string {
  return new Intl.Locale(code).language
}

import { francAll } from 'franc-min'
import { englishFunctionWords, functionWordsOf } from './function-words.ts'

/** So much of a text tells its language. */
const sampleLength = 8000
/** From this share of function words on a paragraph is English, whatever the names in it look like. */
const englishShare = 0.12
/** Below this number of words nothing is said about the language of a paragraph. */
const fewestWords = 6
/** So many of its function words another language must show, and twice as many as English does. */
const fewestHits = 3
/** Letters from which on trigrams tell a language that has no list of function words. */
const enoughForTrigrams = 160
/** A text is refused only when so much of it is in another language. */
const refusedShare = 0.4

/**
 * The language of a text as far as it matters here: `en`, the ISO 639 code of another language when that is sure (`und` for
 * one in foreign letters without a name), or null. Paragraphs are told one by one and the most letters win, so that English
 * notices around a Korean article do not make it English, nor a quotation in Spanish an English one Spanish. `declared` is
 * what the source says (`en-GB`); it decides only what the text leaves open.
 */
export function languageOf(text: string, declared: string | null = null): string | null {
  const said = declared?.toLowerCase().match(/^[a-z]{2,3}/u)?.[0] ?? null
  const sample = text.slice(0, sampleLength)
  const votes = new Map<string, number>()
  for (const paragraph of sample.split(/\n+/u)) {
    const language = languageOfPassage(paragraph, said)
    if (language !== null) votes.set(language, (votes.get(language) ?? 0) + lettersOf(paragraph).length)
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1])
  // Lines too short to tell may tell together.
  if (best === undefined) return languageOfPassage(sample, said) ?? (said === 'en' ? 'en' : null)
  const [language, letters] = best
  return language === 'en' || letters >= refusedShare * lettersOf(sample).length ? language : null
}

/** "fr" → "French"; null for a language without a name. */
export function languageName(code: string): string | null {
  return code === 'und' ? null : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? null)
}

function languageOfPassage(passage: string, declared: string | null): string | null {
  const letters = lettersOf(passage)
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters.length >= 10 && latin < letters.length / 2) return languageOfScript(letters, passage, declared)
  const words = passage.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const english = hitsOf(words, englishFunctionWords)
  const [foreign, hits] = Object.entries(functionWordsOf)
    .map(([code, known]) => [code, hitsOf(words, known)] as const)
    .reduce((best, next) => (next[1] > best[1] ? next : best))
  if (hits >= fewestHits && hits >= 2 * english) return isDeclaredForeign(declared) ? declared : foreign
  if (english >= englishShare * words.length) return 'en'
  return letters.length < enoughForTrigrams ? null : byTrigrams(passage, words, english, declared)
}

/** For languages without a list. Names look like any language, so that only prose counts: most of its words are small. */
function byTrigrams(
  passage: string,
  words: readonly string[],
  english: number,
  declared: string | null,
): string | null {
  const small = passage.match(/(?<!\p{L})\p{Ll}\p{L}*/gu)?.length ?? 0
  const [best] = francAll(passage)
  if (best === undefined || best[0] === 'und') return null
  if (best[0] === 'eng') return 'en'
  const isForeign = small > words.length / 2 && english < (englishShare / 2) * words.length
  if (!isForeign) return null
  return isDeclaredForeign(declared) ? declared : shortCode(best[0])
}

/** Scripts that serve one language, or one above all. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
]

function languageOfScript(letters: string, passage: string, declared: string | null): string {
  const script = scripts.find(([letter]) => (letters.match(letter)?.length ?? 0) > 0)
  if (script !== undefined) return script[1]
  if (isDeclaredForeign(declared)) return declared
  const [best] = francAll(passage)
  return best === undefined || best[0] === 'und' ? 'und' : shortCode(best[0])
}

const isDeclaredForeign = (declared: string | null): declared is string =>
  declared !== null && declared !== 'en'

const lettersOf = (text: string): string => text.replaceAll(/\P{L}/gu, '')

function hitsOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0)
}

/** ISO 639-3 → 639-1 where there is one ("fra" → "fr"). */
function shortCode(code: string): string {
  return new Intl.Locale(code).language
}

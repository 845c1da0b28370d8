import { isCommonKoreanFamily, isKoreanSyllable } from '../../knowledge/surnames.ts'

/** No two words are longer. */
const longestWord = 100
/** A line that ends within a word, and one that goes on with it. */
const parted =
  /(?<family>\p{L}+)?\s*(?<![\p{L}\d])(?<whole>(?:[\p{L}\d]+[‐-])*(?<head>[\p{L}\d]+))(?<hyphen>[\u00AD‐-])$/u
const goesOn = /^[\p{L}\d]+(?:[‐-][\p{L}\d]+)*/u

/** What keeps its hyphen before any word. */
const prefixes = /^(?:ex|vice|self|non|anti|cross|well|all|so|co|then|mid|pro|half|\p{L})$/iu

/** The words of a text in small letters, by which it is told whether a hyphen belongs to one. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/[\p{L}\d]+(?:[‐-][\p{L}\d]+)*(?![\p{L}\d\u00AD‐-])/gu) ?? [],
    ),
  )
}

/**
 * Two lines of a paragraph as one: "har-" and "bour" are "harbour", but "Franco-" and "German" keep their hyphen, and so
 * does what has one elsewhere in the text (`words`, asked for only where a word is parted), a Korean name (Kim Jong-un) and
 * what begins like "vice-".
 */
export function joinLines(line: string, next: string, words: () => ReadonlySet<string>): string {
  const end = parted.exec(line.slice(-longestWord))?.groups
  const rest = goesOn.exec(next)?.[0]
  if (end === undefined || rest === undefined) return `${line} ${next}`
  const { family = '', whole = '', head = '', hyphen = '' } = end
  const without = `${line.slice(0, -hyphen.length)}${next}`
  if (hyphen === '\u00AD') return without
  const isCompound = words().has(folded(`${whole}-${rest}`))
  const isKorean =
    isCommonKoreanFamily(family.toLowerCase()) && isKoreanSyllable(head) && isKoreanSyllable(rest)
  const isOne = /\p{Ll}$/u.test(head) && /^\p{Ll}/u.test(rest)
  if (!isOne || isCompound) return `${line}${next}`
  if (words().has(folded(`${whole}${rest}`))) return without
  return isKorean || prefixes.test(head) ? `${line}${next}` : without
}

const folded = (text: string): string => text.toLowerCase().replaceAll('‐', '-')

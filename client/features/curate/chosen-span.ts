import type { ArticleAnswer } from '../../../model/api/resources.ts'
import type { Span } from '../../../model/span.ts'

/** A sentence of an article by its UTF-16 offsets. */
export type ArticleSentence = Pick<ArticleAnswer['sentences'][number], 'id' | 'start' | 'end'>

/** Words of one sentence, or why the selection is none. */
export type Chosen = { sentence: ArticleSentence; trigger: Span } | { why: string }

/**
 * What somebody selected, as a trigger inside its sentence: whole words without the white space around them, and never half of
 * a character that takes two UTF-16 units. Offsets are into the article's text.
 */
export function chosenSpan(
  text: string,
  sentences: readonly ArticleSentence[],
  selected: { start: number; end: number },
): Chosen {
  let [start, end] = [Math.max(selected.start, 0), Math.min(selected.end, text.length)]
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  if (start >= end) return { why: 'Select the words that say what happened.' }
  while (splitsWord(text, start) || splitsPair(text, start)) start -= 1
  while (splitsWord(text, end) || splitsPair(text, end)) end += 1
  const sentence = sentences.find((one) => one.start <= start && end <= one.end)
  if (sentence !== undefined) return { sentence, trigger: { start, end } }
  const touched = sentences.filter((one) => one.start < end && start < one.end)
  return {
    why:
      touched.length === 0
        ? 'These words stand in no sentence that was read.'
        : 'The words belong to more than one sentence: select some within one.',
  }
}

/** The first place of some words in a sentence; null where it has them not. */
export function triggerOf(text: string, sentence: ArticleSentence, words: string): Span | null {
  const wanted = words.trim()
  const at = wanted === '' ? -1 : text.slice(sentence.start, sentence.end).indexOf(wanted)
  return at === -1 ? null : { start: sentence.start + at, end: sentence.start + at + wanted.length }
}

/** Whether an offset lies inside a word. */
function splitsWord(text: string, offset: number): boolean {
  return isOfWord(text.charAt(offset - 1)) && isOfWord(text.charAt(offset))
}

function isOfWord(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(unit)
}

/** Whether an offset lies between the two units of one character. */
function splitsPair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before >= 0xd8_00 && before <= 0xdb_ff && after >= 0xdc_00 && after <= 0xdf_ff
}

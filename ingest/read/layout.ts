import { cleanCharacters } from './normalise.ts'
import { joinLines, wordsOf } from './parted-words.ts'

/** A paragraph that is a sentence at its end: a full stop, question or exclamation mark, perhaps within quotes or brackets. */
const finalStop = /[.!?…]["'”’»)\]]*$/u
/** A line that goes on in the next one: it ends with a comma or with a word that cannot end a sentence. */
const unfinished =
  /(?:[,;]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|that|which|who|as|is|are|was|were|has|have|his|her|its|their))$/iu
const lowerStart = /^["'“‘(]?\p{Ll}/u
const listMark = /^(?:[-*•–—·]|\d{1,2}[.)])\s/u

/** Lines of hard-wrapped text are never longer than this. */
const widestWrap = 132
/** Below this width a line break says nothing about wrapping: headings and lists are that short. */
const narrowestWrap = 40
/** The share of line breaks that a wrapping program would have set, from which on a text counts as hard-wrapped. */
const wrappedShare = 0.6

/** Whether a paragraph ends as a sentence does (the headline rule of design §4 rests on it). */
export function endsAsSentence(paragraph: string): boolean {
  return finalStop.test(paragraph.trimEnd())
}

/** Whether a line goes on in the next one by its last word or comma. */
export const isUnfinished = (line: string): boolean => unfinished.test(line)
/** Whether a line begins in small letters, as no sentence does. */
export const startsLower = (line: string): boolean => lowerStart.test(line)
export const isListItem = (line: string): boolean => listMark.test(line)

/**
 * The paragraphs of a plain text, each still with its inner blanks. Empty lines always part two paragraphs. Single line
 * ends do so too when there is one paragraph a line; in hard-wrapped text, and in mid-sentence, they are joined.
 */
export function paragraphsOf(text: string): string[] {
  const blocks = cleanCharacters(text)
    .split(/\n[ ]*(?:\n[ ]*)+/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const width = wrapWidth(blocks)
  let known: ReadonlySet<string> | undefined
  const words = () => (known ??= wordsOf(blocks.flat()))
  return blocks.flatMap((lines) => paragraphsOfBlock(lines, width, words))
}

/** The column at which a hard-wrapped text wraps, or null when line ends are the writer's own. */
function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const longest = Math.max(0, ...blocks.flat().map((line) => line.trimEnd().length))
  if (longest > widestWrap || longest < narrowestWrap) return null
  const breaks = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index) => [lines[index] ?? '', next] as const),
  )
  // Two sentences on two lines of like length look wrapped: some break must also fall in mid-sentence.
  if (!breaks.some(([line, next]) => !endsAsSentence(line) && startsLower(next.trim()))) return null
  const forced = breaks.filter(([line, next]) => isForced(line, next, longest))
  return forced.length >= wrappedShare * breaks.length ? longest : null
}

/** Whether the next line's first word had no room at the end of this one. */
function isForced(line: string, next: string, width: number): boolean {
  const firstWord = next.trim().split(' ', 1)[0] ?? ''
  // Wrapping programs differ by a little in what they count.
  return line.trimEnd().length + 1 + firstWord.length > width - 4
}

function paragraphsOfBlock(
  lines: readonly string[],
  width: number | null,
  words: () => ReadonlySet<string>,
): string[] {
  const paragraphs: string[] = []
  let previous: string | null = null
  for (const line of lines) {
    if (previous !== null && goesOn(previous, line, width)) {
      paragraphs.push(joinLines(paragraphs.pop() ?? '', line.trim(), words))
    } else {
      paragraphs.push(line.trim())
    }
    previous = line
  }
  return paragraphs
}

function goesOn(line: string, next: string, width: number | null): boolean {
  if (isListItem(next.trim())) return false
  const midSentence = !endsAsSentence(line) && (startsLower(next.trim()) || isUnfinished(line.trimEnd()))
  if (midSentence) return true
  if (width === null) return false
  const indented = indentation(next) > indentation(line)
  return !indented && isForced(line, next, width)
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}

/** So many letters are enough to tell. */
const fewestLetters = 150
/** In every language of Latin letters a third or more of them are vowels; in what is scrambled far fewer. */
const fewestVowels = 0.25
/** Of what a text consists so much is letters and figures, even of a table. */
const fewestReadable = 0.6

/**
 * Whether a text is made of the wrong signs, as that of a PDF is whose fonts number their letters anyhow and do not tell
 * which is which: "WKH PLQLVWHU" for "the minister", or signs that are no letters at all.
 */
export function isScrambled(text: string): boolean {
  const signs = text.replaceAll(/\s+/gu, '')
  if (signs.length < fewestLetters) return false
  const readable = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  if (readable < fewestReadable * signs.length) return true
  const letters =
    signs
      .normalize('NFD')
      .match(/\p{Script=Latin}/gu)
      ?.join('') ?? ''
  if (letters.length < fewestLetters || letters.length < readable / 2) return false
  return (letters.match(/[aeiouyæœøı]/giu)?.length ?? 0) < fewestVowels * letters.length
}

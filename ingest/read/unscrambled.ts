/** The characters that windows-1252 has for the bytes 80–9F; the others there are those of latin-1. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOf = new Map(special.split('').map((character, at) => [character, 0x80 + at]))

/**
 * What accented letters, punctuation and emoji look like when their UTF-8 was read as windows-1252: "Ã©", "â€™", "ðŸ˜€".
 * Other sequences are left out that could stand so by right (“CAFÉ”).
 */
const following = `[${special}\u00A0-\u00BF]`
const scrambled = new RegExp(`[ÂÃ]${following}|â[€‚„]${following}|ðŸ${following}{2}`, 'gu')

/** "donâ€™t" → "don’t": UTF-8 that somebody took for windows-1252 and wrote again. */
export function unscrambled(text: string): string {
  return text.replaceAll(scrambled, (run) => {
    const bytes = Array.from(run, (character) => byteOf.get(character) ?? character.codePointAt(0) ?? 0)
    const character = new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
    return /^[^\u0080-\u009F\uFFFD]+$/u.test(character) ? character : run
  })
}

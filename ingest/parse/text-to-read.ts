/**
 * Acronyms that are spelt like a word the tagger knows better ("IS fighters" becomes a clause with a copula), each with an
 * unmistakable one of the same length that CoreNLP reads in its place.
 */
const standIns: ReadonlyMap<string, string> = new Map([
  ['IS', 'UN'],
  ['WHO', 'IMF'],
  ['AIDS', 'NATO'],
])

const acronym = new RegExp(`\\b(?:${[...standIns.keys()].join('|')})\\b`, 'gu')

/** An apostrophe as printers set it, within a word: "didn’t", "Tamm’s". */
const setApostrophe = /(?<=[\p{L}\p{N}])[’ʼ＇](?=\p{L})/gu

/**
 * The text as CoreNLP is to read it: the same length, offset for offset, with stand-ins where acronyms stand among ordinary
 * words, and with one apostrophe, so that "didn’t" has the tokens and words of "didn't".
 */
export function textToRead(text: string): string {
  return text
    .replaceAll(acronym, (found, offset: number) =>
      isShouted(text, offset, found.length) ? found : (standIns.get(found) ?? found),
    )
    .replaceAll(setApostrophe, "'")
}

/** The token as the article writes it, where CoreNLP read a stand-in for it. */
export function standInFor(read: string, written: string): boolean {
  return standIns.get(written) === read
}

/** Among capitals only ("THE UN IS HERE") the word is more likely the word itself. */
function isShouted(text: string, offset: number, length: number): boolean {
  const around =
    text.slice(Math.max(0, offset - 40), offset) + text.slice(offset + length, offset + length + 40)
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0
  const small = around.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= small
}

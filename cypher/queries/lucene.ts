import { slug } from '../../model/slug.ts'

/** A word as the index of names cuts them: letters and digits, with apostrophes and dots inside. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu
/** With and without diacritics, a misspelt word stands for up to 100 of the index, and Lucene takes 1,024 in all. */
const mostWords = 9

/** Every character that means something to Lucene's query parser, with a backslash before it. */
export function escapeLucene(text: string): string {
  return text.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/<>=]/gu, String.raw`\$&`)
}

/**
 * A query for the index of actor names: every word must stand in a name, exactly, as its beginning, or (from four letters
 * on) with a letter or two wrong; the exacter the better. Words are tried with and without their diacritics. Null when the
 * text holds no word.
 */
export function nameQuery(text: string): string | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : words.map((one) => `+(${alternatives(one)})`).join(' ')
}

/** The same, but any of the words will do; the more the better. */
export function anyWordQuery(text: string): string | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : words.map((one) => `(${alternatives(one)})`).join(' ')
}

/** The ids that an actor of exactly this name would have, and the name as names are compared. */
export function exactName(text: string): { exactIds: string[]; exactName: string } {
  const key = slug(text)
  return { exactIds: [`person:${key}`, `org:${key}`], exactName: text.trim().toLowerCase() }
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(wordPattern) ?? []).slice(0, mostWords)
}

function alternatives(given: string): string {
  // Folding may bring signs of its own: ㈠ becomes (一).
  const folded = given.normalize('NFKD').replaceAll(/[^\p{L}\p{N}'’.]/gu, '')
  return [...new Set([given, folded])]
    .filter((form) => form !== '')
    .flatMap((form) => {
      const term = escapeLucene(form)
      const wrong = allowedErrors(form)
      return [`${term}^8`, `${term}*^3`, ...(wrong === 0 ? [] : [`${term}~${wrong}^0.3`])]
    })
    .join(' ')
}

function allowedErrors(form: string): 0 | 1 | 2 {
  if (form.length < 4) return 0
  return form.length < 8 ? 1 : 2
}

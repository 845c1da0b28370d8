/** A word of a query: as it is, as a beginning, or with some letters wrong. */
export type SoughtWord = { word: string; is: 'whole' | 'beginning' | 'like'; errors: number }
/** Words that must stand in a row. */
export type Term = readonly SoughtWord[]

/** As the server's index cuts words: letters and digits, with apostrophes and dots inside. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu
const piece = /"(?<phrase>[^"]*)"?(?<near>~\d*)?|(?<minus>-(?=[^\s-]))|(?<sign>[()])|(?<plain>[^\s()"]+)/gu

/** The words of a text with where they stand. */
export function wordsIn(text: string): { start: number; end: number; word: string }[] {
  return Array.from(text.matchAll(wordPattern), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }))
}

/** What a query looks for, to be marked where it is found; what stands after NOT or a minus is not looked for. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  let isTakenAway = false
  for (const { groups = {} } of query.normalize('NFC').matchAll(piece)) {
    const { phrase, near, minus, sign, plain } = groups
    if (minus !== undefined || plain === 'NOT') isTakenAway = true
    else if (sign !== undefined || plain === 'AND' || plain === 'OR') continue
    else {
      if (!isTakenAway)
        terms.push(...(phrase === undefined ? wordTerm(plain ?? '') : phraseTerms(phrase, near)))
      isTakenAway = false
    }
  }
  return terms.filter((term) => term.length > 0)
}

function phraseTerms(phrase: string, near: string | undefined): Term[] {
  const words = wordsIn(phrase).map(({ word }): SoughtWord => ({ word, is: 'whole', errors: 0 }))
  // Near each other is not in a row: each word is marked for itself.
  return near === undefined ? [words] : words.map((word) => [word])
}

function wordTerm(plain: string): Term[] {
  const [, stem = '', ending = ''] = /^(.*?)(\*|~\d*)?$/u.exec(plain) ?? []
  const words = wordsIn(stem).map(({ word }) => word)
  return [
    words.map((word, index): SoughtWord => {
      if (index < words.length - 1 || ending === '') return { word, is: 'whole', errors: 0 }
      if (ending === '*') return { word, is: 'beginning', errors: 0 }
      const usual = word.length < 8 ? 1 : 2
      return { word, is: 'like', errors: ending === '~' ? usual : Number(ending.slice(1)) }
    }),
  ]
}

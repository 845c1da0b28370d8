const syllables = [
  'ba',
  'ke',
  'lo',
  'mi',
  'nu',
  'ra',
  'se',
  'to',
  'vi',
  'zu',
  'da',
  'fe',
  'go',
  'hi',
  'ju',
  'pa',
]
const endings = ['l', 'n', 'r', 's', 't', 'sk', 'm', 'ld']

/** A number written with syllables for digits: 2 is "lo", 18 "kelo"; another word for every number above 0. */
export function inSyllables(number: number): string {
  let word = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / syllables.length))
    word = `${syllables[rest % syllables.length] ?? ''}${word}`
  return word
}

/** Another pronounceable word of at least two syllables for every number: "kebal", "keban". */
export function inventedWord(number: number): string {
  const ending = endings[number % endings.length] ?? ''
  return `${inSyllables(Math.floor(number / endings.length) + syllables.length)}${ending}`
}

/** With a capital, as names are written. */
export function asName(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

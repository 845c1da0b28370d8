import { foldName, words } from '../../../knowledge/phrases.ts'
import { isCapitalised, isNoun, lemmaOf, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

const shipPrefixes = new Set(
  words(
    'uss, hms, fs, ins, hmas, hmcs, hnoms, hdms, usns, roks, rfs, iris, mv, mt, ss, rms, rbns, rsaf, pns, tcg, its, jds, js',
  ),
)
const vessels = new Set(
  words(`frigate, corvette, destroyer, cruiser, tanker, carrier, freighter, trawler, dhow, ferry, submarine, yacht, minesweeper,
    warship, steamer, schooner, icebreaker, tugboat`),
)

const isPrefix = (word: string) => word === word.toUpperCase() && shipPrefixes.has(foldName(word))

/** A ship's name without its prefix: "Hopper" of "USS Hopper"; null for other names. */
export function withoutPrefix(name: string): string | null {
  const [first = '', ...rest] = name.split(/\s+/u)
  return rest.length > 0 && isPrefix(first) ? rest.join(' ') : null
}

/** Ships by their prefix or kind: "USS Hopper", "FS Charles de Gaulle", "the tanker Northern Star". */
export function shipNames(view: SentenceView): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  for (let first = 0; first < view.tokens.length - 1; first += 1) {
    const hasPrefix = isCapitalised(view, first + 1) && isPrefix(tokenText(view, first))
    const isNamed = isNoun(view, first - 1) && vessels.has(lemmaOf(view, first - 1)) && isName(view, first)
    if (!hasPrefix && !isNamed) continue
    let end = hasPrefix ? first + 2 : first + 1
    while (
      end < first + 5 &&
      (isName(view, end) || (/^(?:de|of|la|le)$/u.test(tokenText(view, end)) && isCapitalised(view, end + 1)))
    )
      end += 1
    found.push({ first, end })
    first = end
  }
  return found
}

const isName = (view: SentenceView, token: number) =>
  isCapitalised(view, token) && tagOf(view, token).startsWith('NNP')

import { citiesNamed } from '../../../knowledge/cities.ts'
import { countryNamed } from '../../../knowledge/countries.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { countryKey } from '../../../model/slug.ts'
import type { MentionIndex } from '../participants.ts'
import { wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { textOf } from './spans.ts'

/** The states a text is about, for offices that it names without their state ("the interior minister"). */
export type HomeCountry = {
  /** The state that the whole article is about, or null where no one stands out. */
  article: string | null
  /** The state in which a sentence says to be by its first words ("In Lima, …"), by sentence. */
  local: ReadonlyMap<number, string>
}

/** Finds the home of an article: where most of its places and bodies are, if twice as many as in any other state. */
export function homeCountryOf(trees: readonly SyntaxTree[], index: MentionIndex): HomeCountry {
  const votes = new Map<string, number>()
  const local = new Map<number, string>()
  const vote = (code: string | null, weight: number) => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight)
  }
  for (const tree of trees) {
    const lead = tree.sentence.index < 2 ? 2 : 1
    for (const mention of index.bySentence.get(tree.sentence.index) ?? []) {
      if (mention.kind !== 'name') continue
      const code =
        mention.actor === null
          ? placeCountry(textOf(tree, mention.firstToken, mention.endToken))
          : (index.actors.get(mention.actor)?.country ?? null)
      vote(code, mention.type === 'person' ? 0 : lead)
      if (
        mention.firstToken === 1 &&
        /^(?:in|from)$/u.test(wordOf(tree, 0)) &&
        wordOf(tree, mention.endToken) === ','
      ) {
        const here = code ?? governmentSeat(textOf(tree, mention.firstToken, mention.endToken))
        if (here !== null) local.set(tree.sentence.index, here)
      }
    }
  }
  return { article: strongest(votes, index), local }
}

function strongest(votes: ReadonlyMap<string, number>, index: MentionIndex): string | null {
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (first === undefined || first[1] < 3 || (second !== undefined && second[1] * 2 > first[1])) return null
  return index.actors.has(countryKey(first[0])) ? first[0] : null
}

function placeCountry(name: string): string | null {
  const country = countryNamed(name)
  if (country !== null) return country.code
  const [largest] = citiesNamed(name)
  return largest === undefined || largest.population < 100_000 ? null : largest.country
}

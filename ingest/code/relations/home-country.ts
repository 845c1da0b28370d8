import { citiesNamed } from '../../../knowledge/cities.ts'
import { countryNamed } from '../../../knowledge/countries.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { countryKey } from '../../../model/slug.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { textOf } from './spans.ts'

/** The states a text is about, for offices that it names without their state ("the interior minister"). */
export type HomeCountry = {
  /** The state that the whole article is about, or null where no one stands out. */
  article: string | null
  /** The state in which a sentence says to be by its first words ("In Lima, …"), by sentence. */
  local: ReadonlyMap<number, string>
  /** The one firm or other private body the article is about, or null. */
  firm: string | null
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
      const dateline =
        tree.sentence.index === 0 && mention.firstToken === 0 && isDateline(tree, mention.endToken)
      vote(code, mention.type === 'person' ? 0 : dateline ? 4 : lead)
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
  return { article: strongest(votes, index), local, firm: mainFirm(index) }
}

/** "LIMA, Peru (Agency) — ", "LIMA, 12 Aug -": a place and what belongs to it up to a dash. */
function isDateline(tree: SyntaxTree, end: number): boolean {
  for (let token = end; token < end + 12; token += 1) {
    if (/^(?:-|--|–|—)$/u.test(wordOf(tree, token)))
      return token > end || tree.tokens[token]?.start !== tree.tokens[end - 1]?.end
    if (!/^(?:NNP?S?|CD|,|-LRB-|-RRB-|\.|\(|\)|:)$/u.test(tree.tokens[token]?.partOfSpeech ?? ''))
      return false
  }
  return false
}

/** The body without state sectors that is named most, four times at least and twice as often as any other. */
function mainFirm(index: MentionIndex): string | null {
  const counts = new Map<string, number>()
  for (const mention of [...index.bySentence.values()].flat()) {
    const actor = mention.actor === null ? undefined : index.actors.get(mention.actor)
    if (actor?.type !== 'organization' || actor.id.includes('@')) continue
    if (actor.sectors.some((sector) => /^(?:GOV|MIL|COP|LEG|JUD|SPY|IGO|PTY|REB)$/u.test(sector))) continue
    counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1)
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first !== undefined && first[1] > 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
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

import { countryOfPlace } from '../../../knowledge/places.ts'
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

/** The home of an article, given the country that it is about, and the states in which single sentences say to be. */
export function homeCountryOf(
  trees: readonly SyntaxTree[],
  index: MentionIndex,
  homeCountry: string | null,
): HomeCountry {
  const local = new Map<number, string>()
  for (const tree of trees)
    for (const mention of index.bySentence.get(tree.sentence.index) ?? []) {
      if (mention.kind !== 'name' || mention.firstToken !== 1 || !opensSentence(tree, mention.endToken))
        continue
      const name = textOf(tree, mention.firstToken, mention.endToken)
      const actor = mention.actor === null ? undefined : index.actors.get(mention.actor)
      const here =
        (mention.actor === null ? countryOfPlace(name) : (actor?.country ?? null)) ?? governmentSeat(name)
      if (here !== null) local.set(tree.sentence.index, here)
    }
  const isNamed = homeCountry !== null && index.actors.has(countryKey(homeCountry))
  return { article: isNamed ? homeCountry : null, local, firm: mainFirm(index) }
}

/** "In Lima, …": one place between the preposition and a comma. */
const opensSentence = (tree: SyntaxTree, end: number): boolean =>
  /^(?:in|from)$/u.test(wordOf(tree, 0)) && wordOf(tree, end) === ','

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

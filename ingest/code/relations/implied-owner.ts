import { countryOfDemonym } from '../../../knowledge/countries.ts'
import { firmPosts, homeOfTitle, isStatePost } from '../../../knowledge/positions.ts'
import { countryKey } from '../../../model/slug.ts'
import type { Participant } from '../participants/participants.ts'
import { basicGovernorOf, isVerb, tagOf, verbLemma, wordOf } from '../syntax-tree.ts'
import { mentionsAt } from '../participants/participants.ts'
import { isBody } from './found-relation.ts'
import type { HomeCountry } from './home-country.ts'
import type { Owner, RolePhrase } from './role-phrase.ts'
import { bodyUpTo } from './spans.ts'
import type { Spans } from './spans.ts'

/** Whose a post is that is told without owner: "Prime Minister X", in a text where that is plain. */
export function impliedOwner(
  spans: Spans,
  phrase: RolePhrase,
  holder: Participant,
  home: HomeCountry,
): Owner | null {
  if (phrase.indefinite || phrase.possessor !== null) return null
  const led = ledBy(spans, holder) ?? ledInFront(spans, phrase)
  if (led !== null) return { participant: led, through: 'behind' }
  const court = phrase.lemma === 'judge' ? onlyCourt(spans) : null
  if (court !== null) return { participant: { key: court, mention: holder.mention }, through: 'front' }
  if (home.firm !== null && firmPosts.has(phrase.title.toLowerCase()))
    return { participant: { key: home.firm, mention: holder.mention }, through: 'front' }
  const country = impliedCountry(spans, phrase, holder, home)
  return country === null
    ? null
    : { participant: { key: country, mention: holder.mention }, through: 'front' }
}

/** "the government, represented by Prime Minister X": he is its prime minister. */
function ledBy({ tree, index }: Spans, holder: Participant): Participant | null {
  const verb = basicGovernorOf(tree, holder.mention.head)
  if (verb === null || !isVerb(tree, verb.index) || !verb.label.startsWith('obl')) return null
  const noun = basicGovernorOf(tree, verb.index)
  if (noun?.label !== 'acl' || !/^(?:represent|lead|head|chair|command)$/u.test(verbLemma(tree, verb.index)))
    return null
  return mentionsAt(index, tree, noun.index).find(isBody) ?? null
}

/** The same along the words, where the parse loses it. */
function ledInFront(spans: Spans, { first }: RolePhrase): Participant | null {
  const { tree } = spans
  if (
    wordOf(tree, first - 1) !== 'by' ||
    !/^(?:represented|led|headed|chaired|commanded)$/u.test(wordOf(tree, first - 2))
  )
    return null
  const end = wordOf(tree, first - 3) === ',' ? first - 3 : first - 2
  return bodyUpTo(spans, end)
}

function onlyCourt({ index }: Spans): string | null {
  const courts = [...index.actors.values()].filter(
    (actor) =>
      actor.sectors.includes('JUD') && actor.id.startsWith('org:') && /court|tribunal/iu.test(actor.name),
  )
  return courts.length === 1 ? (courts[0]?.id ?? null) : null
}

/** The state is known from the person, the place of the sentence, the article, or the title that only it has. */
function impliedCountry(
  { tree, index }: Spans,
  phrase: RolePhrase,
  holder: Participant,
  home: HomeCountry,
): string | null {
  const known = index.actors.get(holder.key)?.country ?? null
  const title = phrase.title.toLowerCase()
  const isOfState =
    isStatePost(title) || homeOfTitle(title) !== null || (known !== null && title.endsWith('leader'))
  if (!isOfState || isOfOtherNation(phrase, tree)) return null
  const byTitle = homeOfTitle(phrase.title)
  const local = home.local.get(tree.sentence.index) ?? null
  const codes = byTitle === 'USA' ? [known, byTitle] : [known, local, home.article, byTitle]
  const code = codes.find((item) => item !== null && index.actors.has(countryKey(item))) ?? null
  return code === null ? null : countryKey(code)
}

/** "Kurdish Interior Minister", "Scottish First Minister": a nation of its own is named that is no state here. */
function isOfOtherNation(phrase: RolePhrase, tree: Spans['tree']): boolean {
  for (let token = phrase.first; token < phrase.noun; token += 1) {
    const { text = '' } = tree.tokens[token] ?? {}
    if (
      tagOf(tree, token).startsWith('JJ') &&
      /^\p{Lu}\p{Ll}+(?:ish|ese|ian|an|ic|i|ch)$/u.test(text) &&
      !/^(?:Public|Economic|Domestic|Chief|Civilian)$/u.test(text)
    )
      return true
    if (countryOfDemonym(wordOf(tree, token)) !== null) return true
  }
  return false
}
